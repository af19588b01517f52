"""What the user was in an association and its chapters, from when until when."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import history
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.memberships import roles
from mentorlog.memberships.roles import RoleRow


def test_roles_are_listed_with_those_of_today_first(logbook, pmi):
    was = roles.add(logbook, pmi, role="volunteer", since=date(2024, 1, 1), until=date(2024, 12, 31))
    chair = roles.add(
        logbook, pmi, role="officer", title=" Mentoring  lead ", chapter="PMI Lisbon", since=date(2025, 1, 1)
    )
    plain = roles.add(logbook, pmi)
    assert roles.of_membership(logbook, pmi) == [
        RoleRow(chair, "officer", "Mentoring lead", "PMI Lisbon", date(2025, 1, 1), None),
        RoleRow(plain, "member", "", "", None, None),
        RoleRow(was, "volunteer", "", "", date(2024, 1, 1), date(2024, 12, 31)),
    ]


def test_a_role_ends_and_is_taken_away_until_undo(logbook, pmi):
    uid = roles.add(logbook, pmi, role="officer", since=date(2025, 1, 1), chapter="PMI Lisbon")
    roles.edit(logbook, uid, until=date(2026, 1, 1), chapter="")
    [row] = roles.of_membership(logbook, pmi)
    assert (row.role, row.chapter, row.until) == ("officer", "", date(2026, 1, 1))
    roles.remove(logbook, uid)
    assert roles.of_membership(logbook, pmi) == []
    assert [line.sentence for line in history.lines(logbook, 3)] == [
        "Remove a role at PMI",
        "Change a role at PMI",
        "Add a role at PMI",
    ]
    logbook.undo()
    assert roles.of_membership(logbook, pmi) == [row]


def test_none_ends_before_it_begins(logbook, pmi):
    with pytest.raises(InvalidEntry) as refused:
        roles.add(logbook, pmi, since=date(2025, 1, 1), until=date(2024, 12, 31))
    assert refused.value.field == "until"
    uid = roles.add(logbook, pmi, since=date(2025, 1, 1))
    with pytest.raises(InvalidEntry):
        roles.edit(logbook, uid, until=date(2024, 12, 31))
    with pytest.raises(NotFound):
        roles.add(logbook, "nothing")
