"""Every word can be translated, and there is room for longer ones: the whole window in a language of none."""

from __future__ import annotations

import ast
import gettext
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

import mentorlog
import ui
from mentorlog import language
from mentorlog.countries import FILE as COUNTRIES
from mentorlog.credentials import rule_book
from mentorlog.memberships.presets import FILE as ASSOCIATIONS
from mentorlog.mentoring import presets
from ui import versions
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.widgets.elided_label import ElidedLabel

from .conftest import FOREIGN
from .laid_out import faults
from .scenes import WITH_DATA, seen_in, shown

ACCENTED = str.maketrans("aeioucnsyzAEIOUCNSYZ", "àéîõüçñšýžÀÉÎÕÜÇÑŠÝŽ")
LATIN = re.compile(r"[A-Za-z]{2,}")
TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
# Keys (of a rule too), addresses, paths and sizes: the same in every language, or in the words of Qt.
NO_WORDS = re.compile(
    r"(Ctrl|Alt|Shift)\+\S+|\bF\d+|\b(Esc|Del|Return|Enter|Space)\b|\S+@\S+|\S*/\S*|\S+\.(?:db|ics)\b|[kMG]i?B|\bown-csm\b|mentorlog"
)
ROWS_LOOKED_AT = 30


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


def test_every_word_is_translated_and_has_room_when_it_is_longer(in_no_language, foreign, open_stage):
    stage, found = open_stage(folder=foreign, story=FOREIGN), []
    for scene in WITH_DATA:
        with shown(scene, stage) as seen:
            untranslated = (f"is not translated: {words!r}" for words in sorted(set(hard_coded(seen))))
            found += [f"{scene.name}: {fault}" for fault in (*untranslated, *faults(seen))]
    assert not found, "\n".join(found)


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


def said_by(widget: QWidget) -> Iterator[str]:
    """All words of a widget: those on it, those told to a screen reader, and those of its tooltip."""
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.windowTitle(),
    )
    if isinstance(widget, ElidedLabel):
        yield widget.full_text()
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        model = widget.model()
        for row in range(min(ROWS_LOOKED_AT, model.rowCount())):
            yield from (str(model.index(row, 0).data(role) or "") for role in (DISPLAY, ACCESSIBLE))
    elif isinstance(widget, QMenuBar):
        for menu in widget.actions():
            yield from (each.text() for each in (menu, *menu.menu().actions()))
