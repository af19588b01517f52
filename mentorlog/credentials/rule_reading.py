"""Rules out of TOML text: each credential is judged alone, and what is wrong is told with its line.

The format is TOML 1.0; numbers with a point are read exactly, never as floats.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import cached_property
from itertools import islice
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from mentorlog.credentials.rule import Rule, RuleFile, WrittenRule
from mentorlog.credentials.rule_checks import contradictions
from mentorlog.credentials.rule_faults import Fault, Problem
from mentorlog.credentials.rule_lines import Path, line_of, lines_of
from mentorlog.credentials.rule_shape import converted, faults
from mentorlog.language import _
from mentorlog.words import shortened

_LONGEST = 256 * 1024
_MOST_CREDENTIALS = 100
_TOLD_OF_EACH = 10  # faults; whoever has that many begins with the first
_DEEPEST = 50
_NOT_TAKEN = ("id", "like", "also")
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class RuleSet(Struct, frozen=True):
    """The rules of a text by their ids, and what keeps others from being used."""

    rules: Mapping[str, Rule]
    problems: tuple[Problem, ...]


def read_bytes(data: bytes, file: str) -> RuleSet:
    """The rules of a file as it lies on a disk; `file` is its name for the sentences."""
    try:
        return read_rules(data.decode("utf-8-sig"), file)
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        return _unreadable(file, line, _("The text is not in UTF-8."), _("Save the file in UTF-8"))


def read_rules(text: str, file: str) -> RuleSet:
    """The rules of a text; `file` is its name for the sentences. Raises nothing, whatever the text is."""
    if len(text) > _LONGEST:
        said = _("This file is larger than any file of rules, {most} KiB.").format(most=_LONGEST // 1024)
        return _unreadable(file, 1, said, _("Take away what are no rules"))
    try:
        told = tomllib.loads(text, parse_float=_exact)
    except RecursionError:
        said = _("Lists or tables are nested too deeply.")
        return _unreadable(file, _deepest_line(text), said)
    except ValueError as wrong:
        return _unreadable(file, *_told_by_parser(text, str(wrong)))
    return _Reading(told, text, file).ruleset()


def _unreadable(file: str, line: int, said: str, remedy: str = "") -> RuleSet:
    return RuleSet({}, (Problem(file, line, said, remedy),))


class _Reading:
    """A text that is TOML on its way to rules."""

    def __init__(self, told: dict[str, Any], text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._problems: list[Problem] = []
        self._rules: dict[str, Rule] = {}
        self._written: dict[str, dict[str, Any]] = {}  # with what they take over
        self._credentials = told.pop("credential", [])
        self._head = told

    def ruleset(self) -> RuleSet:
        """All that can be read of it."""
        head = self._sound_head()
        for number, told in enumerate(self._listed()):
            found = self._taken(head, told)
            self._report(("credential", number), found)
        return RuleSet(self._rules, tuple(self._problems))

    def _taken(self, head: RuleFile, told: object) -> list[Fault]:
        """Take a credential among the rules, or give what keeps it from being one."""
        found = _first(self._like_faults(told))
        whole = self._whole(head, told) if isinstance(told, dict) else told
        found = found or _first(faults(whole, WrittenRule))
        if found:
            return found
        rule = converted(whole, WrittenRule)
        found = _first(self._faults_beside_others(rule))
        if not found:
            self._rules |= {each.id: each for each in _each_alone(rule)}
        return found

    def _sound_head(self) -> RuleFile:
        """What is said once for all, without what is wrong in it."""
        found = _first(faults(self._head, RuleFile))
        self._report((), found)
        for fault in found:
            key, *inner = map(str, fault.path)
            if key == "source" and inner:
                self._head["source"].pop(inner[0], None)
            else:
                self._head.pop(key, None)
        return converted(self._head, RuleFile) if len(found) < _TOLD_OF_EACH else RuleFile()

    def _listed(self) -> list[object]:
        if isinstance(self._credentials, list) and len(self._credentials) <= _MOST_CREDENTIALS:
            return self._credentials
        said = _("There is not a list of at most {most} credentials.").format(most=_MOST_CREDENTIALS)
        self._report((), [Fault(("credential",), said, _("Begin each of them with [[credential]]"))])
        return []

    def _like_faults(self, told: object) -> Iterator[Fault]:
        like = told.get("like") if isinstance(told, dict) else None
        if isinstance(like, str) and like not in self._written:
            said = _("There is no credential “{key}” above this one.").format(key=shortened(like, 40))
            yield Fault(("like",), said)

    def _whole(self, head: RuleFile, told: dict[str, Any]) -> dict[str, Any]:
        """A credential with what it takes over from the one it is like, and from the head of the file."""
        key, like = told.get("id"), told.get("like")
        entry = (self._written.get(like, {}) if isinstance(like, str) else {}) | told
        if isinstance(key, str):
            self._written[key] = {name: entry[name] for name in entry if name not in _NOT_TAKEN}
        return _with_head(head, entry)

    def _faults_beside_others(self, rule: WrittenRule) -> Iterator[Fault]:
        for path, key in ((("id",), rule.id), *((("also",), same.id) for same in rule.also)):
            if key in self._rules:
                said = _("There is a credential “{key}” already.").format(key=key)
                yield Fault(path, said, _("Give this one another id, or take one of them away"))
        yield from contradictions(rule)

    @cached_property
    def _lines(self) -> Mapping[Path, int]:
        return lines_of(self._text)

    def _report(self, path: Path, found: list[Fault]) -> None:
        for fault in found:
            line = line_of(self._lines, (*path, *fault.path))
            self._problems.append(Problem(self._file, line, fault.said, fault.remedy))


def _first(found: Iterable[Fault]) -> list[Fault]:
    return list(islice(found, _TOLD_OF_EACH))


def _with_head(head: RuleFile, credential: dict[str, Any]) -> dict[str, Any]:
    """A credential with what the file says of all, unless it says it itself."""
    said = {"as_of": head.as_of, "disclaimer": head.disclaimer}
    whole = {key: value for key, value in said.items() if value} | credential
    own = credential.get("source", {})
    if isinstance(own, dict):
        whole["source"] = {key: asdict(source) for key, source in head.source.items()} | own
    return whole


def _each_alone(rule: WrittenRule) -> Iterator[Rule]:
    """The rule once for each credential that is kept by it."""
    plain = Rule(**{key: getattr(rule, key) for key in Rule.__struct_fields__})
    yield plain
    for same in rule.also:
        yield replace(plain, id=same.id, name=same.name, title=same.title)


def _exact(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent beyond all bounds, which is told as no amount
        return Decimal("nan")


def _told_by_parser(text: str, message: str) -> tuple[int, str]:
    """The line and the sentence of what the parser of the standard library says."""
    huge = re.search(r"[0-9][0-9_]{4000,}", text)
    if huge and not _PLACE.search(message):  # Python reads no integer of thousands of digits
        return text.count("\n", 0, huge.start()) + 1, _("This number is larger than any that is read.")
    place = _PLACE.search(message)
    line = int(place[1]) if place and place[1] else text.count("\n") + 1
    reason = _PLACE.sub("", message).rstrip(".")
    return line, _("This is not TOML ({reason}).").format(reason=reason)


def _deepest_line(text: str) -> int:
    """The first line in which more brackets are open than any rule needs."""
    depth = 0
    for number, line in enumerate(text.split("\n"), 1):
        for letter in line:
            depth += (letter in "[{") - (letter in "]}")
            if depth > _DEEPEST:
                return number
    return 1
