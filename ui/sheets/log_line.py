"""The sheet for a meeting that was begun in one line."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from mentorlog.capture import Entry as LineEntry
from mentorlog.capture import Promised, Reading, Someone
from mentorlog.credentials.held import is_any_held
from mentorlog.dates import DateAndTime
from mentorlog.logbook import Logbook
from ui.desk import Desk
from ui.sheets.draft import Values
from ui.sheets.log_meeting import LogMeetingSheet
from ui.sheets.meeting_form import Entry
from ui.widgets import date_words


class LogLineSheet(LogMeetingSheet):
    """The log sheet, filled with what was understood; the line itself is kept with the meeting."""

    brings_words = True

    def __init__(self, desk: Desk, parent: QWidget | None, reading: Reading | None) -> None:
        super().__init__(desk, parent)
        self._line = reading.line if reading else ""
        if reading:
            worth = {"worth": _worth_of(desk.logbook, reading.entry)}
            self.show_values(self.values() | values_of(reading.entry) | worth)

    def entry(self) -> Entry:
        """What is typed, with the line it came from."""
        entry = super().entry()
        return replace(entry, particulars=entry.particulars | {"capture_line": self._line})


def values_of(entry: LineEntry) -> Values:
    """What the fields of the log sheet show of an entry."""
    rarer: dict[str, Any] = {
        "minutes": str(entry.minutes) if entry.minutes else "",
        "tags": list(entry.tags),
        "organisations": list(entry.organisations),
    }
    return {
        "who": [_pair(one) for one in entry.people],
        "when": date_words.written(DateAndTime(entry.on, entry.at)),
        "kind": entry.kind,
        "notes": entry.notes,
        "next": [_step(each) for each in entry.follow_ups],
        "more": rarer,
    }


def _worth_of(logbook: Logbook, entry: LineEntry) -> Values:
    """What the card of each credential held shows of the credits that are typed; the others are unticked."""
    if not entry.credits or not is_any_held(logbook):
        return {}
    # Imported here: most lines have no credits, and need none of all the rules.
    from mentorlog.capture.counting import rules_for
    from mentorlog.credentials.amounts import spoken_amount
    from mentorlog.credentials.holdings import held

    places: dict[str, list[list[str]]] = {row.rule: [] for row in held(logbook)}
    for credit in entry.credits:
        for rule in rules_for(logbook, credit):
            places[rule.id].append([credit.group, spoken_amount(credit.hundredths)])
    worths = {rule: {"on": bool(each), "places": each} for rule, each in places.items()}
    return {"count": True, "kind": None, "worths": worths}


def _step(promised: Promised) -> Values:
    return {
        "what": promised.what,
        "due": date_words.written(DateAndTime(promised.due, promised.at)),
        "theirs": promised.owed_by == "them",
        "for": [_pair(one) for one in promised.people],
    }


def _pair(one: Someone) -> list[str | None]:
    return [one.uid, one.name]
