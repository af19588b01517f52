"""Boxes to choose from: the wheel passes over them, to whatever scrolls below, with the focus in them too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from ui.rows.row import side_by_side
from ui.widgets.boxes import ComboBox, SpinBox


def chosen():
    box = ComboBox()
    box.addItems(["a", "b", "c"])
    box.setCurrentIndex(1)
    return box


def typed():
    box = chosen()
    box.setEditable(True)
    return box


def counted():
    box = SpinBox()
    box.setValue(1)
    return box


@pytest.mark.parametrize("make", [chosen, typed, counted])
def test_the_wheel_changes_nothing(make, qtbot, qapp):
    box = make()
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.setFocus()
    for under_pointer in filter(None, (box, box.lineEdit())):
        turn = turned(under_pointer)
        qapp.sendEvent(under_pointer, turn)
        assert not turn.isAccepted()
    assert 1 in (box.property("currentIndex"), box.property("value"))


def test_typed_letters_find_words_that_stand_in_their_own_direction(qtbot):
    box = ComboBox()
    qtbot.addWidget(box)
    for words in ("Apple", "Pear", "Plum"):
        box.addItem(side_by_side(words, "fruit"), words.lower())
    qtbot.keyClicks(box, "pl")
    assert box.currentData() == "plum"
    assert box.findData("pear") == 1 and box.findText("Pear") == -1


def turned(widget):
    """One turn of the wheel towards the user."""
    middle = QPointF(widget.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn, phase = QPoint(0, -120), Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(middle, widget.mapToGlobal(middle), QPoint(), turn, buttons, keys, phase, False)
