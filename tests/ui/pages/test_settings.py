"""Settings: found by search, kept at once in logbook or preferences, and what is told about the file."""

from __future__ import annotations

import locale

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from mentorlog import backups, kinds, paths, people, settings
from mentorlog.calendars.subscription import refresh_if_stale
from mentorlog.contact_points import Point
from mentorlog.errors import LogbookReplaced
from resources import lucide_icons
from ui import messages, theme
from ui.pages.settings_groups import kinds as kinds_group
from ui.pages.settings_groups.controls import ChoiceBox, ChoiceButtons, FlagSwitch
from ui.pages.settings_groups.readers import is_open_to_others, who_else_reads
from ui.preferences import Preferences
from ui.sheets.competencies import CompetenciesWindow
from ui.sheets.restore import RestoreSheet
from ui.widgets.blur import discretion


@pytest.fixture
def page(open_page, qtbot):
    window = open_page("today").window()
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return window.current_page()


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))


def control(page, kind, name):
    [found] = [each for each in page.findChildren(kind) if each.accessibleName() == name]
    return found


def box(page, name):
    return control(page, ChoiceBox, name)


def switch(page, name):
    return control(page, FlagSwitch, name)


def pick(qtbot, chooser, words):
    """Choose in a combo box by typing, as the keyboard does."""
    chooser.setFocus()
    qtbot.keyClicks(chooser, words)


def words(widget):
    """The words of labels that are seen, without the marks that isolate paths."""
    return [
        each.full_text().replace("\u2068", "").replace("\u2069", "")
        for each in widget.findChildren(QWidget)
        if hasattr(each, "full_text") and each.isVisible()
    ]


# --- this machine


def test_the_theme_changes_at_once_and_is_remembered(page, preferences, qtbot):
    dressed = []
    page.desk.dressing.connect(lambda: dressed.append(preferences.theme))
    buttons = page.groups["appearance"].rows[0].control
    click(qtbot, buttons.chip("dark"))
    assert dressed == ["dark"] and Preferences(preferences.file).theme == "dark"


def test_the_theme_that_is_chosen_as_an_action_is_shown_here(page, preferences):
    page.window().desk.actions["theme-dark"].trigger()
    assert preferences.theme == "dark" and control(page, ChoiceButtons, "Theme").chosen_key() == "dark"


def test_the_text_size_is_remembered(page, preferences, qtbot):
    dressed = []
    page.desk.dressing.connect(lambda: dressed.append(preferences.text_size))
    pick(qtbot, box(page, "Text size"), "150")
    assert dressed[-1] == 150 and Preferences(preferences.file).text_size == 150


def test_starting_hidden_is_remembered_and_hides_nothing_now(page, preferences, qtbot):
    click(qtbot, switch(page, "Start with names hidden"))
    assert Preferences(preferences.file).start_hidden and not discretion.on


# --- the logbook


@pytest.mark.parametrize(
    ("name", "typed", "key", "kept"),
    [
        ("Calendar you use", "Thunder", "calendar-profile", "thunderbird"),
        ("Calendars show", "Name", "calendar-shows", "task"),
        ("Reminder", "30", "reminder-minutes", 30),
        ("First reminder of a day", "08:30", "due-hour", "08:30"),
        ("Week begins on", "Sun", "week-start", 7),
        ("Review year begins on", "1 April", "review-year-starts", "04-01"),
    ],
)
def test_a_choice_is_kept_at_once_and_can_be_undone(page, logbook, qtbot, name, typed, key, kept):
    before = settings.get(logbook, key)
    chooser = box(page, name)
    chooser.setFocus()
    while str(chooser.currentData()) != str(kept):  # arrow keys choose without opening the list
        place = chooser.currentIndex()
        wanted = chooser.findData(str(kept))
        qtbot.keyClick(chooser, Qt.Key.Key_Down if wanted > place else Qt.Key.Key_Up)
    assert chooser.currentText().startswith(typed) and settings.get(logbook, key) == kept
    page.desk.actions.trigger("undo")
    while settings.get(logbook, key) != before:
        page.desk.actions.trigger("undo")
    assert str(chooser.currentData()) == str(before)


def test_the_reminders_before_deadlines_are_a_choice_of_a_few_ladders(page, logbook, qtbot):
    chooser = box(page, "Reminders before deadlines")
    assert chooser.currentText() == "180, 90, 30, 7 days before"
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert settings.get(logbook, "deadline-days") == [90, 30, 7]
    settings.choose(logbook, "deadline-days", "60")
    page.refresh()
    assert chooser.currentText() == "60"


def test_a_value_typed_in_the_terminal_is_shown_too(page, logbook):
    settings.choose(logbook, "due-hour", "10:20")
    assert box(page, "First reminder of a day").currentText() == "10:20"


@pytest.mark.parametrize(
    ("name", "key"),
    [("Notes in calendars", "calendar-notes"), ("Prep cards in calendars", "calendar-prep")],
)
def test_what_calendars_tell_beside_is_a_switch(page, logbook, qtbot, name, key):
    shown = switch(page, name)
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert settings.get(logbook, key) is True
    logbook.undo()
    assert not shown.isChecked()


def test_working_days_are_ticked_and_one_of_them_stays(page, logbook, qtbot):
    chips = page.groups["work-week"].days.chips
    click(qtbot, chips[6])
    assert settings.get(logbook, "working-days") == [1, 2, 3, 4, 5, 6]
    for day in range(1, 7):
        click(qtbot, chips[day])
    assert settings.get(logbook, "working-days") == [6] and chips[6].isChecked()


def test_own_name_and_addresses_are_kept_while_typed(page, logbook, qtbot):
    you = page.groups["you"]
    you.name.line.setFocus()
    qtbot.keyClicks(you.name.line, "Ada Lindqvist")
    qtbot.waitUntil(lambda: settings.get(logbook, "own-name") == "Ada Lindqvist")
    you.addresses.line.setFocus()
    qtbot.keyClicks(you.addresses.line, "a@b.se, c@d.se")
    page.search.setFocus()
    assert settings.get(logbook, "own-addresses") == ["a@b.se", "c@d.se"]


def test_what_was_typed_last_is_kept_when_the_page_goes(page, logbook, qtbot):
    name = page.groups["you"].name
    qtbot.keyClicks(name.line, "Ada")
    page.desk.go("today")
    assert settings.get(logbook, "own-name") == "Ada"


def test_what_cannot_be_kept_is_told_and_shown_as_it_is(page, logbook, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(messages, "error", lambda _parent, problem: told.append(problem))
    logbook.path.rename(logbook.path.with_name("moved.db"))
    notes = switch(page, "Notes in calendars")
    click(qtbot, notes)
    assert [type(problem) for problem in told] == [LogbookReplaced] and not notes.isChecked()


def test_a_name_typed_with_pauses_is_one_undo_step(page, logbook, qtbot):
    name = page.groups["you"].name
    for letters in ("Ada", " Lindqvist"):
        name.line.setFocus()
        name.line.end(False)
        qtbot.keyClicks(name.line, letters)
        page.search.setFocus()
    assert settings.get(logbook, "own-name") == "Ada Lindqvist"
    logbook.undo()
    assert settings.get(logbook, "own-name") == name.value() == ""


def test_the_country_of_phone_numbers_is_sought_by_any_letters(page, logbook, qtbot):
    country = page.groups["you"].country
    country.line.setFocus()
    qtbot.keyClicks(country.line, "ritai")
    popup = country.line.completer().popup()
    assert popup.isVisible() and popup.model().rowCount() == 2  # Britain, Great Britain
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(popup, key)
    page.search.setFocus()
    assert (settings.get(logbook, "phone-region"), country.value()) == ("GB", "United Kingdom")
    country.line.setFocus()
    country.line.selectAll()
    qtbot.keyClicks(country.line, "Atlantis")
    page.search.setFocus()
    assert any(told.startswith("“Atlantis” is no country.") for told in words(country))
    assert settings.get(logbook, "phone-region") == "GB"


def test_without_a_country_the_one_of_the_language_counts(monkeypatch, request):
    monkeypatch.setattr(locale, "getlocale", lambda: ("de_AT", "UTF-8"))
    country = request.getfixturevalue("page").groups["you"].country
    assert country.line.placeholderText() == "Austria, by this computer's language"


# --- the subscription file


def test_the_subscription_is_switched_on_written_and_switched_off(page, logbook, qtbot, notices):
    subscription = page.groups["calendar"].subscription
    assert not subscription.copy.isVisible()
    click(qtbot, subscription.switch)
    file = paths.calendar_folder(logbook.path) / "subscription.ics"
    assert settings.get(logbook, "subscription-file") == str(file)
    assert refresh_if_stale(logbook) and file.read_text().startswith("BEGIN:VCALENDAR")
    assert any(str(file) in text for text in words(page))
    click(qtbot, subscription.copy)
    assert QGuiApplication.clipboard().text() == file.as_uri()
    click(qtbot, subscription.switch)
    assert settings.get(logbook, "subscription-file") == "" and not subscription.copy.isVisible()


def test_the_subscription_can_lie_elsewhere(page, logbook, qtbot, tmp_path, monkeypatch):
    subscription = page.groups["calendar"].subscription
    click(qtbot, subscription.switch)
    asked = iter([tmp_path / "gone" / "mine.ics", tmp_path / "mine.ics"])
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: next(asked))
    told = []
    monkeypatch.setattr(messages, "error", lambda _window, problem: told.append(str(problem)))
    before = settings.get(logbook, "subscription-file")
    click(qtbot, subscription.move)
    assert settings.get(logbook, "subscription-file") == before and "There is no folder" in told[0]
    click(qtbot, subscription.move)
    assert settings.get(logbook, "subscription-file") == str(tmp_path / "mine.ics")
    assert refresh_if_stale(logbook)


# --- kinds of meetings


def test_a_kind_of_ones_own_is_added_and_taken_back(page, logbook, qtbot, notices):
    new = page.groups["kinds"].new
    new.icon.setFocus()
    qtbot.keyClick(new.icon, Qt.Key.Key_Down)
    qtbot.keyClicks(new.name.line, "Walk")
    click(qtbot, new.counts)
    qtbot.keyClick(new.name.line, Qt.Key.Key_Return)
    added = kinds.all_kinds(logbook)[-1]
    assert (added.name, added.icon, added.counts_as_contact) == ("Walk", "handshake", False)
    qtbot.waitUntil(lambda: "Walk" in words(page.groups["kinds"].all))
    assert new.name.text() == "" and notices[-1].undo
    logbook.undo()
    assert "Walk" not in words(page.groups["kinds"].all)


def test_a_kind_without_a_name_is_told_at_its_field(page, logbook, qtbot):
    new = page.groups["kinds"].new
    click(qtbot, new.add_button)
    assert "A kind of meeting needs a name." in words(new)
    assert len(kinds.all_kinds(logbook)) == len(kinds.BUILT_IN)


def test_the_list_of_competencies_opens_from_here(page, qtbot):
    page.groups["mentoring"].competencies_button.click()
    [opened] = page.window().findChildren(CompetenciesWindow)
    assert opened.isVisible()
    opened.reject()


def test_each_icon_for_kinds_exists():
    for name in kinds_group.ICONS:
        assert lucide_icons.drawing(name).startswith("<svg")


# --- the file


def test_the_place_of_the_logbook_is_shown_and_opened(page, logbook, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert str(logbook.path) in words(page)
    click(qtbot, page.groups["data"].open_folder)
    assert [url.toLocalFile() for url in opened] == [str(logbook.path.parent)]


def test_who_else_can_read_the_file_is_told_plainly(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    file = folder / "logbook.db"
    file.touch(mode=0o600)
    file.chmod(0o644)
    assert not is_open_to_others(file)  # nobody else comes into the folder
    assert who_else_reads(file).startswith("No other account")
    folder.chmod(0o755)
    assert is_open_to_others(file)
    assert who_else_reads(file).startswith("Other accounts on this computer can read")


def test_a_folder_of_a_sync_program_is_a_warning(page, tmp_path):
    assert not page.groups["data"].synced.isVisible()
    (tmp_path / ".stfolder").mkdir()
    page.mark_stale()
    assert page.groups["data"].synced.isVisible()
    assert any("belongs to Syncthing" in text for text in words(page))


def test_the_logbook_is_checked_on_demand(page, qtbot, notices):
    click(qtbot, page.groups["data"].check)
    qtbot.waitUntil(lambda: [notice.text for notice in notices] == ["The logbook is sound"])


def test_damage_that_is_found_is_told(page, logbook, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(messages, "tell", lambda _parent, title, text: told.append((title, text)))
    people.add(logbook, "Ada", emails=[Point("ada@example.org")])
    logbook.execute("PRAGMA foreign_keys = 0")
    with logbook.edit("test"):
        logbook.execute("DELETE FROM person")
    click(qtbot, page.groups["data"].check)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == "The logbook is damaged" and "a lost row of person" in told[0][1]


def test_a_backup_is_made_on_demand(page, logbook, qtbot, notices):
    click(qtbot, page.groups["data"].back_up)
    qtbot.waitUntil(lambda: bool(notices))
    [row] = backups.listing(logbook.path)
    assert notices[0].text == f"Backed up as {row.path.name}"


def test_backups_can_go_to_another_folder_and_back(page, logbook, qtbot, tmp_path, monkeypatch, notices):
    data = page.groups["data"]
    assert not data.usual.isVisible()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(messages, "folder", lambda *_asked: elsewhere)
    click(qtbot, data.move)
    assert backups.folder(logbook) == elsewhere and str(elsewhere) in words(page)
    assert notices[-1].undo
    click(qtbot, data.usual)
    assert backups.folder(logbook) == paths.backup_folder(logbook.path)


def test_the_list_of_backups_opens_from_here(page, qtbot):
    click(qtbot, page.groups["data"].restore)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, RestoreSheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


# --- the page


def test_search_leaves_only_what_fits(page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "dark")
    qtbot.waitUntil(lambda: not page.groups["calendar"].isVisible())
    assert page.groups["appearance"].isVisible()
    assert [row.isVisible() for row in page.groups["appearance"].rows] == [True, False, False]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.groups["appearance"].isAncestorOf(QApplication.focusWidget())
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.groups["calendar"].isVisible)


def test_the_title_of_a_group_finds_all_of_it(page, qtbot):
    qtbot.keyClicks(page.search, "work week")
    qtbot.waitUntil(lambda: not page.groups["you"].isVisible())
    assert all(row.isVisible() for row in page.groups["work-week"].rows)


def test_nothing_found_is_told(page, qtbot):
    qtbot.keyClicks(page.search, "zebra")
    qtbot.waitUntil(lambda: "No setting matches “zebra”." in words(page))


def test_a_search_survives_a_change(page, logbook, qtbot):
    qtbot.keyClicks(page.search, "theme")
    qtbot.waitUntil(lambda: not page.groups["calendar"].isVisible())
    people.add(logbook, "Ada")
    assert not page.groups["calendar"].isVisible()


def test_other_pages_point_to_a_group(page, qtbot):
    page.desk.go("settings", "data")
    assert page.groups["data"].isAncestorOf(QApplication.focusWidget())
    assert page.groups["data"].visibleRegion().boundingRect().height() > 100


def test_tab_goes_down_the_page_and_round_and_is_always_in_sight(page, qtbot):
    page.search.setFocus()
    column = page.groups["appearance"].parentWidget()
    heights = []
    for _step in range(60):
        qtbot.keyClick(page.window(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None and not now.visibleRegion().isEmpty()
        if column.isAncestorOf(now):
            heights.append(now.mapTo(column, now.rect().center()).y() // 20)
    end = heights.index(max(heights)) + 1
    assert heights[:end] == sorted(heights[:end]) and len(heights) > end > 20


def test_every_control_has_a_name(page):
    for kind in (ChoiceBox, FlagSwitch):
        assert all(each.accessibleName() for each in page.findChildren(kind))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_painted_in_both_themes(page, qapp, scheme):
    theme.apply(qapp, scheme, 150)
    assert not page.grab().isNull()
