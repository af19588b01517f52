"""The marks made in a line while it is read, and what is wrong with it; names are looked up here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mentorlog.capture import worth
from mentorlog.capture.days import Days
from mentorlog.capture.directory import Known
from mentorlog.capture.entry import Credit, Mark, Problem, Someone, What
from mentorlog.capture.known import KnownHere
from mentorlog.capture.names import name_at, others, someone, typed_name
from mentorlog.capture.tokens import Token
from mentorlog.language import _


class Marking:
    """Marks and problems of one entry. What takes a mark gives how many words it has, or 0.

    Each is told the words, the `place` of the mark among them, and the `start` from which words lead to it.
    """

    def __init__(self, known: KnownHere, today: date) -> None:
        self.known = known
        self.days = Days(known.words, today, known.order)
        self.marks: list[Mark] = []
        self.problems: list[Problem] = []
        self.tags: dict[str, int] = {}  # with their places in the line
        self.organisations: dict[str, int] = {}
        self.credits: list[tuple[int, Credit]] = []

    def mark(
        self,
        what: What,
        typed: Sequence[Token],
        said: str,
        choices: Sequence[str] = (),
        *,
        named: Sequence[Token] = (),
    ) -> None:
        """Note what the words are; `choices` take the place of those `named`, which are all unless said."""
        own = named or typed
        self.marks.append(
            Mark(what, typed[0].start, typed[-1].end, said, tuple(choices), own[0].start, own[-1].end)
        )

    def suppose(self, what: What, place: int, said: str) -> None:
        """Note what no word says, where it would stand."""
        self.marks.append(Mark(what, place, place, said))

    def trouble(self, typed: Sequence[Token], sentence: str) -> None:
        """Note what is wrong with the words."""
        self.problems.append(Problem(typed[0].start, typed[-1].end, sentence))

    def who(self, what: What, typed: Sequence[Token], place: int, start: int) -> tuple[Someone, int]:
        """Who is meant by the name at `place`."""
        people = self.known.people
        name, size = name_at(people, typed, place)
        one = someone(people, name, is_exact=typed[place].is_quoted)
        named = typed[place : place + size]
        self.mark(what, typed[start : place + size], one.name, others(people, name, one), named=named)
        if one.candidates:
            self._tell_several(named, [people.told_apart(each) for each in one.candidates])
        return one, size

    def tag(self, typed: Sequence[Token], place: int) -> int:
        """A tag; a number alone, such as #1, is none."""
        name = typed[place].name
        if typed[place].sign != "#" or (name.isdigit() and not typed[place].is_quoted):
            return 0
        self.tags.setdefault(name, typed[place].start)
        self.mark("tag", typed[place : place + 1], name)
        return 1

    def organisation(self, typed: Sequence[Token], place: int, start: int) -> int:
        """An organisation that is known, or else a new one."""
        if typed[place].sign != "!":
            return 0
        directory = self.known.organisations
        name, size = name_at(directory, typed, place)
        found = directory.meant(name)
        named = typed[place : place + size]
        if len(found) > 1:
            self._tell_several(named, [each.name for each in found])
        called = found[0].name if len(found) == 1 else name
        self.organisations.setdefault(called, typed[place].start)
        choices = _other_places(found, called)
        self.mark("organisation", typed[start : place + size], called, choices, named=named)
        return size

    def credit(self, typed: Sequence[Token], place: int) -> int:
        """Credits."""
        credit, size = worth.credit_at(self.known, typed, place)
        if credit:
            unit = self.known.units[credit.unit.lower()]
            named = typed[place : place + size]
            self.credits.append((named[0].start, credit))
            self.mark("credit", named, worth.said(credit, unit))
            if sentence := worth.what_is_wrong(unit, credit):
                self.trouble(named, sentence)
        return size

    def _tell_several(self, typed: Sequence[Token], names: Sequence[str]) -> None:
        sentence = _("“{words}” could be {names}. Say which one is meant.")
        words = " ".join(each.text for each in typed)
        self.trouble(typed, sentence.format(words=words, names=", ".join(names)))


def _other_places(found: Sequence[Known], called: str) -> list[str]:
    return [typed_name("!", each.name) for each in found if each.name != called]
