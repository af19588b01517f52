"""The country of phone numbers: typed with all names at hand, kept as its two letters."""

from __future__ import annotations

from mentorlog import countries
from mentorlog.contacts.phones import guessed_region
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui.pages.settings_groups.controls import KeptLine
from ui.pages.settings_groups.value import Value, in_logbook
from ui.widgets.zone_completer import name_completer


class PhoneCountry(KeptLine):
    """A line with the name of a country; while it is empty, the one of the computer's language counts."""

    def __init__(self, logbook: Logbook) -> None:
        kept = in_logbook(logbook, "phone-region", merge_key="setting phone-region")
        named = Value(lambda: _named(kept.read()), kept.keep)
        super().__init__(_("Country of phone numbers"), named, _guess())
        completer = name_completer(countries.codes(), self)
        completer.activated.connect(lambda _name: self.changed.emit())
        self.line.setCompleter(completer)


def _named(code: str) -> str:
    return countries.name_of(code) if code else ""


def _guess() -> str:
    """What counts where nothing is typed."""
    if not (code := guessed_region()):
        return _("No country")
    return _("{country}, by this computer's language").format(country=countries.name_of(code))
