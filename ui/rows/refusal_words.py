"""What an audit would refuse in one sentence, on the page of a credential and where all of it is told."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.credentials.doctor import Finding
from mentorlog.language import _, ngettext


def refusal_words(found: Sequence[Finding]) -> str:
    """Of how many activities something would be refused, or that as far as the rules say nothing would."""
    count = len({each.activity for each in found})
    if not count:
        return _("By the rules as recorded, nothing is missing.")
    words = ngettext(
        "An audit would refuse something of {n} activity.",
        "An audit would refuse something of {n} activities.",
        count,
    )
    return words.format(n=count)
