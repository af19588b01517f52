"""The introductions in which a person takes part: what came of each, and whom to thank."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import dates, introductions
from mentorlog.introductions import IntroductionRow
from mentorlog.language import _
from ui import messages, theme
from ui.desk import Desk
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label


class Introductions(QWidget):
    """Two lines for each: who made whom known to whom, and how it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[str, list[IntroductionRow]] = ("", [])
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_8)
        add = Button(_("Introduction"), "plus", look="quiet")
        add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._lines)
        column.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)
        discretion.changed.connect(self._rebuild)

    def show_person(self, uid: str) -> None:
        """Show those in which a person takes part."""
        now = (uid, introductions.listing(self._desk.logbook, uid))
        if now != self._shown:
            self._shown = now
            self._rebuild()

    def _rebuild(self) -> None:
        while self._lines.count():
            line = self._lines.takeAt(0).widget()
            line.hide()
            line.deleteLater()
        for row in self._shown[1]:
            self._lines.addWidget(self._line(row))

    def _line(self, row: IntroductionRow) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(introductions.told(row), wrap=True, secret=True))
        words.addWidget(Label(_standing(row), tone="muted", scale=0.88, wrap=True, secret=bool(row.outcome)))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 1)
        if row.waits_for_thanks:
            thanked = Button(_("Thanked"), "heart", look="quiet", ink="accent")
            thanked.clicked.connect(partial(self._thank, row))
            layout.addWidget(thanked, alignment=Qt.AlignmentFlag.AlignTop)
        change = IconButton("pencil", _("Say how it stands…"))
        change.clicked.connect(partial(self._change, row))
        remove = IconButton("x", _("Remove introduction"))
        remove.clicked.connect(partial(self._remove, row))
        for button in (change, remove):
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _add(self) -> None:
        from ui.sheets.introduction import IntroductionSheet

        IntroductionSheet(self._desk, self.window(), self._shown[0]).open()

    def _thank(self, row: IntroductionRow) -> None:
        introductions.thank(self._desk.logbook, row.uid)
        messages.notice(_("Thanked for the introduction"), undo=True)

    def _change(self, row: IntroductionRow) -> None:
        from ui.sheets.introduction import ChangeIntroductionSheet

        ChangeIntroductionSheet(self._desk, self.window(), row).open()

    def _remove(self, row: IntroductionRow) -> None:
        introductions.remove(self._desk.logbook, row.uid)
        messages.notice(_("Introduction removed"), undo=True)


def _standing(row: IntroductionRow) -> str:
    """`Fri 20 Nov 2026 · accepted · a pilot in March · thanked Tue 24 Nov 2026`."""
    thanked = _("thanked {day}").format(day=dates.spoken(row.thanked_on)) if row.thanked_on else ""
    parts = (dates.spoken(row.day), introductions.state_word(row.state), row.outcome, thanked)
    return " · ".join(filter(None, parts))
