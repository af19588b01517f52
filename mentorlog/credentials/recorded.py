"""By which rules something is said: as they were recorded, and with what the user changed in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mentorlog.credentials.rule import Rule
from mentorlog.dates import spoken
from mentorlog.language import _


def recorded_rules(rule: Rule, changed_on: date | None, say: Callable[[date], str] = spoken) -> str:
    """`the rules recorded on Mon 23 Nov 2026 with your changes of Fri 27 Nov 2026`."""
    if changed_on is None:
        return _("the rules recorded on {day}").format(day=say(rule.as_of))
    said = _("the rules recorded on {day} with your changes of {changed}")
    return said.format(day=say(rule.as_of), changed=say(changed_on))
