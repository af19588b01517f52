"""The palette finds people and actions by letters in order, best first, and takes one by Enter."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentorlog import clock, meetings, people, saved_lists
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.words import folded
from ui import palette
from ui.palette import Palette, score
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.widgets.blur import discretion


@pytest.fixture
def network(logbook):
    names = ("Ada Lindqvist", "Adele Blanc", "Bruno Costa", "Élodie Dupré", "陈 伟", "Percent 50% _x\\y")
    return {name: people.add(logbook, name, organisation="Northwind Bank") for name in names}


@pytest.fixture
def done(desk):
    """What actions were done, with three of them enabled."""
    done = []
    keys = ("log-meeting", "go-people", "about")
    desk.actions.use({}, {key: lambda key=key: done.append(key) for key in keys})
    return done


@pytest.fixture
def opened(desk, network, done, behind, qtbot):
    opened = Palette(desk, behind)
    with qtbot.waitActive(opened):
        opened.open()
        opened.activateWindow()
    opened.field.setFocus()
    return opened


def shown(opened):
    model = opened.list.model()
    return [model.index(row).data(DISPLAY) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("adlq", "ada lindqvist"),
        ("lind", "ada lindqvist"),
        ("al", "ada lindqvist"),
        ("a", "a"),
        ("aa", "ada"),
    ],
)
def test_letters_in_order_match(letters, name):
    assert score(letters, name) is not None


@pytest.mark.parametrize(
    ("letters", "name"), [("qa", "ada lindqvist"), ("adz", "ada"), ("aaa", "ada"), ("a", "")]
)
def test_letters_out_of_order_or_missing_do_not(letters, name):
    assert score(letters, name) is None


@pytest.mark.parametrize(
    ("letters", "better", "worse"),
    [
        ("lin", "ada lindqvist", "al irving norton"),  # in a row beats scattered
        ("al", "ada lindqvist", "natalie"),  # beginnings of words beat the middle of one
        ("nm", "new meeting", "nominal"),
        ("set", "settings", "swap who promised it"),
    ],
)
def test_the_better_match_scores_higher(letters, better, worse):
    assert score(letters, better) > score(letters, worse)


def test_no_match_is_missed_for_the_sake_of_a_word():
    # Taking the l of "lq" first would leave no q behind it.
    assert score("lq", "al q l") is not None


def test_it_opens_on_the_people_met_last_and_all_that_can_be_done(desk, logbook, network, done):
    for days, uid in enumerate(network.values()):
        meetings.log(logbook, [Participant(uid)], When(clock.today() - timedelta(days)))
    titles = [entry.title for entry in palette.found(desk, "")]
    assert titles == [*list(network)[:5], "Log meeting", "People", "About mentorlog"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("adlq", "Ada Lindqvist"),
        ("AD LI", "Ada Lindqvist"),
        ("elo", "Élodie Dupré"),
        ("伟", "陈 伟"),
        ("logm", "Log meeting"),
        ("abou", "About mentorlog"),
    ],
)
def test_typing_finds(opened, qtbot, typed, first):
    opened.field.setText(typed)
    assert shown(opened)[0] == first


@pytest.mark.parametrize("typed", ["%", "_", "\\", "'", '"; drop table', "zzz"])
def test_what_finds_nothing_says_so(opened, typed):
    opened.field.setText("q" + typed + "q")
    assert shown(opened) == []
    assert opened._nothing.isVisible() and typed in opened._nothing.text()
    assert opened.list.isHidden()


def test_people_in_the_trash_are_not_found(desk, logbook, network, done):
    people.trash(logbook, [network["Ada Lindqvist"]])
    assert [entry.title for entry in palette.found(desk, "adlq")] == []


def test_enter_goes_to_the_person(opened, desk, network, qtbot):
    opened.field.setText("adlq")
    with qtbot.waitSignal(desk.going) as gone:
        qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert gone.args == ["people", network["Ada Lindqvist"]]
    assert not opened.isVisible()


def test_arrows_and_enter_do_an_action(opened, done, qtbot):
    opened.field.setText("a")
    wanted = shown(opened).index("About mentorlog")
    for _step in range(wanted):
        qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["about"])


def test_a_click_takes_too(opened, done, qtbot):
    opened.field.setText("logm")
    centre = opened.list.visualRect(opened.list.model().index(0)).center()
    qtbot.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    qtbot.waitUntil(lambda: done == ["log-meeting"])


def test_escape_closes(opened, qtbot, done):
    qtbot.keyClick(opened.field, Qt.Key.Key_Escape)
    assert not opened.isVisible() and done == []


def test_enter_with_nothing_found_does_nothing(opened, qtbot, done):
    opened.field.setText("zzz")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.isVisible() and done == []


def test_discretion_hides_people_but_not_actions(opened):
    discretion.set_on(True)
    opened.field.setText("adlq")
    index = opened.list.model().index(0)
    assert "Ada" not in index.data(DISPLAY) + index.data(ACCESSIBLE)
    assert "Northwind" not in index.data(ACCESSIBLE)
    opened.field.setText("logm")
    assert shown(opened)[0] == "Log meeting"


def test_entries_are_spoken_with_where_people_work(opened):
    opened.field.setText("adlq")
    assert opened.list.model().index(0).data(ACCESSIBLE) == "Ada Lindqvist, Northwind Bank"


def test_every_name_finds_itself(desk, network):
    for name, uid in network.items():
        assert uid in {entry.uid for entry in palette.found(desk, folded(name))}


def test_a_saved_list_is_found_and_opened(desk, logbook, network, qtbot):
    saved_lists.save(logbook, "Quiet chapter", "people", "tag:pmi last:>90d")
    shown = []
    desk.listing.connect(shown.append)
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(desk, window)
    palette.open()
    qtbot.keyClicks(palette.field, "quiet")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert [row.name for row in shown] == ["Quiet chapter"]
