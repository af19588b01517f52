"""What is still to be asked of the person of a session: ticked off as it is asked."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.mentoring import questions
from mentorlog.mentoring.questions import QuestionRow
from ui import theme
from ui.desk import Desk
from ui.widgets.heading import Heading
from ui.widgets.tick_line import TickLine


class SessionQuestions(QWidget):
    """The questions collected for `person`, hidden without any; one ticked off here stays in sight."""

    def __init__(self, desk: Desk, person: str) -> None:
        super().__init__()
        self._desk, self._person = desk, person
        self._order: list[str] = []  # as they were first seen, so that no line jumps under the user's hand
        self._rows: list[QuestionRow] = []
        self.lines: dict[str, TickLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)
        self._column.addWidget(Heading(_("Questions to ask")))
        self.refresh()

    def refresh(self) -> None:
        """Show the questions as the file has them."""
        found = {row.uid: row for row in questions.of_person(self._desk.logbook, self._person)}
        self._order += [uid for uid, row in found.items() if not row.asked_on and uid not in self._order]
        rows = [found[uid] for uid in self._order if uid in found]
        self.setVisible(bool(rows))
        if rows != self._rows:
            self._rows = rows
            self._make_lines()

    def _make_lines(self) -> None:
        """Tell them anew; the focus stays at the same question."""
        held = next((uid for uid, line in self.lines.items() if line.box.hasFocus()), None)
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines = {row.uid: self._line(row) for row in self._rows}
        for line in self.lines.values():
            self._column.addWidget(line)
        if held in self.lines:
            self.lines[held].box.setFocus()

    def _line(self, row: QuestionRow) -> TickLine:
        line = TickLine(row.words, on=row.asked_on is not None, secret=True)
        line.ticked.connect(partial(questions.mark, self._desk.logbook, row.uid))
        return line
