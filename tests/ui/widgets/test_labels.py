"""Labels show words as they are, hide personal ones, cut long ones and begin where the page begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from ui import icons, theme
from ui.widgets.blur import blurred, discretion
from ui.widgets.card import Card
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.heading import Heading, Title
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label


def colors(widget) -> set[str]:
    """Every colour that the widget paints."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_markup_is_shown_as_typed(qtbot):
    label = Label("<b>Ada</b> <img src='file:///etc/hostname'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("tone", ["muted", "accent", "ok", "warn", "bad"])
def test_a_tone_is_a_token(qtbot, tone):
    label = Label("████", tone=tone)
    qtbot.addWidget(label)
    assert theme.current().color(tone).name() in colors(label)
    label.set_tone("text")
    assert theme.current().text.name() in colors(label)


def test_titles_keep_their_proportion_when_text_grows(qtbot, qapp):
    title, heading = Title("Ada"), Heading("Timeline")
    qtbot.addWidget(title)
    qtbot.addWidget(heading)
    theme.apply(qapp, "light", 150)
    base = qapp.font().pointSizeF()
    assert title.font().pointSizeF() == pytest.approx(1.9 * base)
    assert heading.font().pointSizeF() == pytest.approx(base)
    assert heading.font().weight() == 600


def test_dots_keep_length_and_spaces():
    assert blurred("Ada Lindqvist\nPMO") == "••• •••••••••\n•••"


def test_personal_words_come_and_go(qtbot):
    label = Label("Ada", secret=True)
    qtbot.addWidget(label)
    discretion.set_on(True)
    label.setText("Bruno")
    assert label.text() == "•••••"
    assert label.full_text() == "Bruno"
    discretion.set_on(False)
    assert label.text() == "Bruno"


def test_a_tooltip_is_never_markup():
    assert discretion.tooltip("Ada & Bruno") == "Ada & Bruno"
    assert discretion.tooltip("<b>Ada</b>") == "<p>&lt;b&gt;Ada&lt;/b&gt;</p>"
    discretion.set_on(True)
    assert discretion.tooltip("Ada") == "•••"


def test_a_long_line_ends_in_dots_and_tells_the_rest(qtbot):
    label = ElidedLabel("Programme Manager · Helio Energy\nLisbon", secret=True)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.accessibleName() == "Programme Manager · Helio Energy Lisbon"
    ask = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(label, ask)
    assert QToolTip.text() == "Programme Manager · Helio Energy Lisbon"
    discretion.set_on(True)
    assert "Programme" not in label.accessibleName()
    label.resize(900, 20)
    assert "…" not in label.text()
    QToolTip.hideText()


def test_text_begins_where_the_page_begins(qtbot):
    label = Label("Ada")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_lone_icon_follows_the_theme(qtbot, qapp):
    view = IconView(icons.icon("bell"), 32)
    qtbot.addWidget(view)
    before = view.grab().toImage()
    theme.apply(qapp, "dark", 100)
    assert view.grab().toImage() != before


def test_a_card_has_its_ground_and_line(qtbot):
    card = Card()
    card.body.addWidget(Label("Coffee"))
    qtbot.addWidget(card)
    card.resize(200, 80)
    image = card.grab().toImage()
    assert image.pixelColor(100, 4) == theme.current().card
    assert image.pixelColor(100, 0) == theme.current().line
