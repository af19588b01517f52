"""What people are to the user, said in place of their names: `my mentor`, of several `mentor A` and so on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.mentoring.pack.names import Named
from mentorlog.models import Person
from mentorlog.models.mentoring import Mentorship

_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "sir", "jr", "sr", "ing", "dipl", "mba", "pmp", "phd"})


def known_people(logbook: Logbook) -> Iterator[Named]:
    """Everybody in the logbook, the trash included, with all their names and the parts of these."""
    columns = (Person.uid, Person.name, Person.given, Person.family, Person.nickname)
    for uid, name, *others in logbook.tuples(Person.select(*columns)):
        parts = (part.strip('.,()“”"') for part in re.split(r"[\s-]", name))
        # Addresses and file names write the parts as one.
        run_together = re.sub(r"[\s-]", "", name)
        yield Named(uid, (name, *others, run_together, *(part for part in parts if _is_a_name(part))))


def roles(logbook: Logbook, people: Iterable[str]) -> dict[str, str]:
    """What each of these people is called, in the order in which they are spoken of."""
    nouns = _nouns(logbook)
    kinds = {person: nouns.get(person, "contact") for person in people}
    how_many = Counter(kinds.values())
    seen = Counter[str]()
    called = {}
    for person, kind in kinds.items():
        called[person] = _the_one(kind) if how_many[kind] == 1 else _one_of(kind, seen[kind])
        seen[kind] += 1
    return called


def _is_a_name(part: str) -> bool:
    # The small words of a name (de, van, bin) are words of any text.
    return not part[:1].islower() and part.casefold() not in _TITLES


def _nouns(logbook: Logbook) -> dict[str, str]:
    """Whoever is more than a contact: a mentor, and of those who are both that first."""
    query = Mentorship.select(Person.uid, Mentorship.role).join(Person).where(Mentorship.trashed_at.is_null())
    found: dict[str, str] = {}
    for person, role in sorted(logbook.tuples(query), key=lambda row: row[1]):
        found.setdefault(person, "mentor" if role == "mentee" else "mentee")
    return found


def _the_one(kind: str) -> str:
    return {"mentor": _("my mentor"), "mentee": _("my mentee"), "contact": _("a contact")}[kind]


def _one_of(kind: str, place: int) -> str:
    names = {"mentor": _("mentor {letter}"), "mentee": _("mentee {letter}"), "contact": _("contact {letter}")}
    return names[kind].format(letter=_letters(place))


def _letters(place: int) -> str:
    """A, B, ... Z, AA, AB, ..."""
    before, last = divmod(place, len(ascii_uppercase))
    return (_letters(before - 1) if before else "") + ascii_uppercase[last]
