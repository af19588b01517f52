"""Memberships for the sample data: one to renew, one with dues to pay, one that has lapsed, one left."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from mentorlog import clock, evidence
from mentorlog.credentials.cycles import anniversary
from mentorlog.logbook import Logbook
from mentorlog.memberships import memberships, roles, terms
from mentorlog.memberships.memberships import Details
from mentorlog.memberships.presets import of_organisation
from mentorlog.memberships.roles import RoleDetails
from mentorlog.memberships.terms import Anchor
from mentorlog.sample_feedback import day_of

_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample"
_DETAILS = ("number", "grade", "chapters", "notes")
_A_DAY = timedelta(1)

Entry = dict[str, Any]


def add_memberships(logbook: Logbook) -> None:
    """Add the memberships with their terms, roles and papers."""
    for entry in tomllib.loads((_FOLDER / "memberships.toml").read_text("utf-8"))["membership"]:
        _add(logbook, entry)


def _add(logbook: Logbook, entry: Entry) -> None:
    spans = _spans(entry)
    details: Details = {name: entry[name] for name in _DETAILS if name in entry}  # type: ignore[assignment]
    details["joined"] = anniversary(spans[-1][0], -entry.get("joined_years", len(spans) - 1))
    uid = memberships.add(logbook, entry["organisation"], **details)
    for (since, until), term in zip(spans, entry["terms"], strict=True):
        paid_on = since - timedelta(term["paid"]) if "paid" in term else None
        terms.renew(logbook, uid, since=since, until=until, dues=term["dues"], paid_on=paid_on)
    for role in entry.get("roles", ()):
        _add_role(logbook, uid, role)
    for name in entry.get("papers", ()):
        evidence.add_file(logbook, _FOLDER / "files" / name, memberships=[uid])
    if "left" in entry:
        memberships.leave(logbook, uid, day_of(entry["left"]))


def _add_role(logbook: Logbook, membership: str, entry: Entry) -> None:
    details: RoleDetails = {name: entry[name] for name in ("role", "title", "chapter") if name in entry}  # type: ignore[assignment]
    details["since"] = day_of(entry["since"])
    details["until"] = day_of(entry["until"]) if "until" in entry else None
    roles.add(logbook, membership, **details)


def _spans(entry: Entry) -> list[tuple[date, date]]:
    """The first and the last day of each term, in their order."""
    known = of_organisation(entry["organisation"])
    anchor: Anchor = known.anchor if known else "anniversary"
    back = list(_back_from(_end(entry), anchor, len(entry["terms"])))
    return back[::-1]


def _back_from(until: date, anchor: Anchor, count: int) -> Iterator[tuple[date, date]]:
    for _term in range(count):
        since = terms.first_day(until, anchor)
        yield since, until
        until = since - _A_DAY


def _end(entry: Entry) -> date:
    if "ends_with_year" in entry:
        return date(clock.today().year + entry["ends_with_year"], 12, 31)
    return clock.today() + timedelta(entry["ends_in"])
