"""Descriptions written in HTML, as plain text; nothing in them is fetched."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

_TAG = re.compile(
    r"</?(?:html|body|br|p|div|span|ul|ol|li|a|b|i|u|table|html-blob)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_BREAKING = frozenset({"br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "hr"})
_SILENT = frozenset({"head", "style", "script", "title"})


def is_html(text: str) -> bool:
    """Whether a text has tags in it; some programs write them where plain text belongs."""
    return _TAG.search(text) is not None


def as_text(html: str) -> str:
    """What is read of an HTML page."""
    reader = _Reader()
    # Behind the last tag a bracket begins none, and the parser would look for its end again and again.
    end = html.rfind(">") + 1
    reader.feed(html[:end])
    reader.close()
    text = "".join((*reader.pieces, unescape(html[end:])))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    """Gathers the words, with a new line where a browser would begin one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in _SILENT
        if tag in _BREAKING:
            self.pieces.append("\n- " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in ("p", "div", "ul", "ol", "table"):
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data.replace("\n", " "))
