"""A banner says its sentence in words, sign and colour, and is heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui import theme
from ui.widgets.banner import Banner
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label


@pytest.mark.parametrize(("kind", "token"), [("info", "accent"), ("warn", "warn"), ("bad", "bad")])
def test_the_kind_chooses_the_edge(qtbot, kind, token):
    banner = Banner("The backup folder is gone.", kind)
    qtbot.addWidget(banner)
    banner.resize(300, 40)
    image = banner.grab().toImage()
    assert image.pixelColor(150, 0) == theme.current().color(token)
    assert banner.findChild(Label).text() == "The backup folder is gone."


def test_signs_differ_and_not_only_in_colour(qtbot):
    shapes = []
    for kind in ("info", "warn", "bad"):
        banner = Banner("", kind)
        qtbot.addWidget(banner)
        image = banner.findChild(IconView).grab().toImage()
        points = [(x, y) for x in range(18) for y in range(18)]
        shapes.append(frozenset(point for point in points if image.pixelColor(*point).lightness() < 180))
    assert len(set(shapes)) == 3
    assert all(shapes)


def test_a_long_sentence_wraps_and_the_button_works(qtbot):
    button = Button("Choose…")
    banner = Banner("The logbook is damaged. " * 6, "bad", button)
    qtbot.addWidget(banner)
    banner.resize(300, banner.heightForWidth(300))
    banner.show()
    assert banner.heightForWidth(300) > banner.heightForWidth(900)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_personal_sentence_is_hidden(qtbot):
    banner = Banner("Ada has changed jobs.", secret=True)
    qtbot.addWidget(banner)
    discretion.set_on(True)
    assert "Ada" not in banner.findChild(Label).text()
