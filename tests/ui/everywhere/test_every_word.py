"""The whole window in a language of none: words are translated, have room, and are hidden if the user's."""

from __future__ import annotations

import ast
import gettext
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

import mentorlog
import ui
from mentorlog import language
from mentorlog.countries import FILE as COUNTRIES
from mentorlog.credentials import rule_book
from mentorlog.memberships.presets import FILE as ASSOCIATIONS
from mentorlog.mentoring import presets
from ui import versions
from ui.widgets.blur import discretion

from .conftest import FOREIGN
from .laid_out import faults
from .said import readable, said_by
from .scenes import WITH_DATA, seen_in, settle, shown

ACCENTED = str.maketrans("aeioucnsyzAEIOUCNSYZ", "àéîõüçñšýžÀÉÎÕÜÇÑŠÝŽ")
LATIN = re.compile(r"[A-Za-z]{2,}")
TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
# Keys (of a rule too), addresses, paths and sizes: the same in every language, or in the words of Qt.
NO_WORDS = re.compile(
    r"(Ctrl|Alt|Shift)\+\S+|\bF\d+|\b(Esc|Del|Return|Enter|Space|Tab)\b|\S+@\S+|\S*/\S*|\S+\.(?:db|ics)\b|[kMG]i?B|\bown-csm\b|mentorlog"
    r"|\b[a-z]+:[^\s⟧]+"  # a question to a list: tag:pmi last:>90d
)


# What stands for words of the program in them is none of the user's.
SAYS_NOTHING_OWN = ("banner", "follow-up-with-a-problem")


class Longer(gettext.NullTranslations):
    """Translates what the extractor finds in the code, and nothing else, into something longer."""

    def __init__(self) -> None:
        super().__init__()
        self._known = set(extracted())

    def gettext(self, message: str) -> str:
        return longer(message) if message in self._known else message

    def ngettext(self, one: str, many: str, count: int) -> str:
        return self.gettext(one if count == 1 else many)


def longer(message: str) -> str:
    """Four tenths longer, in letters of other countries, what is put in and marks of keys left alone."""
    parts = re.split(r"({.*?}|&.)", message)
    words = "".join(part if part[:1] in ("{", "&") else part.translate(ACCENTED) for part in parts)
    return f"⟦{words}{'·' * (len(message) * 2 // 5)}⟧"


def extracted() -> Iterator[str]:
    """Every literal that is given to the three functions of translation."""
    for package in (mentorlog, ui):
        for file in Path(package.__path__[0]).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "marked", "ngettext"):
                    yield from (each.value for each in node.args if isinstance(each, ast.Constant))
    # The words of these go through the translation once they are read.
    folders = (presets.FOLDER, rule_book.FOLDER)
    for file in (*(each for some in folders for each in some.glob("*.toml")), ASSOCIATIONS, COUNTRIES):
        yield from texts_in(tomllib.loads(file.read_text("utf-8")))


def texts_in(data: object) -> Iterator[str]:
    """Every text in what a TOML file says."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for each in data.values() if isinstance(data, dict) else data:
            yield from texts_in(each)


@pytest.fixture
def in_no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program speaks a language whose words are longer than the English ones."""
    monkeypatch.setattr(language, "_catalogue", Longer())


def test_every_word_is_translated_has_room_when_longer_and_is_hidden_if_it_is_the_users(
    in_no_language, foreign, open_stage
):
    stage, found = open_stage(folder=foreign, story=FOREIGN), []
    for scene in WITH_DATA:
        discretion.set_on(scene.name not in SAYS_NOTHING_OWN)
        with shown(scene, stage) as seen:
            found += [f"{scene.name}: {fault}" for fault in (*untranslated(seen), *uncovered(seen))]
            discretion.set_on(False)
            settle()
            found += [f"{scene.name}: {fault}" for fault in (*untranslated(seen), *faults(seen))]
            discretion.set_on(scene.name not in SAYS_NOTHING_OWN)
            settle()
            found += [f"{scene.name}: {fault}" for fault in uncovered(seen)]
    assert not found, "\n".join(found)


def untranslated(root: QWidget) -> Iterator[str]:
    """Words of the program that stay English."""
    yield from (f"is not translated: {words!r}" for words in sorted(set(hard_coded(root))))


def uncovered(root: QWidget) -> Iterator[str]:
    """Words of the user that can be read with discretion on."""
    if discretion.on:
        yield from (f"is not hidden: {words!r}" for words in sorted(set(readable(root))))


def hard_coded(root: QWidget) -> Iterator[str]:
    """What is seen or told in this window and did not go through the translation."""
    for widget in (root, *seen_in(root)):
        for words in said_by(widget):
            rest = words
            while rest != (rest := TRANSLATED.sub("", rest)):
                pass
            if LATIN.search(NO_WORDS.sub("", rest)) and words not in names_of_parts():
                yield words


@cache
def names_of_parts() -> set[str]:
    """What mentorlog stands on, and under which licence."""
    parts = [versions.part(name) for name in versions.PARTS]
    return {f"{part.name} {part.version}" for part in parts} | {part.licence for part in parts}
