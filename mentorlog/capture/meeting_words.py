"""What of a line says of the meeting itself; whatever is not understood is its notes, and nothing is lost.

Marks stand in runs: at the beginning of the line, and behind every @name. A run goes on as long as its words
are understood, and only in one is a word taken for the kind, the day or the length, so that a Friday in the
notes stays there. A sign within a sentence is understood, and its word stays a part of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog import dates
from mentorlog.capture import worth
from mentorlog.capture.days import FoundDay, typed_again
from mentorlog.capture.entry import Someone
from mentorlog.capture.lengths import length_of, spoken_length
from mentorlog.capture.marking import Marking
from mentorlog.capture.text import Text
from mentorlog.capture.tokens import Token
from mentorlog.capture.words import LONGEST, longest
from mentorlog.dates import DateAndTime

_LEADING = 3  # words that lead to what they say nothing of


class MeetingWords:
    """Reads the meeting out of one or more stretches of a line."""

    def __init__(self, line: str, marking: Marking) -> None:
        self._line, self._marking, self._known = line, marking, marking.known
        self.kind: str | None = None
        self.on: DateAndTime | None = None
        self.minutes: int | None = None
        self.people: dict[str, Someone] = {}
        self.notes = ""

    def read(self, typed: Sequence[Token]) -> None:
        """A run of marks, the notes, and the marks behind them."""
        first, last = self._run(typed, 0), len(typed)
        while last > first and (size := self._take_last(typed[first:last])):
            last -= size
        self.notes = " ".join(filter(None, [self.notes, self._notes(typed[first:last])]))

    def _run(self, typed: Sequence[Token], place: int) -> int:
        """Take marks from `place` on; gives the place of the first word that is none."""
        while place < len(typed) and (size := self._take(typed, place)):
            place += size
        return place

    def _take(self, typed: Sequence[Token], place: int) -> int:
        """Take the mark at `place`, with what leads to it."""
        return (
            self._marking.credit(typed, place)
            or self._signed(typed, place)
            or self._kind(typed, place)
            or self._day(typed, place, place)
            or self._length(typed, place, place)
            or self._led(typed, place)
        )

    def _led(self, typed: Sequence[Token], place: int) -> int:
        """Take "with @priya", "at !northwind", "for 45m", "on 12 Nov"."""
        takers = {
            "people": self._person,
            "organisations": self._marking.organisation,
            "lengths": self._length,
            "days": self._day,
        }
        for size in range(1, min(_LEADING, len(typed) - place - 1) + 1):
            phrase = tuple(each.folded for each in typed[place : place + size])
            for what, take in takers.items():
                if self._leads(phrase, what) and (taken := take(typed, place + size, place)):
                    return size + taken
        return 0

    def _leads(self, phrase: tuple[str, ...], what: str) -> bool:
        return phrase in self._known.words.leading.get(what, ())

    def _led_from(self, typed: Sequence[Token], place: int, what: str) -> int:
        """Where what stands at `place` begins, with the words that lead to it."""
        for size in range(min(_LEADING, place), 0, -1):
            if self._leads(tuple(each.folded for each in typed[place - size : place]), what):
                return place - size
        return place

    # --- behind the notes

    def _take_last(self, typed: Sequence[Token]) -> int:
        """Take the mark that the words end with: a tag, an organisation, credits, a length, "on Friday"."""
        last = len(typed) - 1
        return (
            self._marking.tag(typed, last)
            or self._marking.organisation(typed, last, self._led_from(typed, last, "organisations"))
            or self._last_credit(typed)
            or self._last_length(typed)
            or self._last_day(typed)
        )

    def _last_credit(self, typed: Sequence[Token]) -> int:
        for size in (1, 2):
            place = len(typed) - size
            if place >= 0 and worth.credit_at(self._known, typed, place)[1] == size:
                return self._marking.credit(typed, place)
        return 0

    def _last_length(self, typed: Sequence[Token]) -> int:
        for size in range(min(LONGEST, len(typed)), 0, -1):
            place = len(typed) - size
            minutes, words = length_of(self._known.words, [each.folded for each in typed[place:]])
            if minutes and words == size:
                start = self._led_from(typed, place, "lengths")
                taken = self._length(typed, place, start)
                return taken and len(typed) - start
        return 0

    def _last_day(self, typed: Sequence[Token]) -> int:
        """A day behind the notes is the meeting's only where the line says so: on Friday."""
        found = None if self.on else self._marking.days.at_end(typed, "back")
        start = self._led_from(typed, found.first, "days") if found else 0
        if not found or start == found.first:
            return 0
        self._take_day(typed, found, start)
        return len(typed) - start

    # --- the notes

    def _notes(self, typed: Sequence[Token]) -> str:
        """What is left: credits are taken out, other signs are understood and their words kept."""
        place, kept = 0, Text(self._line)
        while place < len(typed):
            token = typed[place]
            if size := self._marking.credit(typed, place):
                place += size
            elif token.sign == "@":
                place = self._name_in_notes(typed, place, kept)
            else:
                kept.add(token, token.word if self._signed(typed, place) else token.text)
                place += 1
        return kept.text

    def _name_in_notes(self, typed: Sequence[Token], place: int, kept: Text) -> int:
        """A name with the marks behind it; only one that words lead to is no part of the sentence."""
        start = self._led_from(typed, place, "people_in_notes")
        is_led = not typed[place].is_possessive and kept.take_back(typed[start:place])
        size = self._person(typed, place, start if is_led else place)
        if not is_led:
            last = typed[place + size - 1]
            kept.add(last, self._last_named.name + last.ending)
        return self._run(typed, place + size)

    # --- the marks

    def _signed(self, typed: Sequence[Token], place: int) -> int:
        return (
            self._person(typed, place, place)
            or self._marking.tag(typed, place)
            or self._marking.organisation(typed, place, place)
        )

    def _person(self, typed: Sequence[Token], place: int, start: int) -> int:
        if typed[place].sign != "@":
            return 0
        one, size = self._marking.who("person", typed, place, start)
        self._last_named = self.people.setdefault(one.uid or one.name, one)
        return size

    def _kind(self, typed: Sequence[Token], place: int) -> int:
        if self.kind is not None:
            return 0
        phrase = longest(self._known.kinds, [each.folded for each in typed[place : place + LONGEST]])
        if not phrase:
            return 0
        self.kind = self._known.kinds[phrase]
        self._marking.mark("kind", typed[place : place + len(phrase)], self._known.kind_names[self.kind])
        return len(phrase)

    def _day(self, typed: Sequence[Token], place: int, start: int) -> int:
        found = None if self.on else self._marking.days.at(typed, place, "back")
        if found:
            self._take_day(typed, found, start)
        return found.size if found else 0

    def _take_day(self, typed: Sequence[Token], found: FoundDay, start: int) -> None:
        self.on, *other = found.meanings
        end = found.first + found.size
        said = dates.spoken_moment(self.on.day, self.on.at)
        choices = [typed_again(each) for each in other]
        self._marking.mark("on", typed[start:end], said, choices, named=typed[found.first : end])

    def _length(self, typed: Sequence[Token], place: int, start: int) -> int:
        if self.minutes is not None:
            return 0
        words = [each.folded for each in typed[place : place + LONGEST]]
        minutes, size = length_of(self._known.words, words)
        if size:
            self.minutes = minutes
            self._marking.mark("minutes", typed[start : place + size], spoken_length(minutes))
        return size
