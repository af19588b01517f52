"""A form by which somebody else confirms that the user took part: to be printed, signed and attached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from mentorlog import dates, settings
from mentorlog.credentials import activity_list
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credit_words import ActivityKind
from mentorlog.document import Block, Document, Heading, Paragraph, PrintPdf
from mentorlog.language import _
from mentorlog.logbook import Logbook

_BLANK = "_" * 44
_GIVEN: tuple[ActivityKind, ...] = ("mentoring", "volunteering", "presenting")  # done, and not attended


class Attended(Struct, frozen=True):
    """What is to be confirmed; what is left empty becomes a line to write on."""

    title: str
    kind: ActivityKind
    day: date
    minutes: int | None = None
    organisation: str = ""
    notes: str = ""


def of_activity(logbook: Logbook, uid: str) -> Attended:
    """What the form of an activity says. Raises NotFound."""
    row = activity_list.one(logbook, uid)
    return Attended(row.title, row.kind, row.day, row.minutes, row.organisation, row.notes)


def form(logbook: Logbook, attended: Attended) -> Document:
    """The form, with the user's own name."""
    own_name = settings.get(logbook, "own-name")
    return Document(_("Verification of attendance"), tuple(_blocks(attended, own_name)))


def lacks(logbook: Logbook) -> str:
    """A sentence where the form has no name of whoever attended; "" where it has one."""
    if settings.get(logbook, "own-name"):
        return ""
    return _("Your name is not in the settings, so the form has a line for it. Enter it there once.")


def write(logbook: Logbook, attended: Attended, path: Path, print_pdf: PrintPdf) -> None:
    """Write the form as a PDF. Raises FileNotWritten, LogbookInTheWay."""
    logbook.ensure_spared(path)
    print_pdf(form(logbook, attended), path)


def hours(minutes: int) -> str:
    """`1.5 h (90 minutes)`, with two decimals at the most."""
    hundredths = (minutes * 100 + 30) // 60
    exact = f"{hundredths // 100}.{hundredths % 100:02}".rstrip("0").rstrip(".")
    return _("{hours} h ({minutes} minutes)").format(hours=exact, minutes=minutes)


def _blocks(attended: Attended, own_name: str) -> Iterator[Block]:
    facts = {
        _("Attendee"): own_name,
        _("Sponsor or host"): attended.organisation,
        _("Title"): attended.title,
        _("Kind"): _(NAMES[attended.kind]),
        _("Date"): dates.spoken(attended.day),
        _("Duration"): hours(attended.minutes) if attended.minutes else "",
        _("Description"): attended.notes.strip(),
    }
    for label, text in facts.items():
        yield Paragraph(_("{label}: {text}").format(label=label, text=text or _BLANK))
    yield Heading(_("Confirmation"))
    yield Paragraph(_confirmation(attended.kind))
    for label in (_("Name"), _("Role"), _("Signature"), _("Date")):
        yield Paragraph(f"\n{_BLANK}\n{label}")  # with room for a hand above the line


def _confirmation(kind: ActivityKind) -> str:
    if kind in _GIVEN:
        return _("I confirm that the person named above did this, on that date and for that long.")
    return _("I confirm that the person named above took part in this, on that date and for that long.")
