"""A person's details keep themselves: within a second, at the field, and never under the caret."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QPushButton, QWidget

from mentorlog import attachments, people, relationships
from mentorlog.affiliations import AffiliationRow
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.logbook import open_logbook
from ui.sheets.relate import RelateSheet
from ui.widgets.blur import discretion

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ada(logbook, today):
    return people.add(logbook, "Ada Lindqvist", given="Ada", emails=[Point("ada@northwind.example", "work")])


@pytest.fixture
def page(open_page, ada):
    """The page with Ada's details open."""
    page = open_page("people")
    page.desk.actions["edit"].trigger()
    return page


def editor(page, name):
    return page.detail.details.editor(name)


def kept(logbook, uid):
    return people.details(logbook, uid)


def leave(page):
    """Go out of the details, into the list."""
    page.list.setFocus()
    QApplication.processEvents()


def type_into(qtbot, line, text):
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def add_row(page, qtbot, name):
    """Press the plus of a field of several entries, and give the new row."""
    qtbot.mouseClick(editor(page, name).add_button, Qt.MouseButton.LeftButton)
    return editor(page, name).rows()[-1]


# --- keeping


def test_edit_goes_into_the_name(page):
    assert editor(page, "name").line.hasFocus()
    assert editor(page, "name").line.selectedText() == "Ada Lindqvist"


def test_what_is_typed_is_in_the_file_within_a_second(page, logbook, ada, qtbot):
    qtbot.keyClicks(editor(page, "name").line, "Adela Lind")
    qtbot.waitUntil(lambda: kept(logbook, ada).name == "Adela Lind", timeout=1000)
    assert page.detail.header.name.full_text() == "Adela Lind"
    assert editor(page, "name").line.hasFocus()


def test_leaving_a_field_keeps_it_at_once(page, logbook, ada, qtbot):
    type_into(qtbot, editor(page, "nickname").line, "Addie")
    qtbot.keyClick(editor(page, "nickname").line, Qt.Key.Key_Tab)
    assert kept(logbook, ada).nickname == "Addie"


def test_closing_the_window_keeps_it(page, logbook, ada, qtbot):
    type_into(qtbot, editor(page, "said").line, "AH-da")
    page.window().close()
    assert kept(logbook, ada).said == "AH-da"


def test_another_page_keeps_it(page, logbook, ada, qtbot):
    type_into(qtbot, editor(page, "said").line, "AH-da")
    page.desk.go("today")
    assert kept(logbook, ada).said == "AH-da"


def test_another_person_keeps_it_for_the_first(page, logbook, ada, qtbot):
    bruno = people.add(logbook, "Bruno Costa")
    type_into(qtbot, editor(page, "said").line, "AH-da")
    page.desk.go("people", bruno)
    assert kept(logbook, ada).said == "AH-da"
    assert kept(logbook, bruno).said == ""
    assert editor(page, "said").value() == ""


def test_one_field_is_one_step_however_often_it_was_kept(page, logbook, ada, qtbot):
    before = len(logbook.steps())
    notes = editor(page, "notes")
    notes.edit.setFocus()
    for text in ("Met in Lisbon.", " Likes jazz.", " Knows everybody."):
        qtbot.keyClicks(notes.edit, text)
        page.detail.keep()
    assert kept(logbook, ada).notes == "Met in Lisbon. Likes jazz. Knows everybody."
    assert len(logbook.steps()) == before + 1
    logbook.undo()
    assert kept(logbook, ada).notes == ""


def test_undo_from_the_menu_shows_in_the_field_itself(page, logbook, ada, qtbot):
    type_into(qtbot, editor(page, "nickname").line, "Addie")
    page.detail.keep()
    page.desk.actions["undo"].trigger()
    assert editor(page, "nickname").line.hasFocus()
    assert editor(page, "nickname").value() == ""


# --- changes from outside


def test_a_change_from_outside_never_moves_the_words_under_the_caret(page, logbook, ada, qtbot):
    line = editor(page, "nickname").line
    type_into(qtbot, line, "Ad")
    page.detail.keep()
    with open_logbook(logbook.path) as terminal:
        people.edit(terminal, ada, nickname="Lindy", given="Adela")
    page.mark_stale()
    assert (line.text(), line.cursorPosition()) == ("Ad", 2)
    assert editor(page, "given").value() == "Adela"  # where nobody writes it shows at once
    leave(page)
    assert line.text() == "Lindy"
    assert kept(logbook, ada).nickname == "Lindy"


def test_a_row_that_is_being_written_stays_when_something_else_changes(page, logbook, ada, qtbot):
    row = add_row(page, qtbot, "phones")
    qtbot.keyClicks(row.line, "+46 70")
    people.edit(logbook, ada, given="Adela")
    assert row.line.text() == "+46 70"
    assert row.line.hasFocus()
    leave(page)
    assert kept(logbook, ada).phones == (Point("+46 70"),)


# --- what cannot be kept


def test_half_an_address_is_told_on_leaving_not_while_typing(page, logbook, ada, qtbot):
    line = editor(page, "emails").rows()[0].line
    type_into(qtbot, line, "nobody")
    qtbot.wait(900)
    problem = editor(page, "emails")._problem
    assert problem.isHidden()
    leave(page)
    assert problem.isVisible()
    assert "“nobody”" in problem._words.full_text()
    assert line.text() == "nobody"
    assert kept(logbook, ada).emails == (Point("ada@northwind.example", "work"),)
    type_into(qtbot, line, "ada@home.example")
    leave(page)
    assert problem.isHidden()
    assert kept(logbook, ada).emails == (Point("ada@home.example", "work"),)


def test_an_empty_name_is_refused(page, logbook, ada, qtbot):
    line = editor(page, "name").line
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    leave(page)
    assert editor(page, "name")._problem.isVisible()
    assert kept(logbook, ada).name == "Ada Lindqvist"


def test_what_cannot_be_kept_is_told_when_it_is_given_up(page, logbook, ada, qtbot, notices):
    bruno = people.add(logbook, "Bruno Costa")
    type_into(qtbot, editor(page, "zone").line, "Mars")
    page.desk.go("people", bruno)
    assert "“Mars”" in notices[-1].text
    assert editor(page, "zone").value() is None


# --- the fields


def test_a_second_address_with_a_label(page, logbook, ada, qtbot):
    row = add_row(page, qtbot, "emails")
    assert row.line.hasFocus()
    qtbot.keyClicks(row.line, "ada@home.example")
    row.label.setCurrentText("home")
    leave(page)
    assert kept(logbook, ada).emails == (
        Point("ada@northwind.example", "work"),
        Point("ada@home.example", "home"),
    )


def test_an_address_is_taken_away(page, logbook, ada, qtbot):
    from ui.widgets.button import IconButton

    line = editor(page, "emails").rows()[0].parentWidget()
    qtbot.mouseClick(line.findChild(IconButton), Qt.MouseButton.LeftButton)
    leave(page)
    assert kept(logbook, ada).emails == ()


def test_a_postal_address(page, logbook, ada, qtbot):
    row = add_row(page, qtbot, "addresses")
    qtbot.keyClicks(row.lines["street"], "Storgatan 1")
    qtbot.keyClicks(row.lines["locality"], "Stockholm")
    leave(page)
    assert kept(logbook, ada).addresses == (PostalAddress("", "Storgatan 1", "Stockholm"),)


def test_a_day_of_which_the_year_is_not_known(page, logbook, ada, qtbot):
    row = add_row(page, qtbot, "days")
    row.label.setCurrentText("birthday")
    qtbot.keyClicks(row.line, "12 June")
    leave(page)
    assert kept(logbook, ada).days == (DayToRemember("birthday", "--06-12"),)


def test_a_day_that_is_none_is_told(page, logbook, ada, qtbot):
    row = add_row(page, qtbot, "days")
    qtbot.keyClicks(row.line, "30 February")
    leave(page)
    assert editor(page, "days")._problem.isVisible()
    assert kept(logbook, ada).days == ()


def test_a_post_is_kept_once_its_organisation_is_whole(page, logbook, ada, qtbot):
    row = add_row(page, qtbot, "affiliations")
    qtbot.keyClicks(row.title, "Coach")
    row.organisation.setFocus()
    qtbot.keyClicks(row.organisation, "Conto")
    page.detail.keep()
    [alone] = kept(logbook, ada).affiliations
    assert (alone.title, alone.organisation) == ("Coach", "")  # half a name would make an organisation
    qtbot.keyClicks(row.organisation, "so")
    qtbot.keyClick(row.organisation, Qt.Key.Key_Tab)
    qtbot.keyClicks(row.since, "May 2021")
    leave(page)
    [post] = kept(logbook, ada).affiliations
    assert (post.organisation, post.title, post.since, post.until) == ("Contoso", "Coach", "2021-05", None)


def test_the_present_post_is_corrected_in_place(open_page, logbook, today, qtbot):
    ada = people.add(logbook, "Ada", organisation="Contoso", title="Coach")
    page = open_page("people")
    page.desk.actions["edit"].trigger()
    [before] = kept(logbook, ada).affiliations
    type_into(qtbot, editor(page, "affiliations").rows()[0].title, "Agile coach")
    leave(page)
    [after] = kept(logbook, ada).affiliations
    assert after == AffiliationRow(before.uid, "Contoso", before.organisation_uid, "Agile coach", None, None)
    type_into(qtbot, editor(page, "affiliations").rows()[0].organisation, " ")
    leave(page)
    assert kept(logbook, ada).affiliations == (AffiliationRow(before.uid, "", "", "Agile coach", None, None),)


def test_the_zone_tells_their_time(page, logbook, ada, qtbot):
    type_into(qtbot, editor(page, "zone").line, "Asia/Kolkata")
    leave(page)
    assert kept(logbook, ada).zone == "Asia/Kolkata"
    assert editor(page, "zone")._time.full_text().startswith("It is ")


def test_tags_and_rhythm(page, logbook, ada, qtbot):
    qtbot.keyClicks(editor(page, "tags").field.line, "mentor,PMI,")
    qtbot.mouseClick(editor(page, "every_days").chips.chip("28"), Qt.MouseButton.LeftButton)
    leave(page)
    page.detail.keep()
    ada_now = kept(logbook, ada)
    assert (ada_now.tags, ada_now.every_days) == (("mentor", "PMI"), 28)


def test_a_relationship_is_seen_from_both_sides(page, logbook, ada, qtbot):
    bruno = people.add(logbook, "Bruno Costa")
    page.detail.details.relating.emit()
    [sheet] = [each for each in page.window().findChildren(RelateSheet) if each.isVisible()]
    sheet.activateWindow()
    qtbot.waitUntil(sheet.other.hasFocus)
    qtbot.keyClicks(sheet.other, "brun")
    qtbot.keyClick(sheet.other, Qt.Key.Key_Tab)
    assert sheet.other.text() == "Bruno Costa" and sheet.kind.hasFocus()
    qtbot.keyClicks(sheet.kind, "mentor")
    qtbot.keyClick(sheet.kind, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [seen_from_ada] = relationships.of_person(logbook, ada)
    [seen_from_bruno] = relationships.of_person(logbook, bruno)
    assert (seen_from_ada.name, seen_from_ada.other) == ("mentor", bruno)
    assert (seen_from_bruno.name, seen_from_bruno.other) == ("mentee", ada)
    logbook.undo()
    assert relationships.of_person(logbook, ada) == relationships.of_person(logbook, bruno) == []


def test_a_relationship_in_ones_own_words(page, logbook, ada, qtbot):
    people.add(logbook, "Bruno Costa")
    page.detail.details.relating.emit()
    [sheet] = [each for each in page.window().findChildren(RelateSheet) if each.isVisible()]
    qtbot.keyClicks(sheet.other, "Bruno Costa")
    sheet.kind.setCurrentIndex(sheet.kind.count() - 1)
    qtbot.keyClicks(sheet.own, "co-author")
    sheet.save()
    assert [row.name for row in relationships.of_person(logbook, ada)] == ["co-author"]


# --- the photo


def picture(path, width=1200, height=800):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(path))
    return path


def test_a_picture_becomes_a_small_photo(page, logbook, ada, tmp_path):
    page.detail.details.photo.take(picture(tmp_path / "ada.png"))
    content = attachments.content(logbook, kept(logbook, ada).photo)
    assert content.media_type == "image/jpeg"
    image = QImage.fromData(content.bytes)
    assert (image.width(), image.height()) == (512, 341)
    logbook.undo()
    assert kept(logbook, ada).photo is None


def test_a_picture_dropped_on_the_avatar(page, logbook, ada, tmp_path):
    avatar = page.detail.header.avatar
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "ada.jpg")))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(avatar.rect().center(), Qt.DropAction.CopyAction, mime, buttons, none)
    avatar.dragEnterEvent(entering)
    assert entering.isAccepted()
    avatar.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, none))
    assert kept(logbook, ada).photo


def test_a_file_that_is_no_picture_is_refused_at_the_field(page, logbook, ada, tmp_path):
    page.detail.tabs.setCurrentIndex(0)
    text = tmp_path / "ada.png"
    text.write_text("not a picture")
    page.detail.header.photo_dropped.emit(text)
    assert page.detail.details.photo._problem.isVisible()
    assert kept(logbook, ada).photo is None


def test_a_photo_is_taken_away(page, logbook, ada, tmp_path, qtbot):
    page.detail.details.photo.take(picture(tmp_path / "ada.png"))
    qtbot.mouseClick(page.detail.details.photo.remove_button, Qt.MouseButton.LeftButton)
    assert kept(logbook, ada).photo is None


def test_a_photo_that_claims_to_be_huge_is_refused(page, logbook, ada, tmp_path):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(8, 8, QImage.Format.Format_RGB32).save(buffer, "PNG")
    data = QByteArray(buffer.data())
    data.replace(16, 8, (30_000).to_bytes(4, "big") * 2)  # width and height in the header
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(bytes(data.data()))
    page.detail.details.photo.take(bomb)
    assert page.detail.details.photo._problem.isVisible()


# --- discretion


def test_discretion_hides_fields_but_the_one_being_written(page, qtbot):
    page.window().activateWindow()
    discretion.set_on(True)
    assert editor(page, "given").line.displayText() != "Ada"
    assert editor(page, "name").line.displayText() == "Ada Lindqvist"
    leave(page)
    assert editor(page, "name").line.displayText() != "Ada Lindqvist"


# --- the keyboard


def walk(qtbot, steps):
    """What Tab comes to, by its name or its words."""
    seen = []
    for _step in range(steps):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        seen.append(focus.accessibleName() or focus.text())
    return seen


def test_tab_goes_through_the_fields_as_the_eye_does(page, qtbot):
    assert walk(qtbot, 6) == [
        *("Given name", "Family name", "Nickname", "Letters after the name", "How to say it"),
        "Choose a picture…",
    ]


def test_tab_goes_through_a_row_that_was_just_added(page, qtbot):
    add_row(page, qtbot, "affiliations")
    assert walk(qtbot, 5) == ["Organisation", "From", "To", "Remove post", "Post"]


def test_tab_goes_from_the_search_to_the_list_and_to_the_person(page, qtbot):
    page.search.setFocus()
    assert walk(qtbot, 5) == ["Only those with a tag", "Sort", "Save this list…", "All (1)", "People"]


def test_del_on_a_tag_takes_the_tag_and_not_the_person(page, logbook, ada, qtbot):
    field = editor(page, "tags").field
    qtbot.keyClicks(field.line, "mentor,")
    qtbot.keyClick(field.line, Qt.Key.Key_Left)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    page.detail.keep()
    assert kept(logbook, ada).tags == ()
    assert people.count(logbook) == 1


# --- what was only named in a meeting


def test_details_are_called_complete(page, logbook, ada, qtbot):
    people.edit(logbook, ada, needs_details=True)
    qtbot.mouseClick(page.detail.details.complete, Qt.MouseButton.LeftButton)
    assert not kept(logbook, ada).needs_details
    assert not page.detail.details.complete.isVisible()


# --- names for those who do not see


def test_everything_that_takes_the_keyboard_has_a_name(page, qtbot):
    for name in ("emails", "phones", "links", "addresses", "affiliations", "days"):
        add_row(page, qtbot, name)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    ]
    assert nameless == []


def test_tab_leaves_the_page_at_its_end(page, qtbot):
    page.detail.tabs.setCurrentIndex(0)
    page.detail.timeline._empty.findChild(QPushButton).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not page.isAncestorOf(QApplication.focusWidget())
