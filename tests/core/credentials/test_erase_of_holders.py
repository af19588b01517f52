"""Whoever is erased is named in no story of a credential or activity, and what names them today is told."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import erase, people
from mentorlog.credentials import activities, holders, holdings

NAME = "Zyxomma Quillfeather"
DAY = date(2026, 11, 20)


@pytest.fixture
def holder(logbook):
    person = people.add(logbook, NAME)
    holders.set_rules(logbook, person, ["pmi-pmp"])
    return person


def test_texts_that_name_them_are_listed(logbook, pmp, holder):
    holdings.edit(logbook, pmp, notes=f"Examined with {NAME}")
    talk = activities.add(logbook, f"Talk of {NAME}", "webinar", DAY, notes=f"{NAME} on risk")
    mentions = [(each.noun, each.uid, each.text) for each in erase.preview(logbook, holder).mentions]
    assert mentions == [
        ("credential", pmp, f"Examined with {NAME}"),
        ("activity", talk, f"Talk of {NAME}"),
        ("activity", talk, f"{NAME} on risk"),
    ]


def test_not_one_byte_is_left(logbook, pmp, holder):
    holdings.edit(logbook, pmp, notes=f"Examined with {NAME}")
    holdings.edit(logbook, pmp, notes="")
    talk = activities.add(logbook, f"Talk of {NAME}", "webinar", DAY, code=f"by {NAME}")
    activities.edit(logbook, talk, title="Talk", code="")
    erase.erase(logbook, holder)
    assert holders.of_rule(logbook, "pmi-pmp") == []
    while logbook.undo():
        assert logbook.check() == []
    while logbook.redo():
        assert logbook.check() == []
    logbook.close()
    assert NAME.encode() not in logbook.path.read_bytes()
