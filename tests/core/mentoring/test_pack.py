"""The review pack: what is in it, who is named, and that text, Markdown and CSV say the same."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta

import pytest

from mentorlog import evidence, follow_ups, kinds, meetings, people
from mentorlog.dates import When
from mentorlog.document import as_markdown, as_text
from mentorlog.errors import InvalidEntry
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, goals, mentorships, sessions
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.pack.contents import gather
from mentorlog.mentoring.pack.document import document
from mentorlog.mentoring.pack.table import as_csv
from mentorlog.mentoring.pack.told import Teller
from mentorlog.mentoring.pack.write import write

YEAR = ReviewFilter(since=date(2026, 1, 1), until=date(2026, 12, 31))


@pytest.fixture
def dana(logbook):
    return people.add(logbook, "Dana Okafor", nickname="Dee")


@pytest.fixture
def year(logbook, ada, with_ada, dana, today):
    """A year with two mentors, feedback of every kind, a goal, evidence, a win and two sessions."""
    mentorships.start(logbook, dana, "mentee", since=date(2026, 3, 1))
    sessions.log(logbook, with_ada, When(today - timedelta(20)), minutes=50)
    sessions.log(logbook, with_ada, When(today - timedelta(6)), minutes=40)
    feedback.add(logbook, ada, "You made Dee's team listen.", "strength", day=date(2026, 6, 1))
    growth = feedback.add(
        logbook,
        dana,
        "Tell Dana Okafor to back off earlier.",
        "growth",
        day=date(2026, 2, 1),
        themes=["Okafor"],
    )
    feedback.move(logbook, [growth], "done")
    feedback.tell(logbook, [growth], date(2026, 11, 1))
    goal = goals.add(logbook, "Say no to Dana", baseline=3, people=[dana])
    goals.score(logbook, goal, 7)
    feedback.link(logbook, growth, goals=[goal])
    feedback.add(logbook, ada, "Your boss is a fool.", "advice", private=True)
    evidence.add_link(logbook, "https://example.org/dana-okafor", feedback=[growth], title="Note to Okafor")
    win = Participant(dana, "She thanked me")
    meetings.log(logbook, [win], When(date(2026, 9, 9)), title="Go-live", notes="Dana cheered", tags=["win"])
    meetings.log(logbook, [win], When(date(2026, 9, 8)), title="Secret", private=True, tags=["Win"])
    return growth


def told(logbook, chosen=YEAR, **options):
    private = options.pop("with_private", False)
    contents = gather(logbook, chosen, with_private=private)
    teller = Teller(logbook, contents, **options)
    pack = document(contents, teller)
    return as_text(pack), as_markdown(pack), as_csv(contents, teller)


def test_no_name_and_nothing_private_is_in_any_of_its_forms(logbook, year):
    for form in told(logbook):
        for secret in ("dana", "okafor", "dee's", "ada", "lindqvist", "boss", "secret"):
            assert secret not in form.casefold()


def test_it_tells_strengths_growth_goals_wins_and_hours(logbook, year):
    text, _markdown, _csv = told(logbook)
    assert text == (
        "Review Thu 1 Jan 2026 to Thu 31 Dec 2026\n"
        "========================================\n\n"
        "Made on Tue 24 Nov 2026\n\n"
        "Strengths\n---------\n\n"
        "“You made mentor B's team listen.”\n  Mentor A, Mon 1 Jun 2026\n\n"
        "Growth, and what I did\n----------------------\n\n"
        "Mentor B\n\n"
        "“Tell mentor B to back off earlier.”\n  Mentor B, Sun 1 Feb 2026\n\n"
        "Done; goal “Say no to mentor B”; told them Sun 1 Nov 2026\n\n"
        "Wins\n----\n\n"
        "Go-live\n\nWed 9 Sep 2026\n\nMentor B cheered\n\n"
        "Goals\n-----\n\n- Say no to mentor B: from 3 to 7 of 10\n\n"
        "Evidence\n--------\n\n- Note to mentor B (a link)\n\n"
        "Sessions and hours\n------------------\n\n- 2 sessions as a mentee, 1.5 h\n"
    )


def test_a_goal_that_only_private_feedback_led_to_is_private_with_its_evidence(logbook, year, ada):
    confided = feedback.add(logbook, ada, "Your boss is a fool.", "growth", private=True)
    goal = goals.add(logbook, "Leave this boss", baseline=2)
    feedback.link(logbook, confided, goals=[goal])
    evidence.add_link(logbook, "https://example.org/letter", goals=[goal], title="Letter of notice")
    for form in told(logbook):
        assert "Leave this boss" not in form and "Letter of notice" not in form
    for form in told(logbook, with_private=True):
        assert "Leave this boss" in form and "Letter of notice" in form
    feedback.link(logbook, year, goals=[goal])  # somebody said so openly as well
    assert all("Leave this boss" in form for form in told(logbook))
    feedback.trash(logbook, [year])
    assert not any("Leave this boss" in form for form in told(logbook))


def test_names_and_what_is_private_are_there_on_demand(logbook, year):
    text, markdown, table = told(logbook, with_names=True, with_private=True)
    for form in (text, markdown, table):
        for words in ("Tell Dana Okafor to back off", "Your boss is a fool.", "Secret", "Dee's team"):
            assert words in form


def test_its_forms_tell_the_same(logbook, year):
    text, markdown, table = told(logbook)
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["What"] for row in rows] == ["Feedback", "Feedback", "Win", "Goal", "Evidence", "Sessions"]
    for row in rows:
        for line in row["Words"].splitlines():
            assert line in text and line in markdown
        assert row["What I did with it"] in text


def test_what_is_left_out_is_left_out(logbook, year):
    contents = gather(logbook, YEAR)
    everything = [
        row.uid
        for rows in (contents.feedback, contents.goals, contents.wins, contents.evidence)
        for row in rows
    ]
    kept = contents.without(everything)
    text = as_text(document(kept, Teller(logbook, kept)))
    assert "Strengths" not in text and "Goals" not in text and "2 sessions as a mentee" in text


def test_a_giver_who_is_trashed_has_a_role_and_an_erased_one_none(logbook, year, dana):
    from mentorlog import erase

    people.trash(logbook, [dana])
    assert "Mentor B, Sun 1 Feb 2026" in told(logbook)[0]
    people.restore(logbook, [dana])
    erase.erase(logbook, dana)
    text = told(logbook, with_names=True)[0]
    assert "\n  Sun 1 Feb 2026\n" in text


def test_what_only_the_user_can_tell_is_asked(logbook, ada):
    people.add(logbook, "Will Grant")
    feedback.add(logbook, ada, "Will you dare? Then Will follows.", "advice")
    contents = gather(logbook, ReviewFilter())
    asked = Teller(logbook, contents).undecided()
    assert [(each.hit.words, each.line()) for each in asked] == [
        ("Will", "Will you dare? Then Will follows.")
    ]
    decided = Teller(logbook, contents, kept=["Will"])
    assert decided.undecided() == []
    assert decided.text("Will you dare? Then Will follows.") == "Will you dare? Then contact B follows."
    found = Teller(logbook, contents).found()
    assert [(each.hit.words, each.role) for each in found] == [("Will", "contact B")] * 2


def test_the_ending_says_what_is_written(logbook, year, tmp_path):
    contents = gather(logbook, YEAR)
    teller = Teller(logbook, contents)
    pack = document(contents, teller)
    printed = []
    for name in ("a.md", "a.CSV", "a.pdf"):
        write(tmp_path / name, pack, contents, teller, lambda *what: printed.append(what))
    assert printed == [(pack, tmp_path / "a.pdf")]
    assert (tmp_path / "a.md").read_text("utf-8").startswith("# Review Thu 1 Jan 2026")
    assert (tmp_path / "a.CSV").read_bytes().startswith(b"\xef\xbb\xbfWhat,Day,From")
    with pytest.raises(InvalidEntry):
        write(tmp_path / "a.docx", pack, contents, teller, print)


def test_a_spreadsheet_is_given_no_formula(logbook, ada):
    feedback.add(logbook, ada, "=HYPERLINK(1)", "advice")
    assert "'=HYPERLINK(1)" in told(logbook, ReviewFilter())[2]


def test_follow_ups_are_no_part_of_it(logbook, year, dana, today):
    follow_ups.add(logbook, "Thank her", When(today), people=[dana])
    assert "Thank her" not in told(logbook)[0]


def test_a_link_that_names_nobody_stays_and_a_torn_one_is_left_out(logbook, ada, dana):
    given = feedback.add(logbook, ada, "Good.", "strength")
    evidence.add_link(logbook, "https://example.org/plan", feedback=[given], title="Plan")
    evidence.add_link(logbook, "https://example.org/in/danaokafor", feedback=[given])
    text = told(logbook, ReviewFilter())[0]
    assert "- Plan (https://example.org/plan)\n" in text and "- a link\n" in text


def test_a_goal_left_out_is_not_told_of_with_its_feedback_either(logbook, year):
    goals.reach(logbook, [goals.add(logbook, "Read more")])
    contents = gather(logbook, YEAR)
    kept = contents.without([goal.uid for goal in contents.goals if goal.title != "Read more"])
    text = as_text(document(kept, Teller(logbook, kept)))
    assert "Read more" in text and "Say no" not in text and "\n\nDone; told them" in text


def test_of_a_time_that_is_over_goals_stand_where_they_stood_then(logbook):
    goal = goals.add(logbook, "Speak up", baseline=2)
    for day, points in ((date(2025, 5, 1), 4), (date(2026, 5, 1), 8)):
        goals.score(logbook, goal, points, day)
    goals.reach(logbook, [goal], date(2026, 6, 1))
    year_before = ReviewFilter(since=date(2025, 1, 1), until=date(2025, 12, 31))
    assert "- Speak up: from 2 to 4 of 10\n" in told(logbook, year_before)[0]
    assert "- Speak up: from 2 to 8 of 10, reached\n" in told(logbook)[0]


def test_a_win_without_a_title_is_called_as_its_kind_and_names_nobody(logbook, ada, dana, today):
    kind = kinds.add(logbook, "Hour with Dana")
    meetings.log(logbook, [Participant(ada)], When(today), kind=kind, notes="Done", tags=["win"])
    text, _markdown, table = told(logbook, ReviewFilter())
    assert "Hour with a contact" in text and "Hour with a contact\nDone" in table


def test_growth_is_in_the_order_of_its_themes_and_what_has_none_last(logbook, ada):
    feedback.add(logbook, ada, "You wait.", "growth")
    assert "Other" not in told(logbook, ReviewFilter())[0]
    for theme in ("Zeal", "écoute", "Candour"):
        feedback.add(logbook, ada, f"More {theme}.", "growth", themes=[theme])
    heads = [line for line in told(logbook, ReviewFilter())[1].splitlines() if line.startswith("### ")]
    assert heads == ["### Candour", "### écoute", "### Zeal", "### Other"]


def test_hours_that_nobody_noted_are_not_told(logbook, with_ada, today):
    sessions.log(logbook, with_ada, When(today))
    assert "- 1 session as a mentee\n" in told(logbook)[0]


def test_a_mentorship_in_the_trash_has_no_hours(logbook, year, with_ada):
    mentorships.trash(logbook, [with_ada])
    assert "Sessions and hours" not in told(logbook)[0]


def test_the_latest_comes_first_in_every_part(logbook, year, ada, dana):
    feedback.add(logbook, ada, "Later.", "strength", day=date(2026, 10, 1))
    evidence.add_link(logbook, "https://example.org/a", feedback=[year], title="A", day=date(2026, 2, 2))
    evidence.add_link(logbook, "https://example.org/z", feedback=[year], title="Z", day=date(2026, 5, 2))
    win = [Participant(dana, "")]
    meetings.log(logbook, win, When(date(2026, 10, 9)), title="Second release", tags=["win"])
    text, _markdown, table = told(logbook)
    for later, earlier in (("Later.", "team listen"), ("Second release", "Go-live"), ("Z (", "A (")):
        assert text.index(later) < text.index(earlier) and table.index(later) < table.index(earlier)


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        (ReviewFilter(), "Review of my feedback"),
        (ReviewFilter(since=date(2026, 1, 1)), "Review since Thu 1 Jan 2026"),
        (ReviewFilter(until=date(2026, 6, 30)), "Review until Tue 30 Jun 2026"),
    ],
)
def test_its_title_tells_of_which_time_it_is(logbook, year, chosen, title):
    assert told(logbook, chosen)[0].startswith(title + "\n")


def test_the_notes_of_wins_are_told_without_marks(logbook, year, dana):
    notes = "# Outcome\n* credits, *in writing*\n- **Two** of Da**na**'s `letters`"
    meetings.log(
        logbook, [Participant(dana, "")], When(date(2026, 10, 9)), title="Vote", notes=notes, tags=["win"]
    )
    text, markdown, table = told(logbook)
    assert "Outcome\n- credits, in writing\n- Two of mentor B's letters" in text
    assert "\\*" not in markdown and "**" not in markdown and "*in" not in table
