"""The frame of all sheets: as high as its fields need, whatever the width."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from ui.sheets.change_job import ChangeJobSheet


def test_fields_that_have_room_never_scroll(desk, behind, known, opened):
    """At some of these widths the words at the foot take one line, and two with a scroll bar beside them."""
    sheet = opened(ChangeJobSheet(desk, behind, [known["ada"]]))
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    seen = []
    for width in range(520, 640, 4):
        sheet.resize(width, 0)
        QApplication.processEvents()
        seen.append(bar.isVisible())
    assert seen == [False] * 30
