"""A gauge is painted from where lines begin, and its words are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui import theme
from ui.widgets.gauge import GaugeBar, Level

LONG = Level(counted=30, full=60)


@pytest.fixture
def grab(qtbot):
    """The pixels in the middle of a bar of 200 pixels, from left to right."""

    def grab(level, *, right_to_left=False, line=None):
        bar = GaugeBar(level, "Education", "30 of at least 60 PDU")
        qtbot.addWidget(bar)
        if right_to_left:
            bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        bar.resize(200, bar.sizeHint().height())
        image = bar.grab().toImage()
        height = image.height() // 2 if line is None else line
        return [image.pixelColor(x, height).name() for x in range(image.width())]

    return grab


def accent():
    return theme.current().accent.name()


def test_it_is_as_long_as_what_counts(grab):
    pixels = grab(LONG)
    assert set(pixels[5:95]) == {accent()} and accent() not in pixels[105:]
    mirrored = grab(LONG, right_to_left=True)
    assert set(mirrored[105:195]) == {accent()} and accent() not in mirrored[:95]


def test_an_opening_balance_looks_otherwise(grab):
    pixels = grab(Level(counted=30, full=60, opening=15))
    assert len(set(pixels[5:45])) > 1 and set(pixels[55:95]) == {accent()}


def test_a_minimum_has_a_tick_that_stands_out_over_the_bar(grab):
    text = theme.current().text.name()
    assert text not in grab(LONG, line=2)
    pixels = grab(Level(counted=30, full=60, minimum=20), line=2)
    assert next(place for place, color in enumerate(pixels) if color == text) in range(63, 69)
    assert text in grab(Level(counted=30, full=60, has_end=True), line=2)[-4:]


def test_a_forecast_beyond_the_scale_is_marked_at_its_end(grab):
    text = theme.current().text.name()
    under = GaugeBar(LONG, "", "").sizeHint().height() - 3
    marked = [
        place
        for place, color in enumerate(grab(Level(counted=30, full=60, forecast=900), line=under))
        if color == text
    ]
    assert marked and min(marked) > 185


def test_what_is_above_a_maximum_lies_beyond_its_end(grab):
    pixels = grab(Level(counted=60, full=60, has_end=True, over=30))
    assert set(pixels[5:165]) == {accent()} and accent() not in pixels[178:]


def test_it_is_told_to_whoever_does_not_see_it(qtbot):
    bar = GaugeBar(LONG, "Education", "30 of at least 60 PDU")
    qtbot.addWidget(bar)
    assert (bar.accessibleName(), bar.accessibleDescription()) == ("Education", "30 of at least 60 PDU")
