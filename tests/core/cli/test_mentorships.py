"""`mentorlog mentorships`: begun, listed, ended."""

from __future__ import annotations

import pytest

KEYS = [
    *("uid", "person", "name", "role", "purpose", "from", "to", "every_days", "confidential"),
    *("state", "reason", "sessions", "last_session", "stalled"),
]


@pytest.fixture(autouse=True)
def ada(done):
    return done("people", "add", "Ada Lindqvist")["uid"]


def test_a_mentorship_is_printed_as_begun(done, ada):
    line = ("mentorships", "add", "ada", "--role", "mentee", "--purpose", "Lead a programme")
    row = done(*line, "--from", "2026-10-01", "--to", "2027-03-31", "--every", "14", "--confidential")
    assert list(row) == KEYS
    assert (row["person"], row["name"], row["role"]) == (ada, "Ada Lindqvist", "mentee")
    assert (row["from"], row["to"], row["every_days"]) == ("2026-10-01", "2027-03-31", 14)
    assert row["confidential"] and row["state"] == "active" and row["stalled"]
    assert done("mentorships", "list") == [row]


def test_the_table_says_for_how_long_it_has_stalled(ml, done):
    assert ml("mentorships", "list").out == "No mentorships.\n"
    done("mentorships", "add", "ada", "--role", "mentor", "--from", "2026-10-01")
    heads, row = ml("mentorships", "list").out.splitlines()
    assert heads.startswith("Name") and "stalled for 54 days" in row and "mentor" in row


def test_it_ends_with_a_reason(done, ml):
    done("mentorships", "add", "ada", "--role", "mentee")
    assert ml("mentorships", "end", "ada").code == 2
    ended = done("mentorships", "end", "ada", "--reason", "Goals reached")
    assert (ended["state"], ended["reason"]) == ("ended", "Goals reached")
    again = ml("mentorships", "end", "ada", "--reason", "Goals reached")
    assert (again.code, again.err) == (1, "There is no “ada” in the logbook.\n")


def test_of_two_with_one_person_the_uid_says_which(done, ml):
    first = done("mentorships", "add", "ada", "--role", "mentee")
    done("mentorships", "add", "ada", "--role", "mentor")
    refused = ml("mentorships", "end", "ada", "--reason", "Moved")
    assert refused.code == 1 and first["uid"] in refused.err
    assert done("mentorships", "end", first["uid"], "--reason", "Moved")["role"] == "mentee"


@pytest.mark.parametrize(
    "line",
    [
        ("add", "nobody", "--role", "mentee"),
        ("add", "ada", "--role", "mentee", "--from", "2026-10-01", "--to", "2026-09-01"),
        ("end", "ada", "--reason", " "),
    ],
)
def test_what_cannot_be_is_one_sentence(ml, line):
    refused = ml("mentorships", *line)
    assert refused.code == 1 and refused.out == "" and refused.err.count("\n") == 1


def test_a_mentoring_meeting_that_is_logged_is_a_session_of_it_in_one_step(done):
    done("mentorships", "add", "ada", "--role", "mentee")
    done("meetings", "log", "--with", "ada", "--kind", "mentoring", "--on", "2026-11-20")
    assert done("mentorships", "list")[0]["last_session"] == "2026-11-20"
    done("undo")
    assert done("mentorships", "list")[0]["sessions"] == 0
    assert done("meetings", "list") == []
