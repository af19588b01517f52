"""`mentorlog today`: the sections of the first page, as text and as one object."""

from __future__ import annotations

SECTIONS = [
    "coming_up",
    "overdue",
    "due_today",
    "this_week",
    "deadlines",
    "they_promised",
    "going_cold",
    "stalled",
    "without_notes",
    "week",
]


def fill(done):
    done("people", "add", "Ada Lindqvist", "--every", "7")
    done("people", "add", "Bruno Costa")
    done("meetings", "log", "--with", "ada", "--on", "2026-11-01", "--notes", "long ago")
    done("meetings", "log", "--with", "bruno", "--on", "2026-11-23")
    done("meetings", "log", "--with", "bruno", "--on", "2026-11-26", "--kind", "call")
    for what, due in (("old", "2026-11-20"), ("now", "2026-11-24"), ("soon", "2026-11-27")):
        done("follow-ups", "add", what, "--due", due)
    done("follow-ups", "add", "theirs", "--theirs", "--due", "2026-11-25")


def test_every_section_is_an_array(done):
    fill(done)
    page = done("today")
    assert list(page) == SECTIONS
    assert [meeting["kind"] for meeting in page["coming_up"]] == ["call"]
    for section, what in (("overdue", "old"), ("due_today", "now"), ("this_week", "soon")):
        assert [row["what"] for row in page[section]] == [what]
    assert [row["what"] for row in page["they_promised"]] == ["theirs"]
    assert [row["name"] for row in page["going_cold"]] == ["Ada Lindqvist"]
    assert [row["people"] for row in page["without_notes"]] == [["Bruno Costa"]]
    assert page["week"] is None


def test_the_sections_as_text_in_their_order(done, ml):
    fill(done)
    text = ml("today").out
    titles = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert titles == [
        "Tue 24 Nov 2026",
        "Coming up",
        "Overdue",
        "Due today",
        "This week",
        "They promised",
        "Going cold",
        "Without notes",
    ]


def test_nothing_to_do(ml):
    assert ml("today").out == "Tue 24 Nov 2026\n\nNothing is due. Enjoy your day.\n"


def test_the_week_is_told_when_it_ends(done, ml):
    fill(done)
    assert done("today", "--today", "2026-11-27")["week"] == {"logged": 1, "kept": 0, "overdue": 2}
    assert ml("today", "--today", "2026-11-27").out.splitlines()[-1] == (
        "This week: 1 logged, 0 kept, 2 overdue."
    )


def test_a_mentorship_without_a_session_for_too_long_is_stalled(done, ml):
    done("people", "add", "Ada Lindqvist")
    done("mentorships", "add", "ada", "--role", "mentee", "--from", "2026-10-01", "--every", "14")
    assert [(row["name"], row["stalled"]) for row in done("today")["stalled"]] == [("Ada Lindqvist", True)]
    assert "stalled for 54 days" in ml("today").out


def test_deadlines_of_memberships_and_credentials(done, ml):
    assert done("today")["deadlines"] == []
    joined = done("memberships", "add", "ISACA", "--from", "2026-01-01")
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09")
    found = done("today")["deadlines"]
    assert [(each["kind"], each["on"]) for each in found] == [
        ("cycle-end", "2026-12-31"),
        ("year-minimum", "2026-12-31"),
        ("dues", "2026-12-31"),
    ]
    assert list(found[2]) == ["of", "noun", "kind", "on", "title", "told", "missing", "sure"]
    assert (found[2]["of"], found[2]["noun"]) == (joined["uid"], "membership")
    assert "20 CPE are missing" in ml("today").out
