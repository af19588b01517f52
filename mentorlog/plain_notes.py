"""Markdown notes as plain words, for whatever shows no Markdown: calendars, printed pages, tables."""

from __future__ import annotations

import re

# Notes may be a book long: nothing here may look twice at the same letters for each mark.
_REPLACEMENTS = (
    (re.compile(r"^([^\S\n]*)[-*+] \[ \] ", re.MULTILINE), r"\1☐ "),
    (re.compile(r"^([^\S\n]*)[-*+] \[[xX]\] ", re.MULTILINE), r"\1☑ "),
    (re.compile(r"^([^\S\n]*)[*+] ", re.MULTILINE), r"\1- "),
    (re.compile(r"^ {0,3}#{1,6} +", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}> ?", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}(?:```|~~~).*\n?", re.MULTILINE), ""),
    (re.compile(r"!?\[([^\[\]\n]*+)\]\(<?([^()\s>]++)>?[^()\n]*+\)"), r"\1 (\2)"),
    (re.compile(r"\*\*(?=\S)([^\n*]+?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__(?=\S)([^\n_]+?)(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^\n*]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^\n_]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
)


def plain(markdown: str) -> str:
    """The notes without Markdown's marks."""
    text = markdown
    for pattern, replacement in _REPLACEMENTS:
        text = pattern.sub(replacement, text)
    return text.strip()
