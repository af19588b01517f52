"""Tasks that stand in notes as `- [ ]` lines, to be offered as follow-ups."""

from __future__ import annotations

import re

from mentorlog.words import line

_OPEN = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+(?P<what>\S.*)")
_FENCE = re.compile(r"\s*(```|~~~)")


def open_tasks(notes: str) -> list[str]:
    """The words of each `- [ ]` line of Markdown notes, in order, none twice; code blocks are passed by."""
    found: dict[str, None] = {}
    in_code = False
    for each in notes.splitlines():
        if _FENCE.match(each):
            in_code = not in_code
        elif not in_code and (task := _OPEN.fullmatch(each)):
            found[line(task["what"])] = None
    return [what for what in found if what]
