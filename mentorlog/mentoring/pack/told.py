"""The texts of a pack as they may be told: with names, or with roles in their place."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec import Struct

from mentorlog.logbook import Logbook
from mentorlog.mentoring.pack.contents import Contents
from mentorlog.mentoring.pack.names import Hit, Names
from mentorlog.mentoring.pack.roles import known_people, roles


class Found(Struct, frozen=True):
    """A name in one of the texts: where it stands, and what will stand there instead."""

    text: str
    hit: Hit
    role: str


class Teller:
    """Says texts and names as they may be told. `kept` are words that the user knows to be no names here."""

    def __init__(
        self, logbook: Logbook, contents: Contents, *, with_names: bool = False, kept: Collection[str] = ()
    ) -> None:
        self._with_names = with_names
        self._kept = frozenset(kept)
        self._names = Names(() if with_names else known_people(logbook))
        self._texts = tuple(dict.fromkeys(filter(None, _texts(contents))))
        givers = [row.giver for row in contents.feedback if row.giver]
        hits = [hit.person for text in self._texts for hit in self._names.hits(text)]
        self._roles = {} if with_names else roles(logbook, dict.fromkeys([*givers, *hits]))

    def text(self, words: str) -> str:
        """A text of the pack, as it may be told."""
        return words if self._with_names else self._names.replaced(words, self._roles, self._kept)

    def person(self, person: str | None, name: str) -> str:
        """Somebody by name or role; "" for somebody who is not in the logbook any more."""
        return name if self._with_names or person is None else self._roles[person]

    def found(self) -> list[Found]:
        """All names in the texts, for the user to look at before anything is written."""
        return [
            Found(text, hit, self._roles[hit.person])
            for text in self._texts
            for hit in self._names.hits(text)
        ]

    def undecided(self) -> list[str]:
        """The words of which only the user can tell whether they are names, each once."""
        unsure = (each.hit.words for each in self.found() if not each.hit.sure)
        return [words for words in dict.fromkeys(unsure) if words not in self._kept]


def _texts(contents: Contents) -> Iterator[str]:
    """Every text of the contents that somebody wrote."""
    for row in contents.feedback:
        yield from (row.quote, row.reason, *row.themes, *row.competencies)
    for goal in contents.goals:
        yield from (goal.title, goal.success, *(score.note for score in goal.scores))
    for meeting in contents.wins:
        yield from (meeting.title, meeting.notes, meeting.place)
    for each in contents.evidence:
        yield from (each.title, each.note, each.link, each.file_name)
