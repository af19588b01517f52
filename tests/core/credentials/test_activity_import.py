"""Activities from a CSV file: columns guessed, a plan that changes nothing, one step that undo takes back."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorlog import csv_files
from mentorlog.credentials import activities, activity_list, claims_table, holdings
from mentorlog.credentials.activities import KINDS, Part
from mentorlog.credentials.activity_import import cells
from mentorlog.credentials.activity_import.columns import Columns, guess
from mentorlog.credentials.activity_import.plan import Choices, carry_out, plan
from mentorlog.credentials.cycle_activities import of_cycle
from mentorlog.credentials.rule_book import rule_of
from mentorlog.errors import Cancelled, InvalidEntry
from mentorlog.logbook import open_logbook

DAY = date(2026, 11, 20)
HEADS = "Date,Title,Kind,Minutes,PDU,Group,Host,Notes"


def planned(logbook, text, **choices):
    table = csv_files.read_bytes(text.encode(), "it.csv")
    return plan(logbook, table, Choices(guess(table.heads), **choices))


def outcomes(logbook, text, **choices):
    return [(row.outcome, row.reason) for row in planned(logbook, text, **choices).rows]


def test_a_row_becomes_an_activity_that_counts_as_it_would_when_logged(logbook, pmp, cism):
    text = f"{HEADS}\n2026-11-20,Risk evening,Chapter meeting,90,,,PMI Lisbon,What was said\n"
    found = planned(logbook, text)
    assert activity_list.listing(logbook) == []
    assert carry_out(logbook, found) == 1
    [row] = activity_list.listing(logbook)
    told = (row.title, row.kind, row.day, row.minutes, row.organisation, row.notes)
    assert told == ("Risk evening", "chapter-meeting", DAY, 90, "PMI Lisbon", "What was said")
    assert [(each.rule, each.group, each.amount) for each in row.credits] == [
        ("pmi-pmp", "education", 150),
        ("isaca-cism", "education", 175),
    ]


def test_what_would_count_nothing_is_remarked(logbook, pmp, cism):
    text = (
        f"{HEADS}\n"
        "2026-11-20,Without length,course,,,,,\n"
        "2024-11-20,Before PMP,course,60,,,,\n"
        "2026-11-20,Typed,course,,2,,,\n"
    )
    assert outcomes(logbook, text, rule="pmi-pmp") == [
        ("new", "It has no length, and counts nothing until it has one."),
        ("new", "It was before the first cycle of PMP, and counts nothing there."),
        ("new", ""),
    ]


def test_credits_and_groups_are_those_of_the_credential_chosen(logbook, pmp, cism):
    text = (
        f"{HEADS}\n"
        "2026-11-20,One,course,60,,Power Skills,,\n"
        "2026-11-20,Two,course,,1.5 PDU,business-acumen,,\n"
        "2026-11-20,Three,course,,2,,,\n"
    )
    found = planned(logbook, text, rule="pmi-pmp")
    assert [row.parts for row in found.rows] == [
        (Part("pmi-pmp", "power-skills"), Part("isaca-cism", "education")),
        (Part("pmi-pmp", "business-acumen", 150),),
        (Part("pmi-pmp", "education", 200),),
    ]
    assert carry_out(logbook, found) == 3


def test_what_there_is_already_is_told_and_not_logged_again(logbook, pmp):
    activities.add(logbook, "Soirée", "course", DAY)
    trashed = activities.add(logbook, "Trashed", "course", DAY)
    activities.trash(logbook, [trashed])
    text = (
        f"{HEADS}\n2026-11-20,soiree,course,60,,,,\n2026-11-21,Soirée,course,60,,,,\n"
        "2026-11-21,Soirée,course,60,,,,\n2026-11-21,Soirée,course,30,,,,\n2026-11-20,Trashed,course,60,,,,\n"
    )
    assert outcomes(logbook, text) == [
        ("same", "It is in the logbook already."),
        ("new", ""),
        ("same", "It is as the row on line 3."),
        ("new", ""),
        ("new", ""),
    ]
    assert carry_out(logbook, planned(logbook, text)) == 3
    again = planned(logbook, text)
    assert again.count("same") == 5 and carry_out(logbook, again) == 0


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2026-02-30,It,course,60,,,,", "“2026-02-30” is not a day. Write it like 2026-11-26."),
        ("26 nov,It,course,60,,,,", "“26 nov” is not a day. Write it like 2026-11-26."),
        ("yesterday,It,course,60,,,,", "“yesterday” is not a day. Write it like 2026-11-26."),
        ("2026-11-20,,course,60,,,,", "It has no title."),
        ("2026-11-20,It,,60,,,,", "It does not say what kind of activity it was."),
        ("2026-11-20,It,dance,60,,,,", "“dance” is no kind of activity that is known here."),
        ("2026-11-20,It,course,soon,,,,", "“soon” are no minutes. Write them like 90."),
        ("2026-11-20,It,course,-60,,,,", "“-60” are no minutes. Write them like 90."),
        ("2026-11-20,It,course,1.5,,,,", "“1.5” are no minutes. Write them like 90."),
        ("2026-11-20,It,course,0,,,,", "An activity lasts a minute at least. Leave it empty instead."),
        ("2026-11-20,It,course,2500h,,,,", "That is longer than a hundred days. Is it in minutes?"),
        ("2026-11-20,It,course,,1.3,,,", "PMI counts in steps of 0.25 PDU: say 1.25 or 1.5."),
        ("2026-11-20,It,course,,-1,,,", "“-1” is no amount of credits."),
        ("2026-11-20,It,course,,1,Dancing,,", "PMP has no group “Dancing”. It has: Education,"),
        ("2026-11-20,It,networking,,1,,,", "PMP has no group for this kind. Say in which it counts."),
        ("2026-11-20", "It has no title."),
    ],
)
def test_what_cannot_be_read_says_why_and_the_others_are_read(logbook, pmp, row, reason):
    text = f"{HEADS}\n{row}\n2026-11-20,Well,course,60,,,,\n"
    (first, told), second = outcomes(logbook, text, rule="pmi-pmp")
    assert first == "unreadable" and told.startswith(reason) and second == ("new", "")


def test_credits_of_nobody_are_not_guessed(logbook, pmp):
    text = f"{HEADS}\n2026-11-20,It,course,,1,,,\n"
    assert outcomes(logbook, text) == [("unreadable", "For which credential are its credits? Choose one.")]
    assert outcomes(logbook, f"{HEADS}\n2026-11-20,It,,60,,,,\n", kind="webinar") == [("new", "")]


def test_one_activity_in_two_groups_is_one(logbook, pmp):
    text = (
        f"{HEADS}\n2026-11-20,It,course,90,0.5,Power Skills,,\n2026-11-20,It,course,90,1,Business Acumen,,\n"
        "2026-11-20,It,course,90,1,Ways of Working,,\n2026-11-20,It,course,90,1,Business Acumen,,\n"
    )
    assert outcomes(logbook, text, rule="pmi-pmp") == [
        ("new", ""),
        ("joined", "It belongs to the row on line 2."),
        (
            "unreadable",
            "Its 90 minutes are worth 1.5 PDU in all, and more is typed for PMP. "
            "Where PMI gave more than the minutes say, leave the length empty.",
        ),
        ("same", "It is as the row on line 2."),
    ]
    carry_out(logbook, planned(logbook, text, rule="pmi-pmp"))
    [row] = activity_list.listing(logbook)
    assert {each.group: each.amount for each in row.credits} == {"power-skills": 50, "business-acumen": 100}


def test_the_order_of_days_is_told_by_the_table_or_asked(logbook, pmp):
    ambiguous = "Date,Title,Kind\n3/4/2026,It,course\n5/6/2026,So,course\n"
    found = planned(logbook, ambiguous)
    assert found.orders == ("day-month", "month-day")
    assert [row.day for row in found.rows] == [date(2026, 4, 3), date(2026, 6, 5)]
    chosen = planned(logbook, ambiguous, order="month-day")
    assert chosen.orders == ("month-day",) and chosen.rows[0].day == date(2026, 3, 4)
    told = planned(logbook, f"{ambiguous}11/26/2026,Too,course\n")
    assert told.orders == ("month-day",) and told.rows[0].day == date(2026, 3, 4)
    assert planned(logbook, f"{ambiguous}26/11/2026,Too,course\n").orders == ("day-month",)
    assert planned(logbook, "Date,Title,Kind\n4/4/2026,It,course\n").orders == ("day-month",)
    mixed = planned(logbook, "Date,Title,Kind\n26/11/2026,It,course\n11/26/2026,So,course\n")
    assert [row.day for row in mixed.rows] == [date(2026, 11, 26)] * 2


@pytest.mark.parametrize(
    "text",
    [
        *("2026-11-26", "2026/11/26", "2026.11.26", "26.11.2026", "26/11/2026", "26-11-2026", "26.11.26"),
        *("26/11/26", "26 Nov 2026", "26-Nov-2026", "26-Nov-26", "Nov 26, 2026", "Thu 26 November 2026"),
        *("2026-11-26T09:30:00Z", "2026-11-26 09:30", "26/11/2026 9:30 PM", "11/26/2026", " 2026-11-26 "),
    ],
)
def test_a_day_is_read_however_programs_write_it(text):
    assert cells.read_day(text, "day-month") == date(2026, 11, 26)


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_days_are_read_back(day):
    for form, order in (("%Y-%m-%d", "day-month"), ("%d/%m/%Y", "day-month"), ("%m/%d/%Y", "month-day")):
        assert cells.read_day(day.strftime(form), order) == day


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(
            ("90", 90),
            ("90 min", 90),
            ("90m", 90),
            ("1.5 h", 90),
            ("1,5h", 90),
            ("1:30", 90),
            ("01:30:00", 90),
        ),
        *(("1h30", 90), ("1 h 30 min", 90), ("2 hours", 120), ("0.33 hours", 20), ("45 Minutes", 45)),
    ],
)
def test_a_length_is_read_however_people_write_it(text, minutes):
    assert cells.read_minutes(text, in_hours=False) == minutes


def test_bare_numbers_are_hours_where_the_head_says_so(logbook, pmp):
    text = "Date,Title,Kind,Hours\n2026-11-20,It,course,1.25\n2026-11-20,So,course,45 min\n"
    assert [row.minutes for row in planned(logbook, text).rows] == [75, 45]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *(("Chapter Meeting", "chapter-meeting"), ("Monthly meetup", "chapter-meeting")),
        *(("Talk at a conference", "presenting"), ("Online course", "course"), ("PMI webinar", "webinar")),
        *(("Being mentored", "mentored-by"), ("Mentor", "mentoring"), ("Work as a practitioner", "day-job")),
        *(((kind), kind) for kind in KINDS),
    ],
)
def test_a_kind_is_told_by_its_name_or_a_word(text, kind):
    assert cells.read_kind(text) == kind


@pytest.mark.parametrize(
    ("heads", "columns"),
    [
        (HEADS.split(","), Columns(0, 1, 2, 3, 4, 5, 6, 7)),
        (
            [
                "Activity type",
                "Name",
                "Provider",
                "Date Started",
                "Date Completed",
                "Hours",
                "PDUs",
                "Description",
            ],
            Columns(3, 1, 0, 5, 6, None, 2, 7, in_hours=True),
        ),
        (["When?", "EVENT", "cpe", "Durée"], Columns(0, 1, None, None, 2)),
        (["a", "b"], Columns()),
    ],
)
def test_columns_are_guessed_from_their_heads(heads, columns):
    assert guess(heads) == columns


def test_day_and_title_must_have_a_column_and_the_rule_must_be_there(logbook):
    table = csv_files.read_bytes(b"Date,Title\n2026-11-20,It\n", "it.csv")
    for columns, field in ((Columns(title=1), "day"), (Columns(day=0), "title")):
        with pytest.raises(InvalidEntry) as problem:
            plan(logbook, table, Choices(columns))
        assert problem.value.field == field
    with pytest.raises(InvalidEntry, match="There is no rule “nothing”"):
        plan(logbook, table, Choices(Columns(0, 1), rule="nothing"))


def test_one_undo_takes_all_back_and_a_stop_leaves_nothing(logbook, pmp):
    rows = "".join(f"2026-11-20,Row {number},course,60,,,Host {number},\n" for number in range(20))
    found = planned(logbook, f"{HEADS}\n{rows}")
    told = []

    def stop_at_ten(done, total):
        told.append((done, total))
        if done == 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        table = csv_files.read_bytes(f"{HEADS}\n{rows}".encode(), "it.csv")
        plan(logbook, table, Choices(guess(table.heads)), stop_at_ten)
    with pytest.raises(Cancelled):
        carry_out(logbook, found, stop_at_ten)
    assert told == [(done, 20) for done in range(11)] * 2 and activity_list.listing(logbook) == []
    assert carry_out(logbook, found) == 20 and len(activity_list.listing(logbook)) == 20
    step = logbook.undo()
    assert step and step.label == "activities-imported" and activity_list.listing(logbook) == []
    logbook.redo()
    assert len(activity_list.listing(logbook)) == 20


def test_the_table_that_is_exported_is_read_back_as_it_counted(logbook, pmp, tmp_path):
    parts = [Part("pmi-pmp", "power-skills", 50), Part("pmi-pmp", "business-acumen", 75)]
    activities.add(logbook, "=Negotiating", "course", DAY, minutes=90, parts=parts, organisation="PMI Lisbon")
    activities.add(logbook, "Webinar", "webinar", DAY, minutes=60)
    claims_table.write(logbook, holdings.one(logbook, pmp), tmp_path / "claims.csv")
    with open_logbook(tmp_path / "other" / "logbook.db") as other:
        uid = holdings.add(other, "pmi-pmp", earned=date(2025, 3, 15))
        table = csv_files.read_file(tmp_path / "claims.csv")
        found = plan(other, table, Choices(guess(table.heads), rule="pmi-pmp"))
        assert [row.outcome for row in found.rows] == ["new", "joined", "new"]
        carry_out(other, found)
        assert counted(other, uid) == counted(logbook, pmp)
        assert {row.title for row in activity_list.listing(other)} == {"=Negotiating", "Webinar"}


def counted(logbook, uid):
    rows = of_cycle(logbook, holdings.one(logbook, uid)).activities
    return {
        (row.title, row.day, row.minutes, row.organisation, each.group, each.amount)
        for row in rows
        for each in row.credits
    }


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    [
        "2026-11-20",
        "3/4/2026",
        "course",
        "60",
        "1.5",
        "0.25",
        "education",
        "99999",
        "-1",
        "=1+1",
        "31/31/2026",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(CELLS, min_size=1, max_size=9), max_size=6), rule=st.sampled_from(["", "pmi-pmp"])
)
def test_whatever_is_in_a_file_each_row_has_an_outcome_and_all_new_ones_are_logged(logbook, rows, rule):
    if not holdings.listing(logbook):
        holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    written = io.StringIO(newline="")
    csv.writer(written).writerows([HEADS.split(","), *rows])
    table = csv_files.read_bytes(written.getvalue().encode(), "it.csv")
    before = len(activity_list.listing(logbook))
    found = plan(logbook, table, Choices(Columns(0, 1, 2, 3, 4, 5, 6, 7), rule=rule))
    assert [row.line for row in found.rows] == [row.line for row in table.rows]
    assert all(row.reason for row in found.rows if row.outcome != "new")
    assert len(activity_list.listing(logbook)) == before
    assert carry_out(logbook, found) == found.count("new")
    assert len(activity_list.listing(logbook)) == before + found.count("new")
    assert not plan(logbook, table, Choices(Columns(0, 1, 2, 3, 4, 5, 6, 7), rule=rule)).count("new")


AMOUNTS = st.integers(1, 20).map(lambda steps: steps * 25)
ROWS = st.tuples(
    st.dates(date(2025, 3, 15), date(2028, 3, 14)),
    st.sampled_from(["course", "webinar", "presenting"]),
    st.none() | st.integers(300, 600),  # worth 5 PDU at least, so that any of the amounts can be theirs
    AMOUNTS,
)


@settings(max_examples=25, deadline=None)
@given(rows=st.lists(ROWS, max_size=8, unique_by=lambda row: row[0]))
def test_what_is_written_by_hand_is_read_to_the_hundredth(tmp_path_factory, rows):
    text = "Date,Title,Kind,Minutes,PDU\n" + "".join(
        f"{day:%d.%m.%Y},It,{kind},{minutes or ''},{amount / 100:.2f}\n"
        for day, kind, minutes, amount in rows
    )
    with open_logbook(tmp_path_factory.mktemp("import") / "logbook.db") as logbook:
        holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
        carry_out(logbook, planned(logbook, text, rule="pmi-pmp"))
        read = {
            (row.day, row.kind, row.minutes, row.credits[0].amount) for row in activity_list.listing(logbook)
        }
        assert read == set(rows)


def test_each_group_of_a_rule_is_read_by_key_and_by_name(logbook):
    for key in ("pmi-pmp", "isaca-cism", "isc2-cissp", "sa-csm"):
        rule = rule_of(logbook, key)
        for group in rule.groups:
            assert cells.read_group(rule, group.id.upper()) == cells.read_group(rule, group.name) == group.id


def test_more_than_the_minutes_are_worth_is_told_in_its_row(logbook, pmp):
    text = (
        f"{HEADS}\n2026-11-20,Short,course,60,1.25,,,\n2026-11-20,Evening,chapter-meeting,,2.25,,,\n"
        "2026-11-21,Long,course,,40,,,\n"
    )
    assert outcomes(logbook, text, rule="pmi-pmp") == [
        (
            "unreadable",
            "Its 60 minutes are worth 1 PDU in all, and more is typed for PMP. "
            "Where PMI gave more than the minutes say, leave the length empty.",
        ),
        ("unreadable", "One such activity counts 2 PDU at the most for PMP."),
        ("new", ""),
    ]
