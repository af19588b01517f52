"""Lists that the user comes back to: a question in the language of lists, and an order, under a name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

from msgspec import Struct

from mentorlog import follow_up_list, meeting_list, people_list
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.language import marked
from mentorlog.list_language.asked import ensure_understood
from mentorlog.list_language.fields import Language
from mentorlog.list_language.follow_ups import FOLLOW_UPS
from mentorlog.list_language.meetings import MEETINGS
from mentorlog.list_language.people import PEOPLE
from mentorlog.list_language.terms import quoted, terms
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter
from mentorlog.models.lists import SavedList
from mentorlog.people_list import PeopleFilter, Shown
from mentorlog.words import folded, line

Noun = Literal["people", "meetings", "follow-ups"]
Filter = PeopleFilter | MeetingFilter | FollowUpFilter

LANGUAGES: Mapping[Noun, Language] = MappingProxyType(
    {"people": PEOPLE, "meetings": MEETINGS, "follow-ups": FOLLOW_UPS}
)


# The chips above the list of people, as they are asked for in words.
_STANDINGS: Mapping[Shown, str] = MappingProxyType(
    {
        "keep-in-touch": "kept-in-touch",
        "cold": "cold",
        "favourites": "favourite",
        "needs-details": "without-details",
    }
)


class SavedRow(Struct, frozen=True):
    """A saved list; `sort` is the key of an order of people, or empty."""

    uid: str
    name: str
    noun: Noun
    question: str
    sort: str = ""

    def chosen(self) -> Filter:
        """What it asks for, for the list of its noun."""
        return filter_of(self.noun, self.question, self.sort)


def filter_of(noun: Noun, question: str, sort: str = "") -> Filter:
    """A question as the filter of the list of a noun."""
    match noun:
        case "people":
            return PeopleFilter(text=question, order=people_list.order(sort))
        case "meetings":
            return MeetingFilter(text=question)
        case _:
            return FollowUpFilter(text=question)


def question_of(chosen: Filter) -> str:
    """What a list is asked for now, chips and all, in one question."""
    match chosen:
        case PeopleFilter():
            shown = "" if chosen.shown in ("all", "trash") else f"is:{_STANDINGS[chosen.shown]}"
            parts = [shown, _part("tag", chosen.tag), chosen.text]
        case MeetingFilter():
            state = f"is:{chosen.state}" if chosen.state else ""
            parts = [state, _part("kind", chosen.kind), _part("tag", chosen.tag), chosen.text]
        case _:
            is_said = any(term.field == "by" for term in terms(chosen.text))
            parts = ["" if is_said else _part("by", chosen.owed_by), chosen.text]
    return " ".join(filter(None, parts))


def _part(field: str, value: str | None) -> str:
    return f"{field}:{quoted(value)}" if value else ""


def listing(logbook: Logbook) -> list[SavedRow]:
    """All saved lists in their order."""
    columns = (getattr(SavedList, name) for name in SavedRow.__struct_fields__)
    query = SavedList.select(*columns).order_by(SavedList.position, SavedList.folded)
    return [SavedRow(*row) for row in logbook.tuples(query)]


def named(logbook: Logbook, name: str) -> SavedRow:
    """The saved list of this name, in any case; NotFound where there is none."""
    for row in listing(logbook):
        if folded(row.name) == folded(line(name)):
            return row
    raise NotFound(line(name))


def count(logbook: Logbook, row: SavedRow) -> int:
    """How many it has."""
    chosen: Any = row.chosen()
    match row.noun:
        case "people":
            return people_list.count(logbook, chosen)
        case "meetings":
            return meeting_list.count(logbook, chosen)
        case _:
            return follow_up_list.count(logbook, chosen)


def save(logbook: Logbook, name: str, noun: Noun, question: str, sort: str = "") -> str:
    """Keep a question under a name, give the uid; one that had the name is replaced.

    Raises InvalidEntry("name"), and InvalidEntry("query") where it is not wholly understood.
    """
    clean = line(name)
    if not clean:
        raise InvalidEntry("name", marked("A saved list needs a name."))
    ensure_understood(logbook, question, LANGUAGES[noun])
    columns = {"name": clean, "noun": noun, "question": line(question), "sort": sort}
    there = SavedList.select(SavedList.id, SavedList.uid).where(SavedList.folded == folded(clean))
    with logbook.edit("list-saved"):
        for number, uid in logbook.tuples(there):
            logbook.update(SavedList, number, **columns)
            return str(uid)
        last = len(listing(logbook))
        number = logbook.insert(SavedList, folded=folded(clean), position=last, **columns)
        return str(logbook.value(SavedList.select(SavedList.uid).where(SavedList.id == number)))


def keep(logbook: Logbook, name: str, shown: Filter) -> str:
    """Save what a list shows now under a name, give the uid. Raises InvalidEntry as `save` does."""
    match shown:
        case PeopleFilter():
            return save(logbook, name, "people", question_of(shown), shown.order)
        case MeetingFilter():
            return save(logbook, name, "meetings", question_of(shown))
        case _:
            return save(logbook, name, "follow-ups", question_of(shown))


def rename(logbook: Logbook, uid: str, name: str) -> None:
    """Call a list otherwise. Raises InvalidEntry("name") where another one is called so."""
    clean, number = line(name), logbook.id_of(SavedList, uid)
    if not clean:
        raise InvalidEntry("name", marked("A saved list needs a name."))
    others = SavedList.select(SavedList.id).where(
        (SavedList.folded == folded(clean)) & (SavedList.id != number)
    )
    if logbook.value(others) is not None:
        raise InvalidEntry("name", marked("There is a list called “{name}” already."), name=clean)
    with logbook.edit("list-renamed"):
        logbook.update(SavedList, number, name=clean, folded=folded(clean))


def delete(logbook: Logbook, uid: str) -> None:
    """Forget a saved list; who and what is in it stays."""
    number = logbook.id_of(SavedList, uid)
    with logbook.edit("list-deleted"):
        logbook.delete(SavedList, number)
