"""At which line of a TOML text something stands: the parser of the standard library keeps no lines.

A path is made of keys and of numbers in lists: `("credential", 0, "group", 2, "min")`. The text is one that
the parser has read, so that only what tells the lines has to be looked at here.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r"""(?P<newline>\n)
    |(?P<blank>[ \t\r]+|\#[^\n]*)
    |(?P<text>\"{3}(?:\\.|[^\\])*?\"{3,5}|'{3}.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    |(?P<mark>[\[\]{}=,.])
    |(?P<bare>[^\s\[\]{}=,."'\#]+)
    |(?P<other>.)""",
    re.DOTALL | re.VERBOSE,
)


def lines_of(text: str) -> dict[Path, int]:
    """The line, from 1, at which each key, table and item of a list begins."""
    scan = _Scan()
    for token in _TOKEN.finditer(text):
        scan.take(token[0], str(token.lastgroup))
        scan.line += token[0].count("\n")
    return scan.lines


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    """The line of what is at a path or, where it has none of its own, of what it is part of."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Place:
    """A list or an inline table that the scan is in; `path` is that of the item or table itself."""

    def __init__(self, path: Path, number: int | None = None) -> None:
        self.inside = path
        self.number = number

    @property
    def path(self) -> Path:
        return self.inside if self.number is None else (*self.inside, self.number)


class _Scan:
    """Goes through the tokens of a text and notes the lines."""

    def __init__(self) -> None:
        self.line = 1
        self.lines: dict[Path, int] = {}
        self._table: Path = ()  # of the last header
        self._lengths: dict[Path, int] = {}  # of lists of tables
        self._places: list[_Place] = []
        self._keys: list[str] = []
        self._header = 0  # how many brackets opened it
        self._value: Path | None = None  # of the key whose value is being read

    def take(self, token: str, kind: str) -> None:
        """Take the next token."""
        if kind == "newline":
            self._end_of_line()
        elif kind == "mark" and self._value is None:
            self._mark_among_keys(token)
        elif kind == "mark":
            self._mark_in_value(token)
        elif kind in ("text", "bare"):
            self._word(token, kind)

    def _end_of_line(self) -> None:
        if not self._places:
            self._value = None
            self._keys.clear()

    def _word(self, token: str, kind: str) -> None:
        if self._value is None:
            self._keys.append(_spelled(token) if kind == "text" else token)
        else:
            self._note(self._value)

    def _mark_among_keys(self, mark: str) -> None:
        if mark == "=":
            inside = self._places[-1].path if self._places else self._table
            self._value = self._noted(inside, self._keys)
            self._keys.clear()
        elif mark == "[":
            self._header += 1
        elif mark == "]" and self._header:
            self._begin_table(self._header == 2)
        elif mark == "}":
            self._leave()

    def _mark_in_value(self, mark: str) -> None:
        if mark == "[":
            self._enter(_Place(self._value or (), 0))
        elif mark == "{":
            self._enter(_Place(self._value or ()))
            self._value = None
        elif mark == "," and self._places:
            self._next()
        elif mark in "]}" and self._places:
            self._leave()

    def _enter(self, place: _Place) -> None:
        self._note(place.inside)
        self._places.append(place)
        self._value = place.path

    def _next(self) -> None:
        place = self._places[-1]
        if place.number is None:
            self._value = None
        else:
            place.number += 1
            self._value = place.path

    def _leave(self) -> None:
        """A list or an inline table has ended, and with it the value that it is part of."""
        if self._places:
            self._value = self._places.pop().inside

    def _begin_table(self, of_list: bool) -> None:
        path: Path = ()
        for key in self._keys:
            path = (*self._latest(path), key)
            self._note(path)
        if of_list:
            self._lengths[path] = self._lengths.get(path, 0) + 1
            self._note(self._latest(path))
        self._table = self._latest(path) if of_list else path
        self._header = 0
        self._keys.clear()
        self._value = ()  # nothing but the end of the line follows

    def _latest(self, path: Path) -> Path:
        return (*path, self._lengths[path] - 1) if path in self._lengths else path

    def _noted(self, inside: Path, keys: list[str]) -> Path:
        for key in keys:
            inside = (*inside, key)
            self._note(inside)
        return inside

    def _note(self, path: Path) -> None:
        self.lines.setdefault(path, self.line)


def _spelled(quoted: str) -> str:
    """A key without its quotes."""
    return str(tomllib.loads(f"key = {quoted}")["key"])
