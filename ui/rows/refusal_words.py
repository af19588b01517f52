"""What an audit would refuse in one sentence, on the page of a credential and where all of it is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon

from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.doctor import Finding
from mentorlog.credentials.standing import Standing
from mentorlog.language import _, ngettext
from ui import icons


def refusal_words(found: Sequence[Finding]) -> str:
    """Of how many activities something would be refused."""
    count = len({each.activity for each in found})
    words = ngettext(
        "An audit would refuse something of {n} activity.",
        "An audit would refuse something of {n} activities.",
        count,
    )
    return words.format(n=count)


def unrefused_sign(stands: Standing) -> QIcon:
    """A tick only where there is something to be shown, and all of it is here."""
    return icons.icon("circle-check", "ok") if _is_all_shown(stands) else icons.icon("info", "muted")


def unrefused_words(stands: Standing) -> str:
    """What there is to say where nothing would be refused, which is not always good news."""
    if _is_all_shown(stands):
        return _("By the rules as recorded, nothing is missing.")
    if not stands.opening:
        return _("There is nothing yet that an audit could ask about.")
    amount = f"{spoken_amount(stands.opening)} {stands.rule.unit}"
    words = _(
        "Of the activities nothing is missing. What shows the {amount} of the opening balance is not here."
    )
    return words.format(amount=amount)


def _is_all_shown(stands: Standing) -> bool:
    return stands.counted > 0 and not stands.opening
