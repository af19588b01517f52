"""All in light and dark, large and small, from left and right: nothing is cut, and nothing stays behind."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt

from ui import theme

from .conftest import USUAL
from .laid_out import faults
from .left_behind import there
from .scenes import WITH_DATA, shown, take_banner_away

SMALL = QSize(900, 640)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
# By size of text. Any two values of two columns meet in one line, light at 100 % from the left in
# test_every_word; a theme moves nothing and is there to be painted.
LOOKS = {
    100: [("dark", RTL, SMALL)],
    150: [("dark", LTR, SMALL), ("light", RTL, USUAL)],
}


@pytest.mark.parametrize("text_size", LOOKS)
def test_nothing_is_cut_and_what_was_closed_leaves_no_widget_and_no_listener(open_stage, qapp, text_size):
    theme.apply(qapp, LOOKS[text_size][0][0], text_size)
    stage, found, objects = open_stage(), [], []
    try:
        for scheme, direction, size in LOOKS[text_size]:
            theme.apply(qapp, scheme, text_size)
            qapp.setLayoutDirection(direction)
            stage.window.resize(size)
            for scene in WITH_DATA:
                with shown(scene, stage) as seen:
                    found += [f"{scene.name}, {scheme}, {direction.name}: {fault}" for fault in faults(seen)]
            take_banner_away(stage)
            objects.append(there(stage.window))
    finally:
        qapp.setLayoutDirection(LTR)
    # What is made once and stays is there after the first look.
    found += [f"is left behind: {now - before}" for before, now in pairwise(objects) if now - before]
    assert not found, "\n".join(found)
