"""A person in a list: avatar, name, post, the time since the last contact, and how many promises are open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap

from mentorlog import clock
from mentorlog.dates import relative, short_age
from mentorlog.language import _, ngettext
from mentorlog.people_list import PersonRow
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.avatar import LIST_SIZE, paint_avatar
from ui.widgets.blur import discretion

PhotoOf = Callable[[str], QPixmap | None]


class PersonDelegate(RowDelegate):
    """Paints a `PersonRow`; `photo_of` gives the picture behind the name under which a photo is kept."""

    def __init__(self, parent: QObject | None = None, photo_of: PhotoOf | None = None) -> None:
        super().__init__(parent)
        self._photo_of = photo_of

    def draw(self, canvas: RowCanvas, row: PersonRow) -> None:
        """Draw one person."""
        photo = self._photo_of(row.photo) if self._photo_of and row.photo else None
        paint_avatar(canvas.painter, canvas.picture(LIST_SIZE), row.name, row.uid, photo)
        tone = age_tone(row)
        canvas.at_end(0, isolated(age(row)), tone, sign="triangle-alert" if tone != "muted" else "")
        canvas.badge(1, row.open_follow_ups)
        canvas.words(0, discretion.shown(row.name))
        canvas.words(1, self.second_line(row), "muted")

    def second_line(self, row: PersonRow) -> str:
        """What is told under the name: role and organisation, or else the last contact."""
        post = side_by_side(discretion.shown(row.title), discretion.shown(row.organisation))
        return post or _contact(row)


PERSON_ROLES = {
    DISPLAY: lambda row: discretion.shown(row.name),
    ACCESSIBLE: lambda row: spoken_person(row),
}


def names_of(first: Sequence[PersonRow], count: int) -> str:
    """Who they are, of so many the first ones: "Ada Lindqvist, Bruno Costa and 3 more"."""
    names = ", ".join(row.name for row in first)
    more = count - len(first)
    if more <= 0:
        return names
    return ngettext("{names} and {n} more", "{names} and {n} more", more).format(names=names, n=more)


def age(row: PersonRow) -> str:
    """The time since the last contact, short; empty for somebody never met."""
    return short_age(_days_since(row.last_contact)) if row.last_contact else ""


def age_tone(row: PersonRow) -> str:
    """Quiet within the rhythm; a warning once it has passed, and a stronger one after the longest time."""
    if row.touch_due is None or row.cold_after is None or row.touch_due >= clock.today():
        return "muted"
    return "bad" if row.cold_after < clock.today() else "warn"


def spoken_person(row: PersonRow) -> str:
    """One sentence: "Ada Lindqvist, Head of PMO, Northwind Bank, last contact 3 days ago, ..."."""
    parts = [row.name, row.title, row.organisation]
    spoken = [discretion.shown(part) for part in parts if part]
    spoken.append(_spoken_contact(row))
    if age_tone(row) != "muted":
        spoken.append(_("their rhythm has passed"))
    if row.open_follow_ups:
        spoken.append(
            ngettext("{n} open follow-up", "{n} open follow-ups", row.open_follow_ups).format(
                n=row.open_follow_ups
            )
        )
    return ", ".join(spoken)


def _spoken_contact(row: PersonRow) -> str:
    if row.last_contact is None:
        return _("no contact yet")
    return _("last contact {ago}").format(ago=relative(row.last_contact, clock.today()))


def _contact(row: PersonRow) -> str:
    if row.last_contact is None:
        return _("No contact yet")
    return _("Last contact {ago}").format(ago=relative(row.last_contact, clock.today()))


def _days_since(day: date) -> int:
    return max(0, (clock.today() - day).days)
