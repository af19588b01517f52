"""Days in a line: words of a language put into those of the grammar of dates, which knows their meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from mentorlog import dates
from mentorlog.capture.tokens import Token
from mentorlog.capture.words import COUNT, Words, is_count, longest
from mentorlog.dates import DateAndTime, DayOrder, Looking

_LONGEST = 6  # words: "thu 26 nov 2026 at 9:30"
_UNIT_BEHIND = re.compile(r"([0-9]{1,3})(\D+)")
_HALF_A_DATE = re.compile(r"[0-9]+[./:-][0-9./:-]*")


class FoundDay(Struct, frozen=True):
    """A day in so many words from `first` on, and every meaning that it may have, the likeliest first."""

    first: int
    size: int
    meanings: tuple[DateAndTime, ...]


class Days:
    """Finds days among words, as on one day and for one language."""

    def __init__(self, words: Words, today: date, order: DayOrder) -> None:
        self._words, self._today, self._order = words, today, order
        self._first = words.day_words

    def at(self, typed: Sequence[Token], place: int, looking: Looking) -> FoundDay | None:
        """The longest day whose first word is at `place`."""
        if not self._may_begin(typed, place):
            return None
        for size in range(min(_LONGEST, len(typed) - place), 0, -1):
            if meanings := self._meanings([each.folded for each in typed[place : place + size]], looking):
                return FoundDay(place, size, meanings)
        return None

    def at_end(self, typed: Sequence[Token], looking: Looking) -> FoundDay | None:
        """The longest day that the words end with."""
        for place in range(max(0, len(typed) - _LONGEST), len(typed)):
            if self._may_begin(typed, place):
                folded = [each.folded for each in typed[place:]]
                if meanings := self._meanings(folded, looking):
                    return FoundDay(place, len(folded), meanings)
        return None

    def _may_begin(self, typed: Sequence[Token], place: int) -> bool:
        """Whether a day may begin there: not within words that belong together, nor in the rest of a date."""
        word = typed[place].folded
        if not word or (word not in self._first and not word[0].isdigit()):
            return False
        before = typed[place - 1].folded if place else ""
        behind = typed[place + 1].folded if place + 1 < len(typed) else ""
        together = self._words.together
        if (before, word) in together or (word, behind) in together:
            return False
        if before in self._words.never_before_days:
            return False
        # Of "31 feb 14:00", which is no date, the time is none either.
        return before not in self._words.months and not _HALF_A_DATE.fullmatch(before)

    def _meanings(self, typed: Sequence[str], looking: Looking) -> tuple[DateAndTime, ...]:
        """What the words mean; less likely, a meeting may be a plan, and what is due wait a week longer."""
        text = self._in_the_grammar(typed)
        likely = dates.readings(text, self._today, looking, self._order) if text else ()
        if not likely or looking == "back":
            plans = dates.readings(text, self._today, "ahead", self._order) if text else ()
            return tuple(dict.fromkeys([*likely, *plans]))
        return (*likely, DateAndTime(likely[0].day + timedelta(7), likely[0].at))

    def _in_the_grammar(self, typed: Sequence[str]) -> str:
        """The words as the grammar of dates has them; "" where one of them belongs to no date."""
        said: list[str] = []
        place = 0
        while place < len(typed):
            words, size = self._translated(typed[place:])
            if not size:
                return ""
            said.append(words)
            place += size
        return " ".join(filter(None, said))

    def _translated(self, typed: Sequence[str]) -> tuple[str, int]:
        """What the first words say, and how many they are; none where they say nothing of days."""
        word = typed[0]
        unit = self._words.units.get(typed[1]) if len(typed) > 1 else None
        if unit and is_count(word):
            return f"{int(word) * unit[0]} {unit[1]}", 2
        if found := self._glued(word):
            return found, 1
        if phrase := longest(self._words.days, typed):
            count = next((each for each in typed[: len(phrase)] if is_count(each)), "")
            return self._counted(self._words.days[phrase].replace(COUNT, count), typed[len(phrase) :], phrase)
        if word[:1].isascii() and word[:1].isdigit():
            return _without_full_stop(word), 1
        return "", 0

    def _counted(self, said: str, behind: Sequence[str], phrase: Sequence[str]) -> tuple[str, int]:
        """A number in words counts the unit behind it: two weeks, a fortnight."""
        unit = self._words.units.get(behind[0]) if behind else None
        if unit and is_count(said):
            return f"{int(said) * unit[0]} {unit[1]}", len(phrase) + 1
        if unit and said == "a" and unit[0] > 1:
            return f"{unit[0]} {unit[1]}", len(phrase) + 1
        return said, len(phrase)

    def _glued(self, word: str) -> str:
        """`6w` as 6 weeks."""
        found = _UNIT_BEHIND.fullmatch(word)
        unit = self._words.units.get(found[2]) if found else None
        return f"{int(found[1]) * unit[0]} {unit[1]}" if found and unit else ""


def usual_due(today: date, begins: date, working_days: frozenset[int]) -> date:
    """When a follow-up is due of which the line says no day: in a week, or a week after a plan."""
    return dates.next_working_day(max(today, begins) + timedelta(7), working_days)


def typed_again(meaning: DateAndTime) -> str:
    """A day in a form that means this day and no other."""
    return f"{meaning.day.isoformat()} {meaning.at:%H:%M}" if meaning.at else meaning.day.isoformat()


def _without_full_stop(word: str) -> str:
    """The end of a sentence is no part of a time or year; that of `12.11.` is."""
    return word if re.fullmatch(r"[0-9]+\.([0-9]+\.)?", word) else word.rstrip(".")
