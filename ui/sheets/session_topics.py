"""What there is to talk about in a session: settled with Space, put off to the next one with R."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from mentorlog.mentoring import topics
from mentorlog.mentoring.topics import TopicRow
from ui import messages, theme
from ui.actions import REMOVE_TOPIC_KEY
from ui.desk import Desk
from ui.sheets.topic import ChangeTopicSheet
from ui.widgets.button import Button, IconButton
from ui.widgets.folding_row import FoldingRow
from ui.widgets.heading import Heading
from ui.widgets.label import Label
from ui.widgets.tick_line import TickLine
from ui.widgets.validated_line import ValidatedLine

_FOLD_BELOW = 280


class SessionTopics(QWidget):
    """The topics that come forward to a session; one that is settled here stays in sight until it closes.

    A new one is raised by `meeting`, the session, if there is one.
    """

    def __init__(self, desk: Desk, mentorship: str, meeting: str | None = None) -> None:
        super().__init__()
        self._desk, self._mentorship, self._meeting = desk, mentorship, meeting
        self._order: list[str] = []  # as they were first seen, so that no line jumps under the user's hand
        self._rows: list[TopicRow] = []
        self.lines: dict[str, TopicLine] = {}
        self.new = ValidatedLine(_("New topic"), placeholder=_("What is there to talk about?"), secret=True)
        self.more = Button(_("Add"), "plus")
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.SPACE_4)
        self._lay_out()
        self.new.line.returnPressed.connect(self.add)
        self.more.clicked.connect(lambda _checked=False: self.add())
        self.refresh()

    def refresh(self) -> None:
        """Show the topics as the file has them."""
        self._order += [
            row.uid
            for row in topics.ahead(self._desk.logbook, self._mentorship)
            if row.uid not in self._order
        ]
        found = {row.uid: row for row in topics.of_mentorship(self._desk.logbook, self._mentorship)}
        rows = [found[uid] for uid in self._order if uid in found]
        if rows != self._rows:
            self._rows = rows
            self._make_lines()

    def add(self) -> bool:
        """Note the topic that is typed; False where it cannot be."""
        try:
            topics.add(self._desk.logbook, self._mentorship, self.new.text(), self._meeting)
        except InvalidEntry as problem:
            self.new.show_problem(str(problem))
            return False
        self.new.set_text("")
        self.refresh()
        return True

    def keep(self) -> bool:
        """Note what is typed and not yet added; False where it cannot be."""
        return not self.new.text().strip() or self.add()

    def _make_lines(self) -> None:
        """Tell them anew; the focus stays at the same topic."""
        held = next((uid for uid, line in self.lines.items() if line.has_focus()), None)
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines = {row.uid: TopicLine(self._desk, row) for row in self._rows}
        for line in self.lines.values():
            self._column.addWidget(line)
        if held in self.lines:
            self.lines[held].tick.box.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(_("Topics")))
        column.addLayout(self._column)
        entry = FoldingRow(_FOLD_BELOW)
        entry.line.addWidget(self.new, 1)
        entry.line.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(entry)


class TopicLine(QWidget):
    """A topic with its box; Space settles it, R keeps it for the next session, Del takes it away."""

    def __init__(self, desk: Desk, row: TopicRow) -> None:
        super().__init__()
        self._desk, self._row = desk, row
        self.tick = TickLine(row.words, on=row.state == "settled", secret=True)
        is_put_off = row.state == "revisit"
        self.revisit = IconButton(
            "repeat", _("Not to be revisited") if is_put_off else _("Revisit next time"), keys="R"
        )
        self.change = IconButton("pencil", _("Change topic"))
        self.remove = IconButton("x", _("Remove topic"), keys=REMOVE_TOPIC_KEY)
        for button in (self.revisit, self.remove):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # R and Del do it at the box
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.tick)
        if is_put_off:
            said = Label(_("to be revisited"), tone="accent", scale=0.88, wrap=True)
            said.setContentsMargins(self.tick.box.sizeHint().width() + theme.SPACE_4, 0, 0, theme.SPACE_4)
            words.addWidget(said)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_4)
        line.addLayout(words, 1)
        for button in (self.revisit, self.change, self.remove):
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.tick.stand_beside(self.revisit)
        self.tick.ticked.connect(lambda on: self._put("settled" if on else "open"))
        self.revisit.clicked.connect(lambda _checked=False: self._turn_revisit())
        self.change.clicked.connect(lambda _checked=False: self._change())
        self.remove.clicked.connect(lambda _checked=False: self._remove())

    def has_focus(self) -> bool:
        """Whether the keyboard is at its box."""
        return self.tick.box.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            self._turn_revisit()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _change(self) -> None:
        ChangeTopicSheet(self._desk, self.window(), self._row).open()

    def _remove(self) -> None:
        topics.remove(self._desk.logbook, [self._row.uid])
        messages.notice(_("Topic removed"), undo=True)

    def _turn_revisit(self) -> None:
        self._put("open" if self._row.state == "revisit" else "revisit")

    def _put(self, state: topics.State) -> None:
        topics.put(self._desk.logbook, [self._row.uid], state)
