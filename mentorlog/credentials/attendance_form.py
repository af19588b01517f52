"""A form by which somebody else confirms that the user took part: to be printed, signed and attached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mentorlog import dates, settings
from mentorlog.credentials import activity_list
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.rule import ActivityKind
from mentorlog.document import Block, Document, Heading, Paragraph, PrintPdf
from mentorlog.language import _
from mentorlog.logbook import Logbook

_BLANK = "_" * 44
_GIVEN: tuple[ActivityKind, ...] = ("mentoring", "volunteering", "presenting")  # done, and not attended


def form(logbook: Logbook, activity: str) -> Document:
    """The form for an activity, with lines to write on where something is not known. Raises NotFound."""
    row = activity_list.one(logbook, activity)
    return Document(_("Verification of attendance"), tuple(_blocks(row, settings.get(logbook, "own-name"))))


def write(logbook: Logbook, activity: str, path: Path, print_pdf: PrintPdf) -> None:
    """Write the form as a PDF. Raises NotFound, FileNotWritten, LogbookInTheWay."""
    logbook.ensure_spared(path)
    print_pdf(form(logbook, activity), path)


def hours(minutes: int) -> str:
    """`1.5 h (90 minutes)`, with two decimals at the most."""
    hundredths = (minutes * 100 + 30) // 60
    exact = f"{hundredths // 100}.{hundredths % 100:02}".rstrip("0").rstrip(".")
    return _("{hours} h ({minutes} minutes)").format(hours=exact, minutes=minutes)


def _blocks(row: ActivityRow, own_name: str) -> Iterator[Block]:
    facts = {
        _("Attendee"): own_name,
        _("Sponsor or host"): row.organisation,
        _("Title"): row.title,
        _("Kind"): _(NAMES[row.kind]),
        _("Date"): dates.spoken(row.day),
        _("Duration"): hours(row.minutes) if row.minutes else "",
        _("Description"): row.notes.strip(),
    }
    for label, text in facts.items():
        yield Paragraph(_("{label}: {text}").format(label=label, text=text or _BLANK))
    yield Heading(_("Confirmation"))
    yield Paragraph(_confirmation(row.kind))
    for label in (_("Name"), _("Role"), _("Signature"), _("Date")):
        yield Paragraph(f"\n{_BLANK}\n{label}")  # with room for a hand above the line


def _confirmation(kind: ActivityKind) -> str:
    if kind in _GIVEN:
        return _("I confirm that the person named above did this, on that date and for that long.")
    return _("I confirm that the person named above took part in this, on that date and for that long.")
