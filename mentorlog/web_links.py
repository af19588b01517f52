"""Links into the web, as a browser may be given them."""

from __future__ import annotations

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.words import line

_BEGINNINGS = ("https://", "http://")


def read_link(text: str, field: str = "link") -> str:
    """The link that was typed; nothing else than the web is opened by one. Raises InvalidEntry(field)."""
    link = line(text)
    if not link.lower().startswith(_BEGINNINGS) or " " in link:
        raise InvalidEntry(field, marked("A link begins with https:// or http://, without spaces."))
    return link
