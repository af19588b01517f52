"""Links into the web, as a browser may be given them."""

from __future__ import annotations

import re

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.words import line

_BEGINNINGS = ("https://", "http://")
# `intranet.example.org/x`, as people copy and say addresses: the name of a machine, and what follows it.
_WITHOUT_BEGINNING = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#].*)?")


def read_link(text: str, field: str = "link") -> str:
    """The link that was typed, where it has no beginning with https://; nothing but the web is opened by one.

    Raises InvalidEntry(field).
    """
    link = line(text)
    if _WITHOUT_BEGINNING.fullmatch(link):
        link = f"https://{link}"
    if not link.lower().startswith(_BEGINNINGS) or " " in link:
        raise InvalidEntry(field, marked("A link begins with https:// or http://, without spaces."))
    return link
