"""Kinds of meetings: the built-in ones, known by keys, and those the user adds."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models import MeetingKind
from mentorlog.words import folded, line


class Kind(Struct, frozen=True):
    """A kind of meeting: its name as shown, its icon, and whether it counts as contact."""

    key: str
    name: str
    icon: str
    counts_as_contact: bool = True


BUILT_IN: tuple[Kind, ...] = (
    Kind("coffee", marked("Coffee"), "coffee"),
    Kind("lunch", marked("Lunch"), "utensils"),
    Kind("call", marked("Call"), "phone"),
    Kind("video-call", marked("Video call"), "video"),
    Kind("email", marked("E-mail"), "mail"),
    Kind("message", marked("Message"), "message-square"),
    Kind("event", marked("Event"), "ticket"),
    Kind("mentoring", marked("Mentoring session"), "graduation-cap"),
)


def all_kinds(logbook: Logbook) -> list[Kind]:
    """The built-in kinds in the user's language, then the user's own."""
    columns = (MeetingKind.key, MeetingKind.name, MeetingKind.icon, MeetingKind.counts_as_contact)
    own = logbook.rows(MeetingKind.select(*columns).order_by(MeetingKind.id), Kind)
    return [_in_words(kind) for kind in BUILT_IN] + own


def names(logbook: Logbook) -> dict[str, str]:
    """The names of all kinds by their keys."""
    return {kind.key: kind.name for kind in all_kinds(logbook)}


def kind_of(logbook: Logbook, key: str) -> Kind:
    """The kind with this key, or of this name; InvalidEntry("kind") where there is none."""
    for kind in BUILT_IN:
        if key == kind.key:
            return _in_words(kind)
    kinds = all_kinds(logbook)
    for kind in kinds:
        if key == kind.key or folded(key) == folded(kind.name):
            return kind
    raise InvalidEntry(
        "kind",
        marked("“{kind}” is no kind of meeting. There are: {kinds}."),
        kind=key,
        kinds=", ".join(kind.key for kind in kinds),
    )


def add(logbook: Logbook, name: str, icon: str = "users", counts_as_contact: bool = True) -> str:
    """Add a kind of the user's own, and give its key."""
    clean = line(name)
    if not clean:
        raise InvalidEntry("name", marked("A kind of meeting needs a name."))
    key = new_uid()
    with logbook.edit("kind-added"):
        logbook.insert(MeetingKind, key=key, name=clean, icon=icon, counts_as_contact=counts_as_contact)
    return key


def _in_words(kind: Kind) -> Kind:
    """A built-in kind with its name in the user's language."""
    return replace(kind, name=_(kind.name))
