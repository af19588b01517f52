"""A credential in a list: its cycle, one gauge for the total, and what is missing next."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QStyleOptionViewItem

from mentorlog import clock
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.credential_list import CredentialCard
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.gaps import Gap
from mentorlog.credentials.standing import Standing
from mentorlog.dates import relative
from mentorlog.language import _, ngettext
from ui.row_model import ACCESSIBLE, DISPLAY, ROW
from ui.rows.plain_day import plain_day
from ui.rows.row import Index, RowCanvas, RowDelegate, isolated, row_height, side_by_side
from ui.widgets.gauge import Level, paint_gauge

_PRESSING = timedelta(90)
_MOST_AHEAD = 125  # percent of what is needed; a higher forecast is as far as the scale goes


class CredentialDelegate(RowDelegate):
    """Paints a `CredentialCard`; one that is held has its gauge and what is missing under its name."""

    def lines(self, card: CredentialCard) -> int:
        """Four where there is a gauge, else two."""
        return 4 if card.standing else 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        card = index.data(ROW)
        return QSize(0, row_height(self.lines(card) if card else 2))

    def draw(self, canvas: RowCanvas, card: CredentialCard) -> None:
        """Draw one credential."""
        canvas.at_end(0, isolated(state_words(card)))
        if card.is_unsure:
            canvas.at_end(1, _("unsure"), sign="circle-question-mark")
        canvas.words(0, card.credential.name)
        canvas.words(1, particulars(card), "muted")
        if card.standing:
            self._draw_standing(canvas, card.standing)

    def _draw_standing(self, canvas: RowCanvas, stands: Standing) -> None:
        room, is_mirrored = QRectF(canvas.room(2)), canvas.is_mirrored
        paint_gauge(canvas.painter, room, total_level(stands), right_to_left=is_mirrored)
        gap = next_gap(stands)
        if gap is None:
            canvas.sign(3, "check", "ok")
        elif is_pressing(gap, stands.on):
            canvas.sign(3, "clock", "warn")
        canvas.words(3, missing_words(stands), tone_of(gap, stands.on))


CREDENTIAL_ROLES = {
    DISPLAY: lambda card: card.credential.name,
    ACCESSIBLE: lambda card: spoken_credential(card),
}


def cycle_words(cycle: Cycle) -> str:
    """`15 Mar 2025 – 14 Mar 2028`."""
    since, until = isolated(plain_day(cycle.since)), isolated(plain_day(cycle.until))
    return _("{since} – {until}").format(since=since, until=until)


def amount_words(amount: int, unit: str) -> str:
    """`43 PDU`, of hundredths."""
    return _("{amount} {unit}").format(amount=spoken_amount(amount), unit=unit)


def total_words(stands: Standing) -> str:
    """`43 of 60 PDU`."""
    needed = amount_words(stands.needed, stands.rule.unit)
    return _("{counted} of {needed}").format(counted=spoken_amount(stands.counted), needed=needed)


def state_words(card: CredentialCard) -> str:
    """How far a credential is that is held, else what it is instead."""
    if card.standing:
        return total_words(card.standing)
    words = {"held": _("No rule"), "working": _("Working towards it"), "retired": _("Retired")}
    return words[card.credential.state]


def particulars(card: CredentialCard) -> str:
    """The issuer and the cycle, the day of the exam, or since when it is retired."""
    row = card.credential
    issuer = card.rule.issuer if card.rule else ""
    if card.standing:
        return side_by_side(issuer, cycle_words(card.standing.cycle))
    if row.state == "working" and row.exam_on:
        exam = _("Exam {day}").format(day=plain_day(row.exam_on))
        return side_by_side(issuer, exam, relative(row.exam_on, clock.today()))
    if row.state == "retired" and row.retired_on:
        return side_by_side(issuer, _("since {day}").format(day=plain_day(row.retired_on)))
    return issuer or row.rule


def total_level(stands: Standing) -> Level:
    """The gauge of the whole credential."""
    ahead = min(stands.forecast or 0, stands.needed * _MOST_AHEAD // 100)
    return Level(
        counted=stands.counted,
        full=max(stands.needed, stands.counted, ahead),
        opening=stands.opening,
        minimum=stands.needed,
        forecast=stands.forecast,
    )


def next_gap(stands: Standing) -> Gap | None:
    """What is needed first of what is missing; what can be earned no more hides nothing that can."""
    return min(stands.gaps, key=lambda gap: (gap.due < stands.on, gap.due), default=None)


def is_pressing(gap: Gap, on: date) -> bool:
    """Whether there are less than three months left."""
    return gap.due - on < _PRESSING


def tone_of(gap: Gap | None, on: date) -> str:
    """The colour of what is missing, which is calm as long as there is time."""
    return "warn" if gap and is_pressing(gap, on) else "muted"


def missing_words(stands: Standing) -> str:
    """`Year 3: 20 CPE missing by 31 Dec 2026`, and how much else is."""
    gap = next_gap(stands)
    if gap is None:
        return _("Nothing is missing")
    if not gap.missing:
        return _("The cycle ended on {day}").format(day=plain_day(gap.due))
    said = _("{what}: {amount} missing by {day}").format(
        what=gap.what, amount=amount_words(gap.missing, stands.rule.unit), day=plain_day(gap.due)
    )
    more = len(stands.gaps) - 1
    return side_by_side(said, ngettext("{n} more", "{n} more", more).format(n=more)) if more else said


def spoken_credential(card: CredentialCard) -> str:
    """One sentence with everything that the row shows."""
    parts = [card.credential.name, particulars(card), state_words(card)]
    if card.standing:
        parts.append(missing_words(card.standing))
    if card.is_unsure:
        parts.append(_("unsure"))
    return ", ".join(filter(None, parts))
