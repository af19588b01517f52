"""An entry written as a line that is understood as this entry again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mentorlog.capture.days import typed_again
from mentorlog.capture.entry import Entry, Promised, Someone
from mentorlog.capture.known import KnownHere
from mentorlog.capture.names import typed_name
from mentorlog.capture.reading import read
from mentorlog.capture.tokens import DIVIDERS, MINE, PLAIN, THEIRS, tokens
from mentorlog.capture.worth import typed_credit
from mentorlog.dates import DateAndTime


def written(entry: Entry, known: KnownHere, today: date) -> str:
    """The line: what has signs, the day and the length, then the notes, then what was promised."""
    head = " ".join(_head(entry, known))
    notes = _plain(entry.notes, f"{head} ", "", known, today)
    clauses = (_clause(each, known, today) for each in entry.follow_ups)
    return " ".join(filter(None, [head, notes, *clauses]))


def _head(entry: Entry, known: KnownHere) -> Iterator[str]:
    """The day stands behind all names, so that no word of the notes is read as a part of one."""
    yield _kind_word(entry.kind, known)
    yield from (_who(each, known) for each in entry.people)
    yield from (typed_name("#", tag) for tag in entry.tags)
    yield from (typed_name("!", organisation) for organisation in entry.organisations)
    yield typed_again(DateAndTime(entry.on, entry.at))
    if entry.minutes:
        yield f"{entry.minutes}m"
    yield from map(typed_credit, entry.credits)


def _clause(promised: Promised, known: KnownHere, today: date) -> str:
    divider = MINE if promised.owed_by == "me" else THEIRS
    before = " ".join([divider, *(_who(each, known) for each in promised.people)])
    day = typed_again(DateAndTime(promised.due, promised.at))
    return f"{before} {_plain(promised.what, f'{before} ', f' {day}', known, today)} {day}"


def _kind_word(key: str, known: KnownHere) -> str:
    """The key of a built-in kind is one of its words; the user's own have their names."""
    own = next((" ".join(words) for words, meant in known.kinds.items() if meant == key), key)
    return key if (key,) in known.kinds else own


def _who(one: Someone, known: KnownHere) -> str:
    """A name that means this one and nobody else."""
    meant = next(
        (each for each in one.candidates or known.people.meant(one.name) if each.uid == one.uid), None
    )
    return typed_name("@", known.people.told_apart(meant) if meant else one.name)


def _plain(text: str, before: str, behind: str, known: KnownHere, today: date) -> str:
    """The text with a backslash before each word that would be understood between these two."""
    text = _with_backslashes(text, {each.start for each in tokens(text) if _is_never_plain(text, each.start)})
    while places := _understood(text, before, behind, known, today):
        text = _with_backslashes(text, places)
    return text


def _is_never_plain(text: str, start: int) -> bool:
    return text.startswith((*DIVIDERS, PLAIN), start)


def _understood(text: str, before: str, behind: str, known: KnownHere, today: date) -> set[int]:
    """Where in the text the first words stand of what would be understood of it."""
    first, last = len(before), len(before) + len(text)
    reading = read(before + text + behind, known, today)[0]
    marks = [mark for mark in reading.marks if mark.what != "follow-up" and mark.start < mark.end]
    words = list(tokens(text))
    inside = [mark.start - first for mark in marks if mark.start < last and mark.end > first]
    if not inside and behind and not words[-1].is_plain and not any(mark.end > last for mark in marks):
        return {words[-1].start}  # behind "the" or "since" no day is read, unless that word is plain
    return {next(each.start for each in words if each.start >= place) for place in inside}


def _with_backslashes(text: str, places: set[int]) -> str:
    for place in sorted(places, reverse=True):
        text = text[:place] + PLAIN + text[place:]
    return text
