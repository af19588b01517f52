"""What stands above the fields of a sheet and under them, in sight however far they scroll."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.language import _
from ui import theme
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.label import Label


class Head(QWidget):
    """The title, what went wrong, and the draft that was found.

    `start_empty` where it stands in the fields and is not wanted, `show_draft` where it does not and is.
    """

    start_empty = Signal()
    show_draft = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, scale=1.3, bold=True, parent=self)
        self.trouble = Banner(parent=self)
        self.trouble.hide()
        self.draft: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, theme.SPACE_12)
        self._column.setSpacing(theme.SPACE_12)
        self._column.addWidget(self._title)
        self._column.addWidget(self.trouble)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def tell(self, sentence: str) -> None:
        """Say what is wrong where no field is to blame."""
        self.trouble.tell(sentence, "bad")
        self.trouble.show()

    def tell_draft(self, at: str) -> None:
        """Say from when the draft is that the fields show, and offer to begin without it."""
        self._tell_draft(_("Draft from {moment}"), at, _("Start empty"), self.start_empty)

    def offer_draft(self, at: str) -> None:
        """Say from when the draft is that the fields do not show, and offer it."""
        self._tell_draft(_("There is a draft from {moment}"), at, _("Show it"), self.show_draft)

    def _tell_draft(self, words: str, at: str, button_words: str, chosen: SignalInstance) -> None:
        button = Button(button_words, look="quiet", ink="accent")
        button.clicked.connect(chosen)
        self.draft = Banner(words.format(moment=_spoken_since(at)), "info", button)
        chosen.connect(self.draft.hide)
        self._column.addWidget(self.draft)


class Foot(QWidget):
    """The buttons, under a hairline: `aside` at the side where lines begin, `buttons` at the other."""

    def __init__(self, close: Button, save: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.aside, self.buttons = QHBoxLayout(), QHBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_28, theme.SPACE_12, theme.SPACE_28, theme.SPACE_16)
        row.setSpacing(theme.SPACE_8)
        row.addLayout(self.aside)
        row.addStretch(1)
        row.addLayout(self.buttons)
        self.buttons.addWidget(close)
        self.buttons.addWidget(save)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), theme.current().hairline, theme.current().line)
        painter.end()


def _spoken_since(moment: str) -> str:
    """`10:32` for a moment of today, else with its day."""
    local = datetime.fromisoformat(moment).astimezone(ZoneInfo(clock.zone()))
    if local.date() == clock.today():
        return dates.spoken_time(local.time())
    return dates.spoken_moment(local.date(), local.time())
