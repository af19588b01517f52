"""Notes are shown as Markdown, and nothing in them can reach outside or freeze the window."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage

from ui import theme
from ui.widgets.blur import discretion
from ui.widgets.notes_view import NotesView


@pytest.fixture
def view(qtbot):
    view = NotesView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def test_markdown_is_rendered_and_html_is_not(view):
    view.set_notes("**bold** <b>text</b>\n\n- one\n- two")
    assert [line.strip() for line in view.toPlainText().splitlines()] == ["bold <b>text</b>", "one", "two"]
    assert "font-weight:600" in view.toHtml() or "font-weight:700" in view.toHtml()


def test_the_height_in_a_width_is_known_before_the_view_has_it(view):
    view.set_notes("- " + "word " * 60)
    heights = {width: view.heightForWidth(width) for width in (180, 400)}
    assert heights[180] > heights[400]
    for width, height in heights.items():
        view.resize(width, height)
        assert view.document().size().height() == pytest.approx(height, abs=2)


def test_a_bullet_stands_apart_from_text_whose_lines_begin_as_one(view):
    """Qt paints the bullet before all text of the item, spaces included."""
    view.set_notes("- " + "word " * 40)
    item = view.document().begin().layout()
    first_word = item.lineAt(0).cursorToX(1)[0]
    assert first_word - item.lineAt(0).naturalTextRect().x() > 2
    assert first_word == pytest.approx(item.lineAt(1).naturalTextRect().x(), abs=1)


def test_a_local_picture_is_not_shown(view, tmp_path):
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(QColor(255, 0, 0))
    red.save(str(tmp_path / "red.png"))
    view.set_notes(f"![x]({QUrl.fromLocalFile(str(tmp_path / 'red.png')).toString()})")
    image = view.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    assert not any(image.pixelColor(x, y) == QColor(255, 0, 0) for x, y in points)


@pytest.mark.parametrize(
    "address", ["https://pmi.org/", "http://a.b/", "mailto:ada@example.org", "tel:+4930"]
)
def test_a_link_is_told_and_not_followed(qtbot, view, address):
    view.set_notes("text")
    with qtbot.waitSignal(view.link_chosen) as told:
        view.anchorClicked.emit(QUrl(address))
    assert told.args == [address]
    assert view.toPlainText() == "text"


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "//host/share", "notes.md"]
)
def test_other_links_lead_nowhere(qtbot, view, address):
    view.set_notes("text")
    with qtbot.assertNotEmitted(view.link_chosen):
        view.anchorClicked.emit(QUrl(address))
    assert view.toPlainText() == "text"


def test_links_are_reached_by_keyboard(qtbot, view):
    view.set_notes("see [PMI](https://pmi.org/)")
    assert view.focusPolicy() == Qt.FocusPolicy.StrongFocus
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_without_links_tab_passes_by(view):
    view.set_notes("no link here")
    assert view.focusPolicy() == Qt.FocusPolicy.ClickFocus


def test_it_is_as_tall_as_its_text(view):
    view.set_notes("one line")
    low = view.sizeHint().height()
    view.set_notes("word " * 300)
    assert view.sizeHint().height() > 5 * low


def test_a_word_of_a_third_of_a_megabyte_does_not_freeze_the_window(view):
    started = time.process_time()
    view.set_notes("x" * 300_000)
    view.grab()
    assert time.process_time() - started < 2
    assert view.toPlainText().replace(" ", "") == "x" * 300_000


def test_links_take_the_colour_of_the_new_theme(qapp, view):
    view.set_notes("[PMI](https://pmi.org/)")
    theme.apply(qapp, "dark", 100)
    assert theme.build(dark=True).accent.name() in view.toHtml()


def test_discretion_hides_the_notes(view):
    view.set_notes("Ada is **leaving**.")
    discretion.set_on(True)
    assert "leaving" not in view.toPlainText()
    discretion.set_on(False)
    assert view.toPlainText() == "Ada is leaving."
