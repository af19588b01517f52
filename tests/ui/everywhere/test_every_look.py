"""Every page, sheet and dialog in light and dark, large and small, from left and right: nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt

from ui import theme

from .conftest import USUAL
from .laid_out import faults
from .scenes import WITH_DATA, shown

SMALL = QSize(900, 640)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
# Any two values of two columns meet in one line, light at 100 % from the left in test_every_word; a theme
# moves nothing and is there to be painted.
LOOKS = [
    ("dark", 100, RTL, SMALL),
    ("dark", 150, LTR, SMALL),
    ("light", 150, RTL, USUAL),
]


@pytest.mark.parametrize(("scheme", "text_size", "direction", "size"), LOOKS)
def test_nothing_is_cut_or_out_of_place(open_stage, qapp, scheme, text_size, direction, size):
    theme.apply(qapp, scheme, text_size)
    qapp.setLayoutDirection(direction)
    found = []
    try:
        stage = open_stage(size)
        for scene in WITH_DATA:
            with shown(scene, stage) as seen:
                found += [f"{scene.name}: {fault}" for fault in faults(seen)]
    finally:
        qapp.setLayoutDirection(LTR)
    assert not found, "\n".join(found)
