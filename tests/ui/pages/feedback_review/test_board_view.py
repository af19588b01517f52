"""Cards move with one key, a decline asks why, age is told in words, and thousands of cards stay quick."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring import feedback, feedback_list
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.pages.feedback_review.board_view import BoardView
from ui.row_model import ACCESSIBLE, DISPLAY, PAGE
from ui.widgets.blur import discretion

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def quotes(heard, ada, bruno):
    """Two new ones, one accepted; their uids by the first word."""
    return {
        "Plan": heard(ada, "Plan less, talk more", "growth", 31),
        "Ask": heard(bruno, "Ask first", "advice", 30),
        "Stay": heard(ada, "Stay calm", "strength", 2, themes=["Calm"]),
    }


@pytest.fixture
def there(logbook, quotes, shown):
    feedback.move(logbook, [quotes["Stay"]], "accepted")
    return shown(BoardView)


def cards(there):
    """What stands in each column, by the first word of the quote."""
    return [
        [column.rows.row(place).quote.split()[0].strip(",") for place in range(column.rows.rowCount())]
        for column in there.view.columns
    ]


def status(logbook, quotes, word):
    return feedback_list.one(logbook, quotes[word]).status


def press(qtbot, *keys, **options):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, **options)


def test_cards_stand_under_their_status_with_counts(there):
    assert cards(there) == [["Ask", "Plan"], [], ["Stay"], [], [], []]
    assert there.view.columns[0].head.text() == "New  2"
    assert there.view.columns[5].head.text() == "Declined / Superseded  0"


def test_a_digit_sends_a_card_and_goes_on_with_the_next(there, logbook, quotes, qtbot, notices):
    press(qtbot, Qt.Key.Key_4)
    assert status(logbook, quotes, "Ask") == "acting"
    assert (notices[-1].text, notices[-1].undo) == ("Moved to Acting on it", True)
    press(qtbot, Qt.Key.Key_2)
    assert cards(there) == [[], ["Plan"], ["Stay"], ["Ask"], [], []]
    logbook.undo()
    assert status(logbook, quotes, "Plan") == "new"


def test_control_and_an_arrow_take_the_card_along(there, logbook, quotes, qtbot):
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right, modifier=CTRL)
    assert status(logbook, quotes, "Ask") == "accepted"
    assert there.view.columns[2].cards.hasFocus()
    assert there.view.columns[2].chosen().uid == quotes["Ask"]
    press(qtbot, Qt.Key.Key_Left, modifier=CTRL)
    assert status(logbook, quotes, "Ask") == "considering"


def test_arrows_walk_between_columns_that_have_cards(there, quotes, qtbot):
    press(qtbot, Qt.Key.Key_Right)
    assert there.feedback[-1] == quotes["Stay"] and there.view.columns[0].chosen() is None
    press(qtbot, Qt.Key.Key_Right)
    assert there.view.columns[2].cards.hasFocus()
    press(qtbot, Qt.Key.Key_Left)
    assert there.feedback[-1] == quotes["Ask"]


def test_declining_asks_for_the_reason_on_the_page(there, logbook, quotes, qtbot):
    press(qtbot, Qt.Key.Key_6)
    line = there.view.reason.reason.line
    assert line.hasFocus() and status(logbook, quotes, "Ask") == "new"
    press(qtbot, Qt.Key.Key_Return)
    assert "Say why you decline it" in there.view.reason.reason._problem.full_text()
    qtbot.keyClicks(line, "Not mine to decide")
    press(qtbot, Qt.Key.Key_Return)
    row = feedback_list.one(logbook, quotes["Ask"])
    assert (row.status, row.reason) == ("declined", "Not mine to decide")
    assert there.view.reason.isHidden() and there.view.columns[0].chosen().uid == quotes["Plan"]
    assert there.view.columns[0].cards.hasFocus()


def test_a_card_that_was_carried_to_declined_is_followed(there, logbook, quotes, qtbot):
    feedback.move(logbook, [quotes["Stay"]], "done")
    there.view.pick(quotes["Stay"])
    press(qtbot, Qt.Key.Key_Right, modifier=CTRL)
    qtbot.keyClicks(there.view.reason.reason.line, "Later")
    press(qtbot, Qt.Key.Key_Return)
    assert there.view.columns[5].chosen().uid == quotes["Stay"]
    assert there.view.columns[5].cards.hasFocus()


def test_the_digit_of_its_own_column_asks_and_does_nothing(there, logbook, quotes, qtbot):
    feedback.move(logbook, [quotes["Ask"]], "declined", reason="Too late")
    there.view.pick(quotes["Ask"])
    press(qtbot, Qt.Key.Key_6)
    assert there.view.reason.isHidden()
    press(qtbot, Qt.Key.Key_Right, modifier=CTRL)
    assert feedback_list.one(logbook, quotes["Ask"]).reason == "Too late"


def test_escape_leaves_the_card_where_it_is(there, logbook, quotes, qtbot):
    press(qtbot, Qt.Key.Key_6, Qt.Key.Key_Escape)
    assert there.view.reason.isHidden() and there.view.columns[0].cards.hasFocus()
    assert status(logbook, quotes, "Ask") == "new"


def test_after_thirty_days_a_card_says_that_it_is_undecided(there):
    young, old = (there.view.columns[0].cards.model().index(row, 0).data(ACCESSIBLE) for row in (0, 1))
    assert young == "Advice, “Ask first”, from Bruno Costa, 4 weeks ago, New"
    assert old == "Growth, “Plan less, talk more”, from Ada Lindqvist, 31 days, undecided, New"


def test_the_name_of_a_column_narrows_to_it(there, quotes, qtbot):
    feedback.move(there.view.desk.logbook, [quotes["Ask"]], "declined", reason="Too late")
    qtbot.mouseClick(there.view.columns[5].head, Qt.MouseButton.LeftButton)
    assert there.narrowed == [ReviewFilter(statuses=("declined", "superseded"))]


def test_a_column_without_cards_is_a_thin_strip(there, logbook, quotes):
    thin = there.view.columns[1]
    assert thin.head.isHidden() and thin.cards.isHidden() and not thin.strip.isHidden()
    assert thin.strip.accessibleName() == "Considering, no cards"
    assert 0 < thin.width() * 3 < there.view.columns[0].width()
    feedback.move(logbook, [quotes["Ask"]], "considering")
    assert thin.strip.isHidden() and not thin.cards.isHidden()


def test_the_last_card_of_a_column_leaves_the_keyboard_to_the_nearest_one(there, quotes, qtbot):
    press(qtbot, Qt.Key.Key_4, Qt.Key.Key_4)
    assert there.view.columns[2].cards.hasFocus() and there.feedback[-1] == quotes["Stay"]


def in_sight(there, column):
    """Whether all of a column is within the board."""
    scrolled = there.view._scroll.viewport()
    place = column.mapTo(scrolled, QPoint())
    return scrolled.rect().contains(QRect(place, column.size()).adjusted(0, 0, 0, -column.height() // 2))


def test_the_selected_card_is_in_sight_also_in_a_narrower_window(there, logbook, quotes, heard, qtbot):
    for status in ("considering", "acting", "done"):
        uid = heard(None, f"Stands in {status}")
        feedback.move(logbook, [uid], status)
    there.view.select(uid)
    for width in (1_400, 560):
        there.window.resize(width, 500)
        qtbot.waitUntil(lambda width=width: there.window.width() == width)
        assert in_sight(there, there.view.columns[4])
    there.view.select(quotes["Ask"])
    assert in_sight(there, there.view.columns[0]) and not in_sight(there, there.view.columns[4])


def test_columns_keep_to_the_filter(there):
    there.chosen = ReviewFilter(statuses=("accepted", "declined"))
    there.refresh()
    assert cards(there) == [[], [], ["Stay"], [], [], []]


def test_quotes_and_names_are_hidden_with_discretion(there):
    discretion.set_on(True)
    index = there.view.columns[2].cards.model().index(0, 0)
    assert index.data(DISPLAY) == "•••• ••••"
    assert "Ada" not in index.data(ACCESSIBLE) and "calm" not in index.data(ACCESSIBLE)


def test_thousands_of_cards_are_read_by_the_page(logbook, ada, shown, monkeypatch):
    with logbook.edit("sample-data"):
        for number in range(2_000):
            feedback.add(logbook, ada, f"Remark {number}", "advice")
    read = []
    real = feedback_list.rows
    monkeypatch.setattr(feedback_list, "rows", lambda book, keys: read.append(len(keys)) or real(book, keys))
    there = shown(BoardView)
    there.window.grab()
    assert there.view.columns[0].rows.rowCount() == 2_000
    assert sum(read) <= 2 * PAGE
