"""A review pack from the real window: its four forms say the same, and none of them names anybody."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from mentorlog import people
from mentorlog.mentoring import feedback_list

from .conftest import Program
from .mentee import Mentee

NAMING, PRAISE = "Tell Dana Okafor to back off", "Dee told me that you listen."
LEFT_OUT, SECRET = "You talk too long.", "Your boss is a fool."
CHOSEN = ("Tell contact A to back off", "Contact A told me that you listen.")


@pytest.fixture
def mentee(program: Program, today: date) -> Mentee:
    """Somebody who knows two people, and has heard of one what the other one said."""
    people.add(program.logbook, "Dana Okafor", nickname="Dee")
    people.add(program.logbook, "Priya Raman")
    mentee = Mentee(program)
    mentee.hear("pri", NAMING, "growth")
    mentee.hear("dan", PRAISE, "strength")
    mentee.hear("pri", LEFT_OUT, "growth")
    mentee.hear_in_private("dan", SECRET, "growth")
    assert len(feedback_list.listing(program.logbook)) == 4
    return mentee


def test_no_form_of_a_pack_names_anybody(mentee: Mentee, tmp_path: Path) -> None:
    forms = {name: mentee.pack(tmp_path / name, without=LEFT_OUT) for name in ("a.pdf", "a.md", "a.csv")}
    forms["copied"] = mentee.copied_pack(without=LEFT_OUT)
    for name, words in forms.items():
        assert all(quote in words for quote in CHOSEN), name
        for secret in ("Dana", "Okafor", "Dee", "Priya", "Raman", SECRET, LEFT_OUT):
            assert secret.casefold() not in words.casefold(), (name, secret)
    rows = csv.DictReader(io.StringIO(forms["a.csv"]))
    assert {row["Words"] for row in rows if row["What"] == "Feedback"} == set(CHOSEN)
