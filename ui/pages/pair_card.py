"""A person in short, to be compared with another one who may be the same."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout

from mentorlog import clock, dates, people, people_list
from mentorlog.affiliations import AffiliationRow
from mentorlog.contacts import belongings
from mentorlog.contacts.merge_words import moved_words
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.people import PersonDetails
from mentorlog.words import folded, shortened
from ui import theme
from ui.desk import Desk
from ui.pages.detail import named
from ui.photos import photo
from ui.rows.row import isolated
from ui.widgets.avatar import LIST_SIZE, Avatar
from ui.widgets.blur import discretion
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label

_NOTES = 140  # letters


class Summary(Struct, frozen=True):
    """A person with their facts in words, by what each is called, and what else the logbook has of them."""

    uid: str
    name: str
    photo: str | None
    facts: dict[str, tuple[str, ...]]
    belongs: str
    last_contact: str


def summary_of(logbook: Logbook, uid: str) -> Summary:
    """What a card tells of a person."""
    person, row = people.details(logbook, uid), people_list.one(logbook, uid)
    ago = dates.relative(row.last_contact, clock.today()) if row.last_contact else ""
    return Summary(
        uid,
        person.name,
        person.photo,
        {word: values for word, values in _facts(person) if values},
        moved_words(belongings.counts(logbook, uid)) or _("Nothing else is kept of them."),
        _("last contact {ago}").format(ago=isolated(ago)) if ago else _("no contact yet"),
    )


class PairCard(Card):
    """Shows a summary; what the person `beside` has too is quiet, so that the rest is seen."""

    def __init__(self, desk: Desk, summary: Summary, beside: Summary) -> None:
        super().__init__()
        self.setAccessibleName(discretion.shown(summary.name))
        self.body.setSpacing(theme.SPACE_4)
        self.body.addLayout(self._head(desk, summary))
        for word, values in summary.facts.items():
            known = {folded(each) for each in beside.facts.get(word, ())}
            self.body.addSpacing(theme.SPACE_4)
            self.body.addWidget(Label(word, tone="muted", scale=0.88))
            for value in values:
                tone = "muted" if folded(value) in known else "text"
                self.body.addWidget(ElidedLabel(value, tone=tone, secret=True))
        self.body.addSpacing(theme.SPACE_8)
        for words in (summary.last_contact, summary.belongs):
            self.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
        self.body.addStretch(1)

    def _head(self, desk: Desk, summary: Summary) -> QHBoxLayout:
        picture = Avatar(size=LIST_SIZE)
        picture.set_person(summary.name, summary.uid, photo(desk.logbook, summary.photo))
        show = IconButton("arrow-right", _("Show {name}").format(name=discretion.shown(summary.name)))
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_8)
        head.addWidget(picture)
        head.addWidget(ElidedLabel(summary.name, bold=True, secret=True), 1)
        head.addWidget(named(summary.uid, show, partial(desk.go, "people", summary.uid)))
        return head


def _facts(person: PersonDetails) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield _("Nickname"), _one(person.nickname)
    yield _("Letters after the name"), _one(person.suffix)
    yield _("Works as"), tuple(_post(post) for post in person.affiliations if post.until is None)
    yield _("Was"), tuple(_post(post) for post in person.affiliations if post.until is not None)
    yield _("E-mail"), tuple(point.value for point in person.emails)
    yield _("Phone"), tuple(point.value for point in person.phones)
    yield _("Link"), tuple(point.value for point in person.links)
    yield _("Tags"), _one(", ".join(person.tags))
    yield _("Notes"), _one(shortened(person.notes, _NOTES))


def _one(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _post(post: AffiliationRow) -> str:
    return ", ".join(filter(None, (post.title, post.organisation)))
