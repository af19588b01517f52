"""The timeline begins with the words of its first heading, however many pieces there are below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui import theme
from ui.pages.feedback_review.timeline_view import TimelineView


@pytest.mark.parametrize("text_size", [100, 150])
def test_no_empty_row_stands_over_the_first_heading(heard, ada, shown, qapp, qtbot, text_size):
    theme.apply(qapp, "light", text_size)
    for days in range(30):
        heard(ada, f"Remark {days}", days=days)
    rows = shown(TimelineView).view.list
    for key in (None, Qt.Key.Key_End, Qt.Key.Key_Home):
        if key is not None:
            qtbot.keyClick(rows, key)
    rows.verticalScrollBar().setValue(0)
    heading = rows.visualRect(rows.model().index(0, 0))
    assert heading.top() < 0 and rows.fontMetrics().height() <= heading.bottom() < heading.height() // 2 + 9
