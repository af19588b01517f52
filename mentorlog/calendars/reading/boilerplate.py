"""Notes without what conference services write into the descriptions of meetings."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from mentorlog.calendars.reading.html_text import as_text, is_html
from mentorlog.words import paragraphs

_LONGEST, _LONGEST_LINE = 100_000, 1_000

# Google Meet writes between lines of colons and waves, Teams between rules, Webex after a notice.
_MEET = re.compile(r"^-::~:~.*?^-::~:~[^\n]*$", re.MULTILINE | re.DOTALL)
_RULE = re.compile(r"[\s_\-*=.~]*")
_WEBEX = re.compile(r"^-- ?do not delete or change any of the following", re.IGNORECASE | re.MULTILINE)
_INVITING = r"is inviting you to a scheduled (?:zoom|webex) meeting"
_NUMBERS = r"""
    |^[^\w+]*(?:[A-Z]{2}\)?\s*)?\+\d[\d\s().,\#*-]{5,}  # to dial, and the country
    |^\W*\d[\d\s]{8,}\W*$
    |^\W*[\w.+-]+@(?:zoomcrc\.com|webex\.com|[\w-]+\.webex\.com|t\.plcm\.vc)
    |^\W*\d{1,3}(?:\.\d{1,3}){3}\s*\(
    |^[\s_\-*=.~|<>]*$"""


class _Patterns(NamedTuple):
    """How their parts begin, which lines are of them, and what their links are."""

    first: re.Pattern[str]
    more: re.Pattern[str]
    link: re.Pattern[str]


def notes_of(description: str) -> str:
    """What somebody wrote in a description, be it plain text or HTML."""
    text = description[:_LONGEST]
    return without_boilerplate(as_text(text) if is_html(text) else text)


def is_online(*texts: str) -> bool:
    """Whether one of them has a link to a conference."""
    return any(_patterns().link.search(text[:_LONGEST]) for text in texts)


def without_boilerplate(text: str) -> str:
    """The text without links to join, meeting numbers and telephone numbers to dial."""
    text = _MEET.sub("", paragraphs(text))
    if found := _WEBEX.search(text):
        text = text[: found.start()]
    patterns = _patterns()
    kept: list[str] = []
    is_inside = False
    for line in text.split("\n"):
        looked_at = line[:_LONGEST_LINE]
        if patterns.first.search(looked_at):
            is_inside = True
            while kept and _RULE.fullmatch(kept[-1]):
                kept.pop()
        elif is_inside:
            is_inside = patterns.more.search(looked_at) is not None
        if not is_inside:
            kept.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


@cache
def _patterns() -> _Patterns:
    words = tomllib.loads(files("resources").joinpath("calendars/conferences.toml").read_text("utf-8"))
    hosts, first, more = (_any_of(words[name]) for name in ("hosts", "first", "more"))
    # Behind %2F%2F in the links of programs that want to see a link before it is opened.
    link = rf"(?://|%2F%2F)(?:[\w-]{{1,60}}\.){{0,4}}{hosts}"
    return _Patterns(
        re.compile(rf"{_INVITING}|^\W*{first}", re.IGNORECASE),
        re.compile(rf"{link}|^\W*{more}{_NUMBERS}", re.IGNORECASE | re.VERBOSE),
        re.compile(link, re.IGNORECASE),
    )


def _any_of(lines: str) -> str:
    return f"(?:{'|'.join(map(re.escape, lines.strip().splitlines()))})"
