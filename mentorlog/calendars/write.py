"""Writing calendar files: item by item, in parts where a reader wants small files, and all or nothing."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Callable, Iterable
from itertools import count, takewhile
from pathlib import Path
from typing import BinaryIO

from mentorlog.calendars.component import Component
from mentorlog.calendars.text import Text, line
from mentorlog.calendars.zones import timezone_lines
from mentorlog.private_files import flush, move_into_place
from mentorlog.written_files import FileNotWritten

_BUFFER = 1 << 20
_END = line(b"END", b"VCALENDAR")

Progress = Callable[[int], None]


def calendar_head(name: str | None, refreshed_every: str | None = None) -> bytes:
    """The opening of a VCALENDAR.

    `name` is what clients call the calendar; None for a file that belongs into one the user has.
    `refreshed_every` is how often a subscriber should look again, as an ISO 8601 duration such as `PT1H`.
    """
    lines = [
        line(b"BEGIN", b"VCALENDAR"),
        line(b"VERSION", b"2.0"),
        line(b"PRODID", b"-//mentorlog//mentorlog//EN"),
        line(b"CALSCALE", b"GREGORIAN"),
    ]
    if name is not None:
        title = Text(name).to_ical()
        lines += [line(b"NAME", title), line(b"X-WR-CALNAME", title)]
    if refreshed_every is not None:
        often = refreshed_every.encode()
        lines += [line(b"REFRESH-INTERVAL;VALUE=DURATION", often), line(b"X-PUBLISHED-TTL", often)]
    return b"".join(lines)


def write_calendar(
    path: Path,
    head: bytes,
    entries: Iterable[tuple[Component, int]],
    *,
    largest: int | None = None,
    even_empty: bool = False,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write components with their SEQUENCE into `path` and give the files that were made.

    With `largest`, every file stays below that many bytes and further ones are named `…-2.ics`, `…-3.ics`.
    Without entries there is no file, unless `even_empty`. `progress(done)` is called per entry and stops
    everything by raising. Whatever goes wrong, files that were there stay as they were; a file that another
    program holds open is left alone and its successor gets a numbered name. Raises FileNotWritten.
    """
    # Not `resolve`, which raises an error of its own for links in a circle; the parts refuse them.
    parts = _Parts(Path(os.path.realpath(path)), head, largest)
    try:
        if even_empty:
            parts.begin_part()
        for done, (component, sequence) in enumerate(entries, start=1):
            parts.add(component, sequence)
            if progress:
                progress(done)
        return parts.put_in_place()
    except OSError as error:
        raise FileNotWritten(path, error) from error
    finally:
        parts.discard()


def left_over_parts(path: Path, written: int) -> tuple[Path, ...]:
    """The parts of an earlier, larger export to `path` that lie behind the `written` ones of the last."""
    target = Path(os.path.realpath(path))
    return tuple(takewhile(_is_ours, (_numbered(target, number) for number in count(written + 1))))


class _Parts:
    """The files of one export while they are written under temporary names."""

    def __init__(self, target: Path, head: bytes, largest: int | None) -> None:
        self.target = target
        self.head = head
        self.largest = largest
        self.temporary: list[Path] = []
        self.file: BinaryIO | None = None
        self.size = 0
        self.zones: set[str] = set()

    def begin_part(self) -> BinaryIO:
        """Close the part before and open the next."""
        self._end_part()
        _refuse_unwritable(self._name(len(self.temporary)))
        # In the folder of the target, since only there a rename is one step; 0600 by mkstemp's own promise.
        descriptor, name = tempfile.mkstemp(prefix=f".{self.target.name}.", dir=self.target.parent)
        self.temporary.append(Path(name))
        self.file = os.fdopen(descriptor, "wb", buffering=_BUFFER)
        self.zones = set()
        self.size = self.file.write(self.head)
        return self.file

    def add(self, component: Component, sequence: int) -> None:
        """Write one component, its zone's rule before its first use in a file."""
        lines = component.lines(sequence)
        file = self.file
        if file is None or not self._has_room(len(lines) + len(self._declaration(component.zone))):
            file = self.begin_part()
        if component.zone:
            self.size += file.write(self._declaration(component.zone))
            self.zones.add(component.zone)
        self.size += file.write(lines)

    def put_in_place(self) -> tuple[Path, ...]:
        """Give all parts their names."""
        self._end_part()
        # Room is taken when bytes reach the disk: a part that finds none must not follow one in its place.
        for temporary in self.temporary:
            flush(temporary)
        return tuple(
            _put_in_place(temporary, self._name(place)) for place, temporary in enumerate(self.temporary)
        )

    def discard(self) -> None:
        """Take away what has not got its name."""
        if self.file:
            self.file.close()
        for temporary in self.temporary:
            temporary.unlink(missing_ok=True)

    def _name(self, place: int) -> Path:
        return _numbered(self.target, place + 1) if place else self.target

    def _end_part(self) -> None:
        if self.file:
            self.file.write(_END)
            self.file.close()
            self.file = None

    def _has_room(self, more: int) -> bool:
        return self.largest is None or self.size + more + len(_END) < self.largest

    def _declaration(self, zone: str | None) -> bytes:
        return b"" if zone is None or zone in self.zones else timezone_lines(zone) or b""


def _refuse_unwritable(target: Path) -> None:
    """Raise what keeps a finished file from getting this name, while nothing is in place yet."""
    if target.is_dir():
        raise FileNotWritten(target, OSError(errno.EISDIR, os.strerror(errno.EISDIR)))
    if target.is_symlink():  # although all links were followed
        raise FileNotWritten(target, OSError(errno.ELOOP, os.strerror(errno.ELOOP)))


def _put_in_place(temporary: Path, target: Path) -> Path:
    """Give a finished file its name and the mode of the file it replaces."""
    if target.exists():
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))
    try:
        move_into_place(temporary, target)
    except PermissionError:
        # The folder lets us write, so it is the file: Windows keeps one that Outlook has open.
        target = _free_name(target)
        move_into_place(temporary, target)
    return target


def _free_name(target: Path) -> Path:
    number = 2
    while (free := target.with_name(f"{target.stem} ({number}){target.suffix}")).exists():
        number += 1
    return free


def _is_ours(path: Path) -> bool:
    beginning = calendar_head(None)
    try:
        with path.open("rb") as file:
            return file.read(len(beginning)) == beginning
    except OSError:
        return False


def _numbered(target: Path, number: int) -> Path:
    return target.with_name(f"{target.stem}-{number}{target.suffix}")
