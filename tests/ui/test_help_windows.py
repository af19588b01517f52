"""Shortcuts and About: complete, readable, closed by Esc."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentorlog import settings
from ui import versions
from ui.about import AboutWindow
from ui.actions import SPECS, WIDGET_KEYS
from ui.shortcuts_window import ShortcutsWindow, groups
from ui.widgets.label import Label


def texts(dialog):
    return [
        label.full_text() if isinstance(label, Label) else label.text()
        for label in dialog.findChildren(QLabel)
    ]


def test_every_key_is_listed_once():
    listed = [text for _title, lines in groups() for _keys, text in lines]
    assert sorted(listed) == sorted(
        [spec.words for spec in SPECS.values() if spec.keys] + [text for _keys, text in WIDGET_KEYS]
    )


def test_both_keys_of_an_action_are_told(behind):
    shown = texts(ShortcutsWindow(behind))
    assert "Ctrl+N  Ctrl+M" in shown and "Log meeting" in shown


def test_about_names_versions_licences_and_places(behind, desk, tmp_path):
    settings.choose(desk.logbook, "backup-folder", "/elsewhere")
    shown = texts(AboutWindow(desk, behind))
    assert {str(tmp_path / "logbook.db"), str(tmp_path / "mentorlog.log"), "/elsewhere"} <= set(shown)
    assert any("Lucide (ISC" in text for text in shown)
    for name in versions.PARTS[1:]:
        part = versions.part(name)
        assert f"{name} {part.version}" in shown and part.licence in shown


@pytest.mark.parametrize("name", versions.PARTS[1:])
def test_every_part_has_a_version_and_a_licence(name):
    part = versions.part(name)
    assert part.version and part.licence


def test_the_parts_are_the_dependencies():
    import tomllib

    project = tomllib.loads((Path(versions.__file__).parent.parent / "pyproject.toml").read_text("utf-8"))
    named = {entry.split(";")[0].split(">")[0].strip() for entry in project["project"]["dependencies"]}
    assert named <= set(versions.PARTS)


@pytest.mark.parametrize("make", [lambda _desk, behind: ShortcutsWindow(behind), AboutWindow])
def test_escape_closes(make, desk, behind, qtbot):
    dialog = make(desk, behind)
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert (
        dialog.windowTitle() in ("Keyboard shortcuts – mentorlog", "About mentorlog")
        and dialog.accessibleName()
    )
