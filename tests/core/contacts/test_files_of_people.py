"""Files as programs write them, read and brought in: nobody becomes somebody else, in any order of lines."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as some
from msgspec.structs import replace

from mentorlog import people
from mentorlog.affiliations import of_person
from mentorlog.contact_points import Point
from mentorlog.contacts import sources
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile, decide
from mentorlog.errors import InvalidEntry
from mentorlog.logbook import open_logbook
from mentorlog.models import Person
from mentorlog.models.imports import SourceLink
from tests.core.facts import facts

GOOGLE = "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Labels"
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ALICE = "Alice,Green,Acme,CFO,work,green@x.org,"
BOB = "Bob,Green,,Plumber,work,green@x.org,"


def cards(*told):
    """One card for each; the lines of a card stand on one, with semicolons between."""
    bodies = ("\n".join(each.split(" / ")) for each in told)
    return "".join(f"BEGIN:VCARD\nVERSION:3.0\n{body}\nEND:VCARD\n" for body in bodies)


def table(heads, *rows):
    return "\n".join((heads, *rows, ""))


def read(text, name="file"):
    return ReadFile(name, sources.read(text.encode(), name))


def looked_at(logbook, *texts):
    return plan(logbook, [read(text, f"file {number}") for number, text in enumerate(texts, start=1)])


def brought(logbook, *texts):
    return apply(logbook, looked_at(logbook, *texts))


def outcomes(planned):
    return [row.outcome for row in planned.rows]


def names(logbook):
    return sorted(logbook.column(Person.select(Person.name)))


def posts(logbook, who):
    return [(post.organisation, post.title) for post in of_person(logbook, people.find(logbook, who))]


NAMESAKES = {
    "a table of any program": table("Name,Company", "John Smith,Acme", "John Smith,Globex"),
    "cards without an UID": cards("FN:Li Wei / TEL:+8613800138000", "FN:Li Wei / TEL:+442079460001"),
    "cards that differ in a title": cards("FN:Ann Lee / TITLE:CFO", "FN:Ann Lee / TITLE:Nurse"),
    "connections without addresses": table(
        LINKEDIN, "John,Smith,,,Acme,PM,12 Mar 2024", "John,Smith,,,Globex,CTO,1 Feb 2023"
    ),
}


@pytest.mark.parametrize("text", NAMESAKES.values(), ids=NAMESAKES)
def test_two_of_one_name_are_two(logbook, today, text):
    assert outcomes(brought(logbook, text)) == ["new", "new"]
    assert len(names(logbook)) == 2
    changes = logbook.changes()
    assert outcomes(brought(logbook, text)) == ["same", "same"]
    assert logbook.changes() == changes


def test_what_is_twice_in_a_file_to_the_letter_comes_once(logbook, today):
    assert outcomes(brought(logbook, cards("FN:Ann Lee", "FN:Ann Lee"))) == ["new", "same"]


def test_who_comes_later_with_the_same_address_takes_nobodys_place(logbook, today):
    brought(logbook, table(GOOGLE, ALICE))
    done = brought(logbook, table(GOOGLE, BOB, ALICE))
    assert outcomes(done) == ["review", "same"]
    assert names(logbook) == ["Alice Green"] and posts(logbook, "alice") == [("Acme", "CFO")]


def test_who_comes_alone_with_the_address_of_another_is_asked_about(logbook, today):
    brought(logbook, table(GOOGLE, ALICE))
    planned = looked_at(logbook, table(GOOGLE, BOB))
    assert outcomes(planned) == ["review"] and "different names" in planned.rows[0].evidence
    apply(logbook, replace(planned, rows=tuple(decide(row, "new") for row in planned.rows)))
    assert names(logbook) == ["Alice Green", "Bob Green"]
    assert outcomes(looked_at(logbook, table(GOOGLE, BOB, ALICE))) == ["same", "same"]


def test_without_a_key_the_source_is_followed_all_the_same(logbook, today):
    brought(logbook, table(GOOGLE, ALICE))
    done = brought(logbook, table(GOOGLE, ALICE.replace("Acme,CFO", "Globex,CEO")))
    assert outcomes(done) == ["updated"]
    assert posts(logbook, "alice") == [("Globex", "CEO"), ("Acme", "CFO")]
    assert len(logbook.column(SourceLink.select(SourceLink.key))) == 1


def test_a_key_that_comes_later_is_of_who_was_here_before(logbook, today):
    brought(logbook, cards("FN:Ada Lind / EMAIL:ada@x.org / TITLE:PM"))
    done = brought(logbook, cards("FN:Ada Lind / EMAIL:ada@x.org / TITLE:CTO / UID:u1"))
    assert outcomes(done) == ["updated"]
    assert logbook.column(SourceLink.select(SourceLink.key)) == ["u1"]


def test_one_name_at_an_address_of_nobody_is_not_joined(logbook, today):
    text = cards(
        "FN:Ann Lee / EMAIL:info@x.org / UID:u1 / TITLE:CFO",
        "FN:Ann Lee / EMAIL:info@x.org / UID:u2 / TITLE:Nurse",
    )
    assert outcomes(brought(logbook, text)) == ["review", "new"]
    assert outcomes(looked_at(logbook, text)) == ["review", "same"]


def test_one_key_for_two_people_is_nobodys_in_any_order(logbook, today):
    ada, bruno = "FN:Ada Lind / UID:u1 / TITLE:PM", "FN:Bruno Costa / UID:u1 / TITLE:CTO"
    assert outcomes(brought(logbook, cards(ada, bruno))) == ["new", "new"]
    changes = logbook.changes()
    assert outcomes(brought(logbook, cards(bruno, ada))) == ["same", "same"]
    assert logbook.changes() == changes


def test_files_of_different_sources_are_refused(logbook, today):
    with pytest.raises(InvalidEntry, match="file 1, file 2 are from different programs"):
        looked_at(logbook, cards("FN:Ada Lind"), table(GOOGLE, ALICE))


def test_who_was_added_by_hand_since_the_plan_is_not_doubled(logbook, today):
    planned = looked_at(logbook, table(GOOGLE, "Sam,Same,Acme,,work,sam@x.org,", ALICE))
    people.add(logbook, "Sam Same", emails=[Point("sam@x.org")])
    done = apply(logbook, planned)
    assert outcomes(done) == ["review", "new"]
    assert names(logbook) == ["Alice Green", "Sam Same"] and posts(logbook, "sam") == []


def test_a_decision_holds_where_something_else_has_changed_since(logbook, today):
    people.add(logbook, "Alice Green")
    planned = looked_at(logbook, table(GOOGLE, ALICE, "Sam,Same,Acme,,work,sam@x.org,"))
    wanted = replace(planned, rows=(decide(planned.rows[0], "same"), decide(planned.rows[1], "skip")))
    people.add(logbook, "Bruno Costa")
    assert outcomes(apply(logbook, wanted)) == ["updated", "skipped"]
    assert names(logbook) == ["Alice Green", "Bruno Costa"]


def test_who_was_erased_since_the_plan_does_not_come_back(logbook, today):
    brought(logbook, table(GOOGLE, ALICE))
    planned = looked_at(logbook, table(GOOGLE, ALICE.replace("CFO", "CEO")))
    logbook.undo()
    assert outcomes(apply(logbook, planned)) == ["skipped"] and names(logbook) == []


ADA = "Ada,Lind,https://www.linkedin.com/in/{slug},ada@x.org,{post},1 Nov 2023"


def test_a_new_address_of_a_profile_is_no_end_of_the_connection(logbook, today):
    brought(logbook, table(LINKEDIN, ADA.format(slug="ada", post="Acme,PM")))
    renamed = table(LINKEDIN, ADA.format(slug="ada-lind", post="Globex,PM"))
    planned = looked_at(logbook, renamed)
    assert outcomes(planned) == ["updated"] and planned.missing == ()
    apply(logbook, planned)
    assert logbook.column(SourceLink.select(SourceLink.key)) == ["ada-lind"]
    assert posts(logbook, "ada") == [("Globex", "PM"), ("Acme", "PM")]
    again = looked_at(logbook, renamed)
    assert outcomes(again) == ["same"] and again.missing == ()


def test_a_hidden_member_does_not_hide_who_is_gone(logbook, today):
    ada, bo = ADA.format(slug="ada", post="Acme,PM"), "Bo,Berg,https://www.linkedin.com/in/bo,,,,"
    cy = "Cy,Dahl,https://www.linkedin.com/in/cy,,,,"
    brought(logbook, table(LINKEDIN, ada, bo, cy))
    planned = looked_at(logbook, table(LINKEDIN, ada, ",,https://www.linkedin.com/in/cy,,,,"))
    assert [gone.name for gone in planned.missing] == ["Bo Berg"]
    assert looked_at(logbook, table(LINKEDIN, ada, ",,,,,PM,")).missing == ()


def test_a_closed_account_hides_only_who_was_connected_on_its_day(logbook, today):
    ada, bo = ADA.format(slug="ada", post="Acme,PM"), "Bo,Berg,https://www.linkedin.com/in/bo,,,,14 Feb 2021"
    cy = "Cy,Dahl,https://www.linkedin.com/in/cy,,,,2 Mar 2022"
    brought(logbook, table(LINKEDIN, ada, bo, cy))
    planned = looked_at(logbook, table(LINKEDIN, ada, ",,,,,,14 Feb 2021"))
    assert [gone.name for gone in planned.missing] == ["Cy Dahl"]


@pytest.mark.parametrize("told", ["TEL:+4670{n}", "EMAIL:no address {n}", "EMAIL:a{n}@x.org", "X-OWN:{n}"])
def test_of_one_person_nobody_keeps_thousands_of_addresses(logbook, today, told):
    text = cards(" / ".join(["FN:Ada Lind", *(told.format(n=number) for number in range(3000))]))
    [record] = read(text).reading.records
    assert max(map(len, (record.phones, record.emails, record.extra))) == 1000
    [row] = brought(logbook, text).rows
    assert row.outcome == "new" and "more than 1,000" in row.reason


# --- whatever the order

WORDS = some.sampled_from(["", "Acme", "Globex"])
MAILS = some.sampled_from(["", "a@x.org", "b@x.org", "info@x.org"])
FAMILIES = some.sampled_from(["Lind", "Smith"])
GIVEN = some.sampled_from(["Ada", "Bob", "Robert", "John"])
GOOGLE_ROWS = some.tuples(GIVEN, FAMILIES, WORDS, WORDS, some.just("work"), MAILS, some.just(""))
SLUGS = some.sampled_from(["", "", "https://linkedin.com/in/ada", "https://linkedin.com/in/bob"])
LINKEDIN_ROWS = some.tuples(GIVEN, FAMILIES, SLUGS, MAILS, WORDS, WORDS, some.just("1 Nov 2023"))
CARDS = some.builds(
    lambda given, family, *told: f"FN:{given} {family}" + "".join(filter(None, told)),
    GIVEN,
    FAMILIES,
    some.sampled_from(["", " / UID:u1", " / UID:u2"]),
    some.sampled_from(["", " / TEL:+46701234567", " / TEL:+46701234568"]),
    some.sampled_from(["", " / EMAIL:a@x.org", " / EMAIL:info@x.org"]),
    some.sampled_from(["", " / TITLE:PM", " / TITLE:CTO"]),
    some.sampled_from(["", " / ORG:Acme", " / ORG:Globex"]),
)


def lines_of(heads, rows):
    return some.lists(rows.map(",".join), min_size=1, max_size=6).map(lambda told: (table, heads, told))


FILES = some.one_of(
    lines_of(GOOGLE, GOOGLE_ROWS),
    lines_of(LINKEDIN, LINKEDIN_ROWS),
    some.lists(CARDS, min_size=1, max_size=6).map(lambda told: (cards, None, told)),
)
TRIED = settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])


@contextmanager
def a_logbook():
    with tempfile.TemporaryDirectory() as folder, open_logbook(Path(folder) / "logbook.db") as logbook:
        people.add(logbook, "Ada Lind", emails=[Point("a@x.org")], organisation="Acme")
        yield logbook


def written(write, heads, told):
    return write(heads, *told) if heads else write(*told)


@TRIED
@given(FILES, some.sampled_from(["same", "new", "skip", None]), some.randoms())
def test_shuffled_lines_change_nothing(file, decision, dice):
    write, heads, told = file
    shuffled = dice.sample(told, len(told))
    with a_logbook() as logbook:
        planned = looked_at(logbook, written(write, heads, told))
        rows = (decide(row, decision) if row.outcome == "review" else row for row in planned.rows)
        apply(logbook, replace(planned, rows=tuple(rows)))
        before, changes = facts(logbook), logbook.changes()
        again = brought(logbook, written(write, heads, shuffled))
        assert again.counts()["new"] == again.counts()["updated"] == 0
        assert facts(logbook) == before and logbook.changes() == changes


@TRIED
@given(FILES, some.randoms())
def test_the_order_of_lines_does_not_tell_who_comes(file, dice):
    write, heads, told = file
    shuffled = dice.sample(told, len(told))
    came = []
    for lines in (told, shuffled):
        with a_logbook() as logbook:
            brought(logbook, written(write, heads, lines))
            came.append(names(logbook))
    assert came[0] == came[1]
