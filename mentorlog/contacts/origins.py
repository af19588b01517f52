"""Where a person came from: what each source said of them, since when, and whether it still has them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from mentorlog import clock
from mentorlog.contacts.present import said_in
from mentorlog.contacts.record import Source
from mentorlog.contacts.tables.kinds import NAMES
from mentorlog.dates import parse_partial, spoken, spoken_partial
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import SourceLink


class Origin(Struct, frozen=True):
    """A person as a source has them since an import.

    `connected_on` is a partial date as text, `missing_since` the day from which on the files of the source
    have them no more, and `notes` are its own, apart from the user's.
    """

    source: Source
    since: date
    connected_on: str
    missing_since: date | None
    notes: str

    @property
    def name(self) -> str:
        """The source as people call it."""
        return _(NAMES[self.source])


def of_person(logbook: Logbook, uid: str) -> list[Origin]:
    """The sources that have a person, the first one in front; none of somebody whom the user wrote down."""
    columns = (SourceLink.source, SourceLink.created, SourceLink.base, SourceLink.missing_since)
    query = SourceLink.select(*columns, SourceLink.notes).join(Person).where(Person.uid == uid)
    return [_origin(*told) for told in logbook.tuples(query.order_by(SourceLink.id))]


def facts(origin: Origin) -> list[str]:
    """What is known of it, each in a few words: `imported Sun 1 Nov 2026`, `connected on 12 Mar 2024`."""
    told = [_("imported {day}").format(day=spoken(origin.since))]
    if origin.connected_on:
        day = spoken_partial(parse_partial(origin.connected_on))
        told.append(_("connected on {day}").format(day=day))
    return told


def missing_words(origin: Origin) -> str:
    """`no longer connected since Fri 27 Nov 2026`; "" where the source still has them."""
    if origin.missing_since is None:
        return ""
    is_network = origin.source == "linkedin"
    words = _("no longer connected since {day}") if is_network else _("no longer in its file since {day}")
    return words.format(day=spoken(origin.missing_since))


def _origin(source: Source, created: datetime, base: str, missing: date | None, notes: str) -> Origin:
    since = created.astimezone(ZoneInfo(clock.zone())).date()
    connected_on = said_in(base).record.connected_on
    return Origin(source, since, connected_on, missing, notes)
