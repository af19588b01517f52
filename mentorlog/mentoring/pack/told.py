"""The texts of a pack as they may be told: with names, or with roles in their place."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from copy import copy

from msgspec import Struct

from mentorlog.logbook import Logbook
from mentorlog.mentoring.pack.contents import Contents
from mentorlog.mentoring.pack.names import Hit, Names, capitalised
from mentorlog.mentoring.pack.roles import known_people, roles

_AROUND = 60  # letters


class Found(Struct, frozen=True):
    """A name in one of the texts: where it stands, and what will stand there instead, if it is one."""

    text: str
    hit: Hit
    role: str
    is_name: bool

    def line(self) -> str:
        """The line in which it stands, of a long one the whole words around it."""
        text, hit = self.text, self.hit
        begin = text.rfind("\n", 0, hit.start) + 1
        end = text.find("\n", hit.end) % (len(text) + 1)
        first, last = begin, end
        if hit.start - begin > _AROUND:
            cut = hit.start - _AROUND
            first = text.find(" ", cut, hit.start) + 1 or cut
        if end - hit.end > _AROUND:
            cut = hit.end + _AROUND
            space = text.rfind(" ", hit.end + 1, cut)
            last = cut if space < 0 else space
        return ("…" if first > begin else "") + text[first:last].strip() + ("…" if last < end else "")


class Teller:
    """Says texts and names as they may be told. `kept` are words that the user knows to be no names here."""

    def __init__(
        self,
        logbook: Logbook,
        contents: Contents,
        *,
        with_names: bool = False,
        kept: Collection[str] = (),
    ) -> None:
        self._frame = "{}"
        self._with_names = with_names
        self._kept = frozenset(kept)
        self._names = Names(() if with_names else known_people(logbook))
        self._texts = tuple(dict.fromkeys(filter(None, _texts(contents))))
        givers = [row.giver for row in contents.feedback if row.giver]
        hits = [hit.person for text in self._texts for hit in self._names.hits(text)]
        self._roles = {} if with_names else roles(logbook, dict.fromkeys([*givers, *hits]))

    def marking(self, frame: str) -> Teller:
        """The same, with each replaced name in a frame such as `‹{}›`."""
        marking = copy(self)
        marking._frame = frame
        return marking

    def text(self, words: str) -> str:
        """A text of the pack, as it may be told."""
        if self._with_names:
            return words
        return self._names.replaced(words, self._roles, self._kept, self._frame)

    def person(self, person: str | None, name: str) -> str:
        """Somebody by name or role; "" for somebody who is not in the logbook any more."""
        if person is None:
            return ""
        return name if self._with_names else self._frame.format(capitalised(self._roles[person]))

    def names_somebody(self, text: str) -> bool:
        """Whether there is a name in a text that is to be seen in none."""
        return bool(self._names.hits(text))

    def found(self) -> list[Found]:
        """All names in the texts, for the user to look at before anything is written."""
        return [
            Found(text, hit, self._roles[hit.person], hit.sure or hit.words not in self._kept)
            for text in self._texts
            for hit in self._names.hits(text)
        ]

    def undecided(self) -> list[Found]:
        """The words of which only the user can tell whether they are names, each where it is found first."""
        unsure: dict[str, Found] = {}
        for each in self.found():
            if not each.hit.sure and each.is_name:
                unsure.setdefault(each.hit.words, each)
        return list(unsure.values())


def _texts(contents: Contents) -> Iterator[str]:
    """Every text of the contents that somebody wrote and the pack tells."""
    for row in contents.feedback:
        yield from (row.quote, row.reason, *row.themes, *contents.goals_of.get(row.uid, ()))
    for goal in contents.goals:
        yield goal.title
    for meeting in contents.wins:
        yield from (meeting.title, meeting.notes)
    for each in contents.evidence:
        if each.title != (each.link or each.file_name):
            yield each.title
