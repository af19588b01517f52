"""A line tells what is wrong under itself, keeps quiet while it is mended, and drops what nobody sees."""

from __future__ import annotations

from ui import theme
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine


def not_empty(text: str) -> str:
    return "" if text else "Give the name."


def test_the_sentence_stands_under_the_line_and_goes_when_mended(qtbot):
    field = ValidatedLine("Name", not_empty)
    qtbot.addWidget(field)
    field.show()
    assert field.findChild(Label) is None
    assert not field.is_valid()
    words = field.findChild(Label)
    assert words.isVisible()
    assert words.text() == "Give the name."
    assert field.line.accessibleDescription() == "Give the name."
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field.line, "A")
    assert not words.isVisible()
    assert field.is_valid()
    assert field.line.accessibleDescription() == ""


def test_a_problem_that_the_core_found_is_shown_too(qtbot):
    field = ValidatedLine("Due")
    qtbot.addWidget(field)
    field.show()
    plain = field.line.grab().toImage()
    field.show_problem("There is no 31 February.")
    marked = field.line.grab().toImage()
    assert marked.pixelColor(marked.width() // 2, 0) == theme.current().bad
    field.show_problem("")
    assert field.line.grab().toImage() == plain


def test_marks_that_turn_the_reading_order_are_dropped(qtbot):
    field = ValidatedLine("Name")
    qtbot.addWidget(field)
    field.line.setText("  Ada\u202e Lindqvist\u2066\x00 ")
    assert field.text() == "Ada Lindqvist"
    field.set_text("a\u202eb")
    assert field.line.text() == "ab"


def test_the_focus_goes_to_the_line_which_has_a_name(qtbot):
    field = ValidatedLine("Name", placeholder="Ada Lindqvist")
    qtbot.addWidget(field)
    assert field.focusProxy() is field.line
    assert field.line.accessibleName() == "Name"
    assert field.line.placeholderText() == "Ada Lindqvist"
