"""Personal words in a line are dots while discretion is on and nobody writes in it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.blur import discretion
from ui.widgets.secret_line import SecretLine
from ui.widgets.validated_line import ValidatedLine


def test_it_is_read_only_while_somebody_writes(qtbot):
    page, line, other = QWidget(), SecretLine("What"), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(line)
    column.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    line.setText("Ask for a raise")
    assert line.displayText() == "Ask for a raise"
    discretion.set_on(True)
    assert "raise" not in line.displayText()
    line.setFocus()
    assert line.displayText() == "Ask for a raise"


def test_a_validated_line_may_be_secret(qtbot):
    line = ValidatedLine("What", secret=True)
    qtbot.addWidget(line)
    line.set_text("Ask for a raise")
    discretion.set_on(True)
    assert "raise" not in line.line.displayText()
