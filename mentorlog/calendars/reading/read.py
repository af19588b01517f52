"""A file of meetings, read whole: which calendars it holds, and what takes place on the days that are wanted.

Everything comes from outside. Nothing in it is opened or fetched, and it is read where a runaway can be
stopped; what cannot be read is counted and told.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256
from typing import Any

from icalendar import Component, Event
from icalendar.error import GloballyUniqueTZIDGuessed

from mentorlog import encodings
from mentorlog.calendars.reading.blocks import Lines, Source, sources
from mentorlog.calendars.reading.entries import entry
from mentorlog.calendars.reading.entry import Entry, Reading, Window
from mentorlog.calendars.reading.file_zones import learn
from mentorlog.calendars.reading.invitees import address_of
from mentorlog.calendars.reading.series import (
    FAULTS,
    TooOften,
    is_series,
    occurrences,
    refuse_runaways,
    rhythm,
    time_in,
)
from mentorlog.calendars.reading.sniff import calendar_texts
from mentorlog.calendars.reading.together import Family, families
from mentorlog.copies import Progress
from mentorlog.dates import time_zone
from mentorlog.encodings import Decoded
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, ngettext
from mentorlog.words import line, shortened

# Of work, whatever else the machine does; less than the process is given, so that what was read is shown.
_SECONDS, _SECONDS_A_MB = 4, 2.5
_MOST_OCCURRENCES = 500  # of one series
_MOST_OF_SERIES = 20_000  # of all
_LETTERS = 40
_DAY = re.compile(r"DTSTART[^:]*:\s*(\d{8})", re.IGNORECASE)


def read(
    data: bytes, name: str, window: Window, zone: str, progress: Progress = lambda done, total: None
) -> Reading:
    """What takes place in `window` by the file called `name`; `zone` is the user's, for times without one.

    Raises InvalidEntry("file") where it is no calendar.
    """
    reader = _Reader(name, window, zone, progress, _SECONDS + len(data) * _SECONDS_A_MB / 1024**2)
    for text in calendar_texts(data, name):
        reader.look_at_encoding(text)
        for source in sources(text.text):
            reader.read(source)
    return reader.reading(sha256(data).hexdigest())


class _Reader:
    """Reads one calendar after the other, and keeps count of what was not read."""

    def __init__(self, name: str, window: Window, zone: str, progress: Progress, seconds: float) -> None:
        self._name, self._window, self._zone, self._progress = name, window, zone, progress
        # A day more on each side, for the clocks of the file may be others than ours.
        days = (window.since - timedelta(days=1), window.until + timedelta(days=1))
        self._days = [f"{day:%Y%m%d}" for day in days]
        self._late = time.process_time() + seconds
        self._entries: list[Entry] = []
        self._events = self._unread = self._outside = self._of_series = 0
        self._owners: list[str] = []
        self._notices: dict[str, None] = {}  # each once, in the order in which they came up

    def reading(self, digest: str) -> Reading:
        """All of it."""
        if self._unread:
            words = ngettext(
                "{n} of {all} events could not be read.",
                "{n} of {all} events could not be read.",
                self._unread,
            )
            self._tell(words.format(n=f"{self._unread:,}", all=f"{self._events:,}"))
        return Reading(
            self._name,
            digest,
            tuple(sorted(self._entries, key=lambda made: made.order)),
            self._events,
            self._unread,
            self._outside,
            tuple(self._owners),
            tuple(self._notices),
        )

    def look_at_encoding(self, text: Decoded) -> None:
        """Tell where a file does not say how its letters are written."""
        if not text.certain:
            words = _("The file does not say how its letters are written; they were taken for {encoding}.")
            self._tell(words.format(encoding=_(encodings.NAMES[text.encoding])))

    def read(self, source: Source) -> None:
        """Read one calendar of the file."""
        self._events += len(source.events) + source.unread
        self._unread += source.unread
        self._owners += filter(None, [address_of(source.properties.get("X-WR-CALNAME", ""))])
        own = "mentorlog" in source.properties.get("PRODID", "").casefold()
        zone = self._calendar_zone(source)
        with warnings.catch_warnings():
            # Of `/freeassociation.sourceforge.net/Europe/Berlin`, Berlin is what we want.
            warnings.simplefilter("ignore", GloballyUniqueTZIDGuessed)
            learn(source.zones)
            parsed = self._parsed(source.events)
            found = [*families(parsed)]
            self._tell_older(len(parsed) - sum(len(family.events) for family in found))
            for family in found:
                self._progress(len(self._entries), 0)
                self._expand(family, zone, own)

    def _calendar_zone(self, source: Source) -> str:
        """The zone of X-WR-TIMEZONE, where it is one."""
        named = source.properties.get("X-WR-TIMEZONE", "")
        try:
            return time_zone(named).key if named else ""
        except InvalidEntry:
            self._tell_zone(named)
            return ""

    def _parsed(self, blocks: Sequence[Lines]) -> list[Component]:
        """The events that can be read and may lie in the window."""
        found = []
        for lines in blocks:
            if self._is_outside(lines):
                self._outside += 1
                continue
            try:
                refuse_runaways(lines)
                event = Event.from_ical("\r\n".join((*lines, "")).encode("utf-8", "replace"))
                time_in(event, "DTSTART")  # what has no day is no event
                found.append(event)
            except TooOften as problem:
                self._tell_of(lines, problem)
            except FAULTS:
                self._unread += 1
        return found

    def _is_outside(self, lines: Lines) -> bool:
        """Whether it is a single event of other days: told without reading it, as most of a file is."""
        names = {line.partition(":")[0].partition(";")[0].upper() for line in lines}
        days = [found[1] for found in map(_DAY.match, lines) if found]
        if not days or names & {"RRULE", "RDATE", "RECURRENCE-ID"}:
            return False
        return not self._days[0] <= days[0] <= self._days[1]

    def _expand(self, family: Family, zone: str, own: bool) -> None:
        events = family.events
        of_series = is_series(events)
        if time.process_time() > self._late or (of_series and self._of_series >= _MOST_OF_SERIES):
            self._tell(_("There is too much to read, so some events are not among these. Choose fewer days."))
            self._unread += len(events)
            return
        for event in events:
            self._look_at_zone(event)
        try:
            made = self._made(family, zone, own)
        except FAULTS:
            self._unread += len(events)
            return
        self._of_series += len(made) if of_series else 0
        self._take([each for each in made if self._window.since <= each.day <= self._window.until])

    def _made(self, family: Family, zone: str, own: bool) -> list[Entry]:
        """What takes place of these events. Raises one of FAULTS."""
        of_series, how_often = is_series(family.events), rhythm(family.events)
        return [
            entry(
                each,
                zone or self._zone,
                of_series=of_series,
                shares_uid=family.shares_uid,
                rhythm=how_often,
                own=own,
                file=self._name,
            )
            for each in occurrences(family.events, self._window, zone)
        ]

    def _take(self, made: list[Entry]) -> None:
        """The occurrences of one event, of very many the last."""
        made.sort(key=lambda made: made.order)
        if len(made) > _MOST_OCCURRENCES:
            words = _("Of “{title}” only the last {n} are among these.")
            self._tell(words.format(title=shortened(made[0].title, _LETTERS), n=_MOST_OCCURRENCES))
        self._entries += made[-_MOST_OCCURRENCES:]
        self._outside += not made

    def _look_at_zone(self, event: Component) -> None:
        """Tell of a zone that nobody knows: such times are taken for those of the user's clocks."""
        start: Any = event["DTSTART"]
        named = start.params.get("TZID", "")
        if named and getattr(start.dt, "tzinfo", True) is None:
            self._tell_zone(str(named))

    def _tell_zone(self, named: str) -> None:
        words = _("Nobody knows the time zone “{zone}”: its times are taken for times in {own}.")
        self._tell(words.format(zone=shortened(line(named), _LETTERS), own=self._zone))

    def _tell_older(self, count: int) -> None:
        if count:
            words = ngettext(
                "{n} older version of an event is in the file too; the newest was read.",
                "{n} older versions of events are in the file too; the newest were read.",
                count,
            )
            self._tell(words.format(n=f"{count:,}"))

    def _tell_of(self, lines: Lines, problem: TooOften) -> None:
        title = next((line.partition(":")[2] for line in lines if line.upper().startswith("SUMMARY")), "")
        self._tell(f"“{shortened(title, _LETTERS)}”: {problem}" if title else str(problem))

    def _tell(self, sentence: str) -> None:
        self._notices[sentence] = None
