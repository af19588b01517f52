"""A document of plain words in blocks: what is printed, copied as text, or written as Markdown.

Text from outside goes into it and never becomes HTML: each writer lays out the blocks itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from msgspec import Struct


class Heading(Struct, frozen=True):
    """A title; level 1 is the document's own, 2 and 3 are within it."""

    text: str
    level: int = 2


class Paragraph(Struct, frozen=True):
    """Words of several lines; `muted` ones are said beside, such as a date."""

    text: str
    muted: bool = False


class Quote(Struct, frozen=True):
    """What somebody said, word for word, and who and when."""

    text: str
    source: str = ""


class Item(Struct, frozen=True):
    """One of a list."""

    text: str


Block = Heading | Paragraph | Quote | Item


class Document(Struct, frozen=True):
    """A title and blocks in their order."""

    title: str
    blocks: tuple[Block, ...]


PrintPdf = Callable[[Document, Path], None]  # writes a document as a PDF; the core has no printer


def as_text(document: Document) -> str:
    """The document as plain text, to be read or pasted anywhere."""
    return _joined(document, _as_text)


def as_markdown(document: Document) -> str:
    """The document in Markdown; marks within the words are escaped, so that they stay words."""
    return _joined(document, _as_markdown)


def _joined(document: Document, write: Callable[[Block], str]) -> str:
    """The blocks under each other, with an empty line between all but the items of a list."""
    blocks = (Heading(document.title, 1), *document.blocks)
    parts = [write(blocks[0])]
    for before, block in pairwise(blocks):
        is_listed = isinstance(before, Item) and isinstance(block, Item)
        parts += ["\n" if is_listed else "\n\n", write(block)]
    return "".join(parts) + "\n"


def _as_text(block: Block) -> str:
    match block:
        case Heading(text, 1):
            return f"{text}\n{'=' * len(text)}"
        case Heading(text, 2):
            return f"{text}\n{'-' * len(text)}"
        case Quote(text, source):
            return f"“{text}”" + (f"\n  {source}" if source else "")
        case Item(text):
            return "- " + text.replace("\n", "\n  ")
        case Heading(text) | Paragraph(text):
            return text


def _as_markdown(block: Block) -> str:
    text = _escaped(block.text)
    match block:
        case Heading(_, level):
            return f"{'#' * level} {text}"
        case Quote(_, source):
            lines = [*text.split("\n"), *(["", _escaped(source)] if source else [])]
            return "\n".join(f"> {line}".rstrip() for line in lines)
        case Item():
            return "- " + text.replace("\n", "\n  ")
        case Paragraph(_, muted):
            return f"*{text}*" if muted and "\n" not in text else text


# What Markdown would take for a mark: anywhere, before the name of a letter (&amp;), at the beginning of a
# line, behind a number there.
_MARKS = re.compile(r"[\\`*_{}\[\]<>|~]|&(?=#?\w+;)|^[#+=-]", re.MULTILINE)
_AT_EDGES = re.compile(r"^[ \t]+|[ \t]+$", re.MULTILINE)  # there white space has a meaning too
_NUMBERED = re.compile(r"^(\d+)([.)])", re.MULTILINE)


def _escaped(text: str) -> str:
    text = _AT_EDGES.sub("", text)
    return _NUMBERED.sub(r"\1\\\2", _MARKS.sub(r"\\\g<0>", text))
