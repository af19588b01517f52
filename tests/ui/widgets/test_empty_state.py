"""An empty page says what to do, with one button that stands out."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui import theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label


def test_one_button_stands_out_and_the_links_do_not(qtbot):
    primary, link = Button("Log your first meeting", "plus"), Button("Import contacts")
    page = EmptyState("users", "Nobody here yet", "Log a meeting.", primary=primary, links=[link])
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show()
    assert primary.property("look") == "primary"
    assert link.property("look") == "quiet"
    for button in (primary, link):
        with qtbot.waitSignal(button.clicked):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_words_follow_the_search_and_are_never_markup(qtbot):
    page = EmptyState("search", "")
    qtbot.addWidget(page)
    page.tell("No match for “<b>x</b>”")
    title, line = page.findChildren(Label)
    assert title.text() == "No match for “<b>x</b>”"
    assert title.textFormat() == Qt.TextFormat.PlainText
    assert line.isHidden()


def test_no_word_stands_alone_in_a_last_line(qtbot):
    words = "Add somebody here, or log a meeting: whoever you name there is added too."
    page = EmptyState("users", "Nobody here yet", words)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    line = page.findChildren(Label)[1]
    assert line.height() >= line.heightForWidth(line.width()) == line.heightForWidth(420)
    assert line.heightForWidth(line.width() - 10) > line.height()
    assert line.width() < 300


def test_it_stands_in_the_middle_and_paints_its_icon(qtbot):
    page = EmptyState("users", "Nobody here yet", "Log a meeting.")
    qtbot.addWidget(page)
    theme.surface(page, "window")
    page.resize(500, 300)
    image = page.grab().toImage()
    ground = theme.current().window
    inked = [x for x in range(500) if any(image.pixelColor(x, y) != ground for y in range(0, 300, 2))]
    assert abs((inked[0] + inked[-1]) / 2 - 250) < 6
