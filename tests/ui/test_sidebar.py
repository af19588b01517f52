"""The sidebar goes where it is clicked, tells counts in pills and in words, and stays quiet on mere focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.actions import Actions
from ui.row_model import ACCESSIBLE, TOOLTIP
from ui.sidebar import SLIM, WIDE, Sidebar


@pytest.fixture
def actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    yield Actions(window)  # not returned: the window must live on


@pytest.fixture
def sidebar(actions, sections, qtbot):
    sidebar = Sidebar(sections, actions)
    qtbot.addWidget(sidebar)
    sidebar.resize(WIDE, 600)
    sidebar.show()
    return sidebar


@pytest.fixture
def heard(sidebar):
    heard = []
    sidebar.chosen.connect(heard.append)
    return heard


def click(sidebar, qtbot, which, row):
    place = getattr(sidebar, which)
    centre = place.visualRect(place.model().index(row)).center()
    qtbot.mouseClick(place.viewport(), Qt.MouseButton.LeftButton, pos=centre)


def inks(widget, area):
    image = widget.grab(area).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_a_click_chooses(sidebar, heard, qtbot):
    click(sidebar, qtbot, "sections", 1)
    click(sidebar, qtbot, "at_bottom", 1)
    assert heard == ["people", "settings"]


def test_the_section_shown_is_the_only_one_marked(sidebar):
    sidebar.select("people")
    sidebar.select("trash")
    assert [len(each.selectedIndexes()) for each in (sidebar.sections, sidebar.at_bottom)] == [0, 1]


def test_arrow_keys_choose(sidebar, heard, qtbot):
    sidebar.select("today")
    heard.clear()
    qtbot.keyClick(sidebar.sections, Qt.Key.Key_Down)
    assert heard == ["people"]


def test_focus_alone_goes_nowhere_and_space_does(sidebar, heard, qtbot):
    sidebar.select("today")
    heard.clear()
    sidebar.at_bottom.setFocus()
    assert heard == []
    qtbot.keyClick(sidebar.at_bottom, Qt.Key.Key_Space)
    assert heard == ["trash"]


def test_counts_are_spoken_and_painted_at_the_far_end(sidebar):
    first = sidebar.sections
    row = first.visualRect(first.model().index(0))
    far = row.adjusted(row.width() * 3 // 4, 0, 0, 0)
    accent = theme.current().accent.name()
    assert accent not in inks(first.viewport(), far)
    sidebar.set_counts({"today": 4})
    assert accent in inks(first.viewport(), far)
    assert first.model().index(0).data(ACCESSIBLE) == "Today, 4 waiting"
    assert first.model().index(1).data(ACCESSIBLE) == "People"


def test_tooltips_name_the_keys(sidebar):
    assert sidebar.sections.model().index(1).data(TOOLTIP) == "People (Ctrl+2)"
    assert sidebar.at_bottom.model().index(1).data(TOOLTIP) == "Settings (Ctrl+,)"


def test_a_slim_sidebar_shows_icons_but_keeps_all_names(sidebar):
    sidebar.set_slim(True)
    assert sidebar.width() == SLIM
    assert sidebar._log.text() == "" and sidebar._log.accessibleName() == "Log meeting"
    sidebar.set_slim(False)
    assert sidebar.width() == WIDE and sidebar._log.text() == "Log meeting"


def test_no_section_is_cut_off_when_the_text_grows(sidebar, qapp):
    for size in (150, 90):
        theme.apply(qapp, "light", size)
        for each in (sidebar.sections, sidebar.at_bottom):
            last = each.visualRect(each.model().index(each.model().rowCount() - 1))
            assert last.bottom() + 1 == each.height()


def test_it_is_as_wide_as_its_words_at_any_text_size(sidebar, qapp, qtbot):
    for size in (150, 90):
        theme.apply(qapp, "light", size)
        qtbot.waitUntil(lambda: sidebar.width() == max(WIDE, sidebar._wanted_width()))
        assert (sidebar.width() > WIDE) is (size == 150)


def test_the_button_logs_a_meeting(sidebar, actions, qtbot):
    done = []
    actions.use({"log-meeting": lambda: done.append(1)}, {})
    qtbot.mouseClick(sidebar._log, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_in_a_right_to_left_language_counts_stand_at_the_left(sidebar):
    sidebar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sidebar.set_counts({"people": 7})
    first = sidebar.sections
    row = first.visualRect(first.model().index(1))
    accent = theme.current().accent.name()
    assert accent in inks(first.viewport(), row.adjusted(0, 0, -row.width() * 3 // 4, 0))
    assert accent not in inks(first.viewport(), row.adjusted(row.width() * 3 // 4, 0, 0, 0))
