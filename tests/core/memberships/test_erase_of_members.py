"""Whoever is erased is named in no story of a membership, and what names them today is told."""

from __future__ import annotations

import pytest

from mentorlog import erase, people
from mentorlog.contact_points import Point
from mentorlog.memberships import memberships, roles

NAME, EMAIL = "Zyxomma Quillfeather", "zyxomma@quillfeather.example"


@pytest.fixture
def member(logbook):
    return people.add(logbook, NAME, emails=[Point(EMAIL)], organisation="PMI Lisbon")


def test_texts_that_name_them_are_listed(logbook, pmi, member):
    link = f"https://pmi.example/{EMAIL}"
    memberships.edit(logbook, pmi, notes=f"By {NAME}", grade=f"Guest of {NAME}", link=link)
    roles.add(logbook, pmi, role="officer", title=f"Deputy of {NAME}")
    mentions = erase.preview(logbook, member).mentions
    assert [(mention.noun, mention.uid, mention.text) for mention in mentions] == [
        ("membership", pmi, f"Deputy of {NAME}"),
        ("membership", pmi, f"Guest of {NAME}"),
        ("membership", pmi, link),
        ("membership", pmi, f"By {NAME}"),
    ]


def test_not_one_byte_is_left(logbook, pmi, member):
    memberships.edit(logbook, pmi, notes=f"By {NAME}", grade=f"Guest of {NAME}")
    memberships.edit(logbook, pmi, link=f"https://pmi.example/{EMAIL}")
    memberships.edit(logbook, pmi, notes="By nobody", grade="", link="")
    uid = roles.add(logbook, pmi, title=f"Deputy of {NAME}")
    roles.edit(logbook, uid, title="Deputy")
    memberships.trash(logbook, [memberships.add(logbook, "IIBA", notes=f"Ask {NAME}")])
    logbook.undo()
    logbook.undo()
    erase.erase(logbook, member)
    while logbook.undo():
        assert logbook.check() == []
    while logbook.redo():
        assert logbook.check() == []
    logbook.close()
    content = logbook.path.read_bytes()
    assert NAME.encode() not in content and EMAIL.encode() not in content
