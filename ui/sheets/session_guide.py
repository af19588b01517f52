"""The guide of a session: which one, and its questions beside the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.mentoring import guides
from mentorlog.mentoring.guides import FREE, GuideRow
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.guide import GuideSheet
from ui.widgets.boxes import ComboBox
from ui.widgets.button import Button, IconButton
from ui.widgets.heading import Heading
from ui.widgets.label import Label


class SessionGuide(QWidget):
    """`chosen` tells the key of the guide that the user takes, or has just made."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._guides: list[GuideRow] = []
        self.box = ComboBox()
        self.box.setAccessibleName(_("Guide"))
        self.box.setMinimumContentsLength(8)
        self.change = IconButton("pencil", _("Change guide"))
        self.remove = IconButton("x", _("Remove guide"))
        self.add = Button(_("Own guide…"), "plus", look="quiet", ink="accent", flush=True)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(theme.SPACE_8)
        self._lay_out()
        self.box.activated.connect(lambda place: self.chosen.emit(self._guides[place].key))
        self.change.clicked.connect(lambda _checked=False: self._open(self._shown()))
        self.remove.clicked.connect(lambda _checked=False: self._remove())
        self.add.clicked.connect(lambda _checked=False: self._open(None))

    def show_guide(self, key: str) -> None:
        """Show this guide among those that there are; one that is gone counts as free."""
        found = guides.all_guides(self._desk.logbook)
        if found != self._guides:
            self._guides = found
            self.box.clear()
            self.box.addItems([guide.name for guide in found])
        keys = [guide.key for guide in found]
        self.box.setCurrentIndex(keys.index(key if key in keys else FREE))
        for button in (self.change, self.remove):
            button.setVisible(self._shown().own)
        self._show_questions()

    def _shown(self) -> GuideRow:
        return self._guides[self.box.currentIndex()]

    def _show_questions(self) -> None:
        while item := self._questions.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for question in self._shown().questions:
            self._questions.addWidget(Label(question, tone="muted", wrap=True))

    def _open(self, guide: GuideRow | None) -> None:
        sheet = GuideSheet(self._desk, self.window(), guide)
        sheet.saved.connect(lambda: self.chosen.emit(sheet.key))
        sheet.open()

    def _remove(self) -> None:
        """Take a guide of the user's own away; what was written by it stays, and goes on free."""
        guide = self._shown()
        guides.remove(self._desk.logbook, guide.key)
        messages.notice(_("Guide “{name}” removed").format(name=guide.name), undo=True)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(theme.SPACE_4)
        choice.addWidget(self.box, 1)
        choice.addWidget(self.change)
        choice.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(_("Guide")))
        column.addLayout(choice)
        column.addLayout(self._questions)
        column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
