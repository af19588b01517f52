"""The filter stands in one line, opens for what is used less, and hides nothing that says something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring.feedback_list import ReviewFilter


@pytest.fixture
def page(heard, ada, bruno, open_page):
    heard(ada, "Ask first", "growth", themes=["Deciding"])
    heard(bruno, "Stay calm", "strength", solicited=True)
    return open_page("feedback")


def lines(page):
    """How many lines the parts of the bar stand in, by the middle of each."""
    shown = [part for part in page.bar.children() if part.isWidgetType() and part.isVisible()]
    return len({part.geometry().center().y() for part in shown if part.parent() is page.bar})


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.mark.parametrize(
    ("width", "is_open", "most"), [(1280, False, 1), (1180, False, 1), (1280, True, 2), (780, False, 2)]
)
def test_the_bar_takes_one_line_and_in_a_narrow_window_two(page, qtbot, width, is_open, most):
    page.narrow(ReviewFilter(kinds=("growth",)))
    page.window().resize(width, 800)
    if is_open:
        page.bar.more.click()
    qtbot.wait(1)
    assert page.window().width() == width and page.bar.clear.isVisible()
    assert lines(page) <= most


def test_what_is_used_less_comes_with_more_and_goes_with_less(page, qtbot):
    rarer = (page.bar.competency, page.bar.status, page.bar.solicited)
    assert not any(part.isVisible() for part in rarer)
    page.bar.theme.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert page.bar.more.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert all(part.isVisible() for part in rarer) and page.bar.more.text() == "Less"
    press(qtbot, Qt.Key.Key_Backtab)
    assert page.bar.solicited.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert page.chosen.solicited
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return)
    assert [part.isVisible() for part in rarer] == [False, False, True]


def test_what_says_something_stands_there_without_more(page):
    page.narrow(ReviewFilter(statuses=("new",)))
    assert page.bar.status.isVisible() and not page.bar.competency.isVisible()
    page.bar.clear.click()
    assert not page.bar.status.isVisible()


def test_a_box_stays_while_the_keyboard_is_in_it(page, qtbot):
    page.narrow(ReviewFilter(statuses=("new",)))
    page.bar.status.setFocus()
    for _step in range(page.bar.status.currentIndex()):
        press(qtbot, Qt.Key.Key_Up)
    page.bar.status.picked.emit(())
    assert page.chosen == ReviewFilter() and page.bar.status.hasFocus() and page.bar.status.isVisible()


def test_after_showing_all_the_keyboard_is_where_one_types(page, qtbot):
    page.narrow(ReviewFilter(kinds=("growth",)))
    page.bar.clear.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert page.chosen == ReviewFilter() and page.search.hasFocus()
