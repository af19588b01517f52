"""The words of the program in the user's language, by gettext, for core and window alike."""

from __future__ import annotations

import gettext
import os
from pathlib import Path

# The catalogues lie beside the package `resources`; reading its path needs no import of it.
_LOCALE = Path(__file__).resolve().parent.parent / "resources" / "locale"
_catalogue: gettext.NullTranslations = gettext.translation("mentorlog", _LOCALE, fallback=True)


def _(text: str) -> str:
    """Translate one text."""
    return _catalogue.gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """Translate a text that depends on a number: `ngettext("{n} person", "{n} people", n).format(n=n)`."""
    return _catalogue.ngettext(one, many, count)


def languages() -> list[str]:
    """The codes of the languages that the user reads, the dearest first, as gettext is told of them."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if wanted := os.environ.get(variable):
            return [code.partition(".")[0].partition("_")[0].lower() for code in wanted.split(":")]
    return []


def marked(text: str) -> str:
    """Mark a text for the extractor; it is translated later, when shown."""
    return text
