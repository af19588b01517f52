"""How a membership runs: its terms, its windows, and where one logs in. What is known is filled in."""

from __future__ import annotations

from typing import Any

from mentorlog.language import _
from mentorlog.memberships.memberships import Details
from mentorlog.memberships.presets import Preset
from ui.sheets.form import Form
from ui.widgets.boxes import SpinBox
from ui.widgets.chips import ChoiceChips
from ui.widgets.validated_line import ValidatedLine

Values = dict[str, Any]

_MOST_DAYS = 366
_USUAL: Values = {
    "anchor": "anniversary",
    "auto_renew": "no",
    "renewal_days": 90,
    "grace_days": 0,
    "link": "",
}


class MembershipRules(Form):
    """The rarer fields of a membership."""

    def __init__(self) -> None:
        super().__init__()
        self.anchor = ChoiceChips(
            _("A term lasts"),
            [("anniversary", _("A year from its first day")), ("calendar-year", _("The calendar year"))],
        )
        self.auto_renew = ChoiceChips(
            _("Automatic renewal"), [("yes", _("Yes")), ("no", _("No")), ("not-offered", _("Not offered"))]
        )
        self.renewal_days = _days(_("Renewal opens"), _("days before its end"))
        self.grace_days = _days(_("Grace"), _("days after its end"))
        width = max(box.minimumWidth() for box in (self.renewal_days, self.grace_days))
        for box in (self.renewal_days, self.grace_days):
            box.setFixedWidth(width)
        self.link = ValidatedLine(_("Login page"), placeholder="https://", secret=True)
        self.add("anchor", _("A ter&m lasts"), self.anchor)
        self.add("auto_renew", _("Renews itse&lf"), self.auto_renew)
        self.add("renewal_days", _("Rene&wal opens"), self.renewal_days)
        self.add("grace_days", _("Gra&ce"), self.grace_days)
        self.add("link", _("Log&in page"), self.link)
        self.show_values({})

    def details(self) -> Details:
        """What is said, for the core."""
        said: Details = self.values()  # type: ignore[assignment]
        return said

    def values(self) -> Values:
        """What is said, for a draft."""
        return {
            "anchor": self.anchor.chosen_key(),
            "auto_renew": self.auto_renew.chosen_key(),
            "renewal_days": self.renewal_days.value(),
            "grace_days": self.grace_days.value(),
            "link": self.link.text(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave; what is left out is as usual."""
        whole = _USUAL | values
        self.anchor.choose(whole["anchor"])
        self.auto_renew.choose(whole["auto_renew"])
        self.renewal_days.setValue(whole["renewal_days"])
        self.grace_days.setValue(whole["grace_days"])
        self.link.set_text(whole["link"])

    def show_preset(self, preset: Preset | None) -> None:
        """Fill in what is known of an association, or what is usual for one of which nothing is."""
        self.show_values({name: getattr(preset, name) for name in _USUAL} if preset else {})


def _days(name: str, what: str) -> SpinBox:
    box = SpinBox()
    box.setRange(0, _MOST_DAYS)
    box.setAccessibleName(f"{name}, {what}")
    box.setSuffix(f" {what}")
    box.setFixedWidth(box.fontMetrics().horizontalAdvance(f"{_MOST_DAYS} {what}") + 64)
    return box
