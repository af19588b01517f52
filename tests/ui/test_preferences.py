"""Preferences are kept for the next start, readable by their owner alone, and never stand in the way."""

from __future__ import annotations

import os
import stat

import pytest
from PySide6.QtCore import QByteArray

from ui.preferences import Preferences


@pytest.fixture
def file(tmp_path):
    return tmp_path / "window.ini"


def test_choices_survive_a_restart(file):
    first = Preferences(file)
    first.theme, first.text_size, first.start_hidden, first.sidebar = "dark", 120, True, False
    first.page = "follow-ups"
    first.geometry = QByteArray(b"\x00\x01=,;")
    first.set_splitter("people", QByteArray(b"\xff\x00"))
    first.set_order("meetings", "name")
    first.set_folder("export", file.parent)
    first.save()
    again = Preferences(file)
    assert (again.theme, again.text_size, again.start_hidden, again.sidebar) == ("dark", 120, True, False)
    assert again.page == "follow-ups"
    assert again.geometry == QByteArray(b"\x00\x01=,;")
    assert again.splitter("people") == QByteArray(b"\xff\x00")
    assert again.order("meetings", "date") == "name"
    assert again.folder("export", file) == file.parent


def test_a_first_start_has_defaults(file):
    new = Preferences(file)
    assert (new.theme, new.text_size, new.start_hidden, new.sidebar, new.page) == (
        "system",
        100,
        False,
        True,
        "",
    )
    assert new.geometry.isEmpty() and new.splitter("people").isEmpty()
    assert new.order("meetings", "date") == "date"


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_the_owner_can_read_them_whatever_the_umask(file, mask):
    before = os.umask(mask)
    try:
        own = Preferences(file)
        own.theme = "dark"
        own.save()
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\x00" * 300,
        b"[General\ntheme",
        b"[General]\ntheme=purple\ntext_size=9999999\ngeometry=@Invalid()\npage=a, b\n",
        os.urandom(2000),
    ],
)
def test_a_broken_file_means_the_defaults_and_can_be_written_again(file, broken):
    file.write_bytes(broken)
    own = Preferences(file)
    assert (own.theme, own.text_size, own.page) == ("system", 100, "")
    own.theme = "dark"
    own.save()
    assert Preferences(file).theme == "dark"


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path):
    own = Preferences(tmp_path / "missing" / "file" / "window.ini")
    own.theme = "dark"
    assert own.theme == "dark"


def test_a_remembered_folder_that_has_gone_is_forgotten(file, tmp_path):
    own = Preferences(file)
    own.set_folder("export", tmp_path / "gone")
    assert own.folder("export", tmp_path) == tmp_path
