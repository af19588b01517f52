"""A sparkline is drawn from three points on, sharply, in the accent of the theme, mirrored with the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui import theme
from ui.widgets.sparkline import paint_sparkline


def painted(values, scale=1.0, **options):
    image = QImage(int(90 * scale), int(30 * scale), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_sparkline(painter, QRectF(0, 0, 90, 30), values, **options)
    painter.end()
    return image


def places(image, color):
    """Where pixels are wholly of this colour."""
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [place for place in pixels if image.pixelColor(*place) == color]


@pytest.mark.parametrize("values", [(), (3,), (3, 4)])
def test_fewer_than_three_points_are_no_line(qapp, values):
    blank = painted(())
    assert painted(values) == blank and not any(blank.pixelColor(x, 15).alpha() for x in range(90))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_last_point_is_marked_and_zero_lies_lowest(qapp, scheme):
    theme.apply(qapp, scheme, 100)
    accent = places(painted((5, 0, 0, 5)), theme.current().accent)
    dot = [(x, y) for x, y in accent if x >= 85 and y <= 5]
    assert len(dot) >= 8, dot
    assert min(y for x, y in accent if x > 80) < 6 and min(y for x, y in accent if 35 < x < 55) > 22


def test_it_is_mirrored_for_right_to_left(qapp):
    image = painted((5, 0, 0), right_to_left=True)
    accent = places(image, theme.current().accent)
    assert min(y for x, y in accent if x < 8) > 22  # the latest, which is nothing, stands at the left


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_base_line_is_one_sharp_row_of_pixels(qapp, scale):
    image = painted((1, 1, 1), scale)
    rows = {y for _x, y in places(image, theme.current().line)}
    assert len(rows) == scale


def test_nothing_ever_heard_is_a_flat_line(qapp):
    accent = places(painted((0, 0, 0)), theme.current().accent)
    assert accent and min(y for _x, y in accent) > 20
