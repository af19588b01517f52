"""How sure a figure is, in words and by its outline."""

from __future__ import annotations

import pytest

from ui import theme
from ui.widgets.confidence import ConfidenceMark


@pytest.mark.parametrize(
    ("confidence", "words"), [("high", "sure"), ("medium", "fairly sure"), ("low", "unsure")]
)
def test_only_what_is_unsure_has_an_outline(qtbot, confidence, words):
    mark = ConfidenceMark(confidence)
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    image = mark.grab().toImage()
    on_top = {image.pixelColor(x, 0).name() for x in range(12, image.width() - 12)}
    assert (theme.current().outline.name() in on_top) == (confidence == "low")
    assert mark.accessibleName() == words


def test_it_tells_another_confidence_in_its_place(qtbot):
    mark = ConfidenceMark("high")
    qtbot.addWidget(mark)
    mark.show_confidence("low")
    assert mark.accessibleName() == "unsure" and mark.sizeHint() == ConfidenceMark("low").sizeHint()
