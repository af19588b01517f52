"""Calendar files cut into their events: one bad line costs the event it stands in, not the file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

_EDGE = re.compile(r"\s*(BEGIN|END)\s*:\s*([A-Z0-9-]+)\s*", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9-]+")
_NUL = str.maketrans("", "", "\0")

# What is not among these is not even looked at: attachments may be megabytes, and alarms are often broken.
_WANTED = frozenset(
    {
        *("UID", "SEQUENCE", "LAST-MODIFIED", "DTSTAMP", "RECURRENCE-ID"),
        *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE"),
        *("SUMMARY", "DESCRIPTION", "X-ALT-DESC", "LOCATION", "CATEGORIES", "URL", "ORGANIZER", "ATTENDEE"),
        *("STATUS", "TRANSP", "CLASS", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-CDO-BUSYSTATUS"),
        *("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK"),
    }
)

_SEVERAL = frozenset(
    {"ATTENDEE", "RDATE", "EXDATE"}
)  # the others are there once, and of two the first is taken

Lines = list[str]


class Source:
    """One calendar of a file: its properties by name, and the lines of its events and time zones."""

    def __init__(self) -> None:
        self.properties: dict[str, str] = {}
        self.events: list[Lines] = []
        self.zones: list[Lines] = []
        self.unread = 0
        self._open: Lines | None = None
        self._is_zone = False
        self._named: set[str] = set()
        self._depth = 0  # of what is not wanted, such as alarms and tasks

    def begin(self, name: str, line: str) -> None:
        """Go on with what begins with this line."""
        if name == "VEVENT":
            self._give_up()
            self._open, self._is_zone, self._named = [line], False, set()
        elif self._open is None and name == "VTIMEZONE":
            self._open, self._is_zone = [line], True
        elif self._open is not None and self._is_zone:
            self._open.append(line)
        else:
            self._depth += 1

    def end(self, name: str, line: str) -> None:
        """Go on after what ends with this line."""
        if self._open is None or (not self._is_zone and name != "VEVENT"):
            self._depth = max(0, self._depth - 1)
            return
        self._open.append(line)
        if name == ("VTIMEZONE" if self._is_zone else "VEVENT"):
            (self.zones if self._is_zone else self.events).append(self._open)
            self._open, self._depth = None, 0

    def take(self, line: str) -> None:
        """A property of whatever is open."""
        found = _NAME.match(line)
        if found is None or self._depth:
            return
        name = found[0].upper()
        if self._open is None:
            self.properties.setdefault(name, line.partition(":")[2].strip())
        elif self._is_zone or (name in _WANTED and name not in self._named):
            self._open.append(line)
            self._named |= {name} - _SEVERAL

    def close(self) -> None:
        """There is no more of it."""
        self._give_up()
        self._open = None

    def _give_up(self) -> None:
        """An event that is cut short is none."""
        self.unread += self._open is not None and not self._is_zone
        self._depth = 0


def sources(text: str) -> Iterator[Source]:
    """The calendars of a file; events that stand in none are one by themselves."""
    source = Source()
    for line in _unfolded(text):
        edge = _EDGE.fullmatch(line)
        if edge is None:
            source.take(line)
        elif edge[2].upper() == "VCALENDAR":
            source.close()
            yield source
            source = Source()
        elif edge[1].upper() == "BEGIN":
            source.begin(edge[2].upper(), line)
        else:
            source.end(edge[2].upper(), line)
    source.close()
    yield source


def _unfolded(text: str) -> Iterator[str]:
    """The lines, however they end, with those that were folded in one piece (RFC 5545 section 3.1)."""
    pieces: Lines = []
    for raw in io.StringIO(text.translate(_NUL), newline=None):
        line = raw.rstrip("\n")
        if pieces and line[:1] in (" ", "\t"):
            pieces.append(line[1:])
        elif line.strip():
            yield "".join(pieces)
            pieces = [line]
    yield "".join(pieces)
