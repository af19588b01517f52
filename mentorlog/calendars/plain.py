"""Markdown notes as the plain text that calendars show."""

from __future__ import annotations

import re

# Calendars show a few screens at most, and Google keeps 8,192 characters of a description.
LONGEST = 8000

_REPLACEMENTS = (
    (re.compile(r"^(\s*)[-*+] \[ \] ", re.MULTILINE), r"\1☐ "),
    (re.compile(r"^(\s*)[-*+] \[[xX]\] ", re.MULTILINE), r"\1☑ "),
    (re.compile(r"^(\s*)[*+] ", re.MULTILINE), r"\1- "),
    (re.compile(r"^ {0,3}#{1,6} +", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}> ?", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}(?:```|~~~).*\n?", re.MULTILINE), ""),
    (re.compile(r"!?\[([^\]\n]*)\]\(<?([^()\s>]+)>?[^()\n]*\)"), r"\1 (\2)"),
    (re.compile(r"\*\*(?=\S)([^\n*]+?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__(?=\S)([^\n_]+?)(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^\n*]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^\n_]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
)


def plain(markdown: str, longest: int = LONGEST) -> str:
    """The notes without Markdown's marks, of no more letters than `longest`."""
    text = shortened(markdown, longest)
    for pattern, replacement in _REPLACEMENTS:
        text = pattern.sub(replacement, text)
    return text.strip()


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text, cut where a calendar would cut it too."""
    return text if len(text) <= longest else text[:longest].rstrip() + " …"
