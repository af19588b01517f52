"""Content lines as properties: group, name, parameters in every form that was ever written, and a value."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from mentorlog.contacts.vcard.values import letters, plain, unquoted

_NAME = re.compile(r"(?:(?P<group>[^;:]*)\.)?(?P<name>[A-Za-z0-9_/ -]+)(?P<rest>;.*)?", re.DOTALL)
# A colon in quotes is none; Apple writes quotation marks in quotes with a backslash before them.
_HEAD = re.compile(rb'((?:[^":]|"(?:[^"\\]|\\.)*+")*+):', re.DOTALL)
_PARAMETERS = re.compile(r';((?:[^";]|"[^"]*+"|")*+)')
_VALUES = re.compile(r'((?:[^",]|"[^"]*+"|")*+),')
_CARET = re.compile(r"\^([n^'])")
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT"})
_OF_THE_FILE = frozenset({"ENCODING", "CHARSET"})
_USUAL_HEAD = 100  # bytes; longer ones are not remembered


class Head(Struct, frozen=True):
    """What stands before the value: `text` as written, `parameters` in their order, names in capitals."""

    text: str
    group: str
    name: str
    parameters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_old: bool = False  # with parameters that have no name, as in vCard 2.1
    encoding: str = ""
    charset: str = ""
    types: frozenset[str] = frozenset()

    def parameter(self, name: str) -> str:
        """The value of a parameter, or ""."""
        return next((values[0] for key, values in self.parameters if key == name), "")

    @property
    def is_base64(self) -> bool:
        """Whether the value is bytes."""
        return self.encoding in ("B", "BASE64")


class Property(Struct, frozen=True):
    """One property of a card, from a line of the file. Its value is decoded when it is asked for."""

    line: int
    name: str
    head: Head
    value: bytes
    chosen: str = ""  # the encoding that the user chose for what is not UTF-8

    @property
    def text(self) -> str:
        """The value with its escapes."""
        head = self.head
        if not head.encoding and not head.charset:
            try:
                return self.value.decode().replace("\x00", "")
            except UnicodeDecodeError:
                return letters(self.value, chosen=self.chosen)
        data = unquoted(self.value) if head.encoding == "QUOTED-PRINTABLE" else self.value
        return letters(data, head.charset, self.chosen).replace("\r\n", "\n").replace("\r", "\n")

    @property
    def words(self) -> str:
        """The value without its escapes and the blanks around it."""
        return plain(self.text).strip()

    @property
    def raw(self) -> str:
        """The property as one line for a later card, in which it needs no encoding of its own."""
        value = self.text.replace("\n", "\\n")
        return f"{_newer(self.head) if _is_to_be_rewritten(self.head) else self.head.text}:{value}"


def read_property(line: int, content: bytes, chosen: str = "") -> Property | None:
    """The property in a content line; None where it is none."""
    before, colon, value = content.partition(b":")
    if b'"' in before and (found := _HEAD.match(content)):
        before, value = found[1], content[found.end() :]
    head = _read_head(before) if len(before) < _USUAL_HEAD else read_head(before)
    return Property(line, head.name, head, value, chosen) if colon and head else None


def read_head(content: bytes) -> Head | None:
    """What stands before a value; None where no property begins so."""
    text = letters(content).strip()
    found = _NAME.fullmatch(text)
    if not found:
        return None
    group, name = (found["group"] or "").strip(), found["name"].strip().upper()
    if not found["rest"]:
        return Head(text, group, name) if name else None
    pairs = [
        _parameter(each) for each in _PARAMETERS.findall(found["rest"].replace('\\"', "^'")) if each.strip()
    ]
    named = tuple((key, values) for key, values, _is_bare in pairs)
    types = frozenset(value.lower() for key, values in named if key == "TYPE" for value in values)
    head = Head(text, group, name, named, any(is_bare for *_rest, is_bare in pairs), types=types)
    encoding, charset = head.parameter("ENCODING").upper(), head.parameter("CHARSET")
    return Head(text, group, name, named, head.is_old, encoding, charset, types)


_read_head = lru_cache(maxsize=2048)(read_head)


def in_parameter(text: str) -> str:
    """A value of a parameter as RFC 6868 has it."""
    safe = text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{safe}"' if any(letter in safe for letter in ":;,") else safe


def _parameter(text: str) -> tuple[str, tuple[str, ...], bool]:
    name, equals, value = text.partition("=")
    if not equals:
        bare = text.strip()
        return ("ENCODING" if bare.upper() in _ENCODINGS else "TYPE"), (bare,), True
    name = name.strip().upper()
    values = [_bare(each) for each in _VALUES.findall(f"{value},")] or [value]
    if name == "TYPE":  # a list may stand in quotes as a whole
        values = [each for value in values for each in value.split(",")]
    return name, tuple(each.strip() for each in values), False


def _bare(text: str) -> str:
    value = text.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    return _CARET.sub(lambda found: {"n": "\n", "^": "^", "'": '"'}[found[1]], value)


def _is_to_be_rewritten(head: Head) -> bool:
    return head.is_old or bool(head.charset) or head.encoding in ("QUOTED-PRINTABLE", "7BIT", "8BIT")


def _newer(head: Head) -> str:
    """The head as vCard 3.0 and 4.0 have it; only bytes keep their encoding."""
    said = [f"{head.group}.{head.name}" if head.group else head.name]
    said += [
        f"{name}={','.join(map(in_parameter, values))}"
        for name, values in head.parameters
        if name not in _OF_THE_FILE
    ]
    return ";".join([*said, "ENCODING=b"] if head.is_base64 else said)
