"""Avatars show initials of any alphabet in a colour that stays, or a photo, or nothing to strangers."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap

from ui import theme
from ui.widgets.avatar import Avatar, initials
from ui.widgets.blur import discretion


def ground(avatar: Avatar) -> QColor:
    """The colour under the initials, near the top of the circle."""
    return avatar.grab().toImage().pixelColor(32, 4)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lindqvist", "A\u200cL"),
        ("  maria del carmen ruiz ", "M\u200cR"),
        ("Madonna", "M"),
        ("(Bob) O'Neill", "B\u200cO"),
        ("E\u0301lodie Œuvrard", "É\u200cŒ"),
        ("陈伟", "陈"),
        ("Ольга Петрова", "О\u200cП"),
        ("प्रिया रमन", "प्रि\u200cर"),
        ("🦊 fox", "F"),
        ("🦊", "?"),
        ("", "?"),
    ],
)
def test_initials_are_the_first_letters_of_the_first_and_last_word(name, expected):
    assert initials(name) == expected


def test_the_uid_chooses_the_colour_so_that_a_new_name_keeps_it(qtbot):
    avatar = Avatar("Ada Lindqvist", "uid-1")
    qtbot.addWidget(avatar)
    assert ground(avatar) == theme.avatar_color("uid-1")
    avatar.set_person("Ada Berg", "uid-1")
    assert ground(avatar) == theme.avatar_color("uid-1")
    assert avatar.accessibleName() == "Ada Berg"


def test_a_photo_fills_the_circle_and_only_that(qtbot):
    photo = QPixmap(40, 80)
    photo.fill(QColor(10, 200, 30))
    avatar = Avatar(size=64)
    qtbot.addWidget(avatar)
    avatar.set_person("Ada", "uid-1", photo)
    image = avatar.grab().toImage()
    assert image.pixelColor(32, 32) == QColor(10, 200, 30)
    assert image.pixelColor(1, 1) != QColor(10, 200, 30)


def test_discretion_hides_name_and_photo(qtbot):
    photo = QPixmap(64, 64)
    photo.fill(QColor(10, 200, 30))
    avatar = Avatar(size=64)
    qtbot.addWidget(avatar)
    avatar.set_person("Ada", "uid-1", photo)
    discretion.set_on(True)
    assert ground(avatar) == theme.avatar_color("uid-1")
    assert avatar.accessibleName() == "•••"
