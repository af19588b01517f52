"""A meeting in one line, over any page: typed, understood while it is typed, kept by Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import capture, clock, kinds
from mentorlog.capture import KnownHere, Mark, Reading, typed_name
from mentorlog.erase_traces import LINE_DRAFT
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from ui import messages, theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.log_line.earlier import EarlierLines
from ui.log_line.field import LineField, Underline
from ui.log_line.grammar_window import GrammarWindow
from ui.log_line.mark_chips import MarkChips
from ui.log_line.meanings import Meanings
from ui.sheets import tab_order
from ui.sheets.draft import Draft
from ui.sheets.logged import tell_logged
from ui.sheets.way_back import WayBack
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.date_words import order
from ui.widgets.label import Label
from ui.widgets.suggestions import Suggestion

_WIDTH = 720
_NAMES = 6


class LogLine(QDialog):
    """The line, what is understood of it, what is wrong with it, and what its keys do."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(_("Log in one line"))
        theme.surface(self, "card")
        self._desk = desk
        self._known = KnownHere(desk.logbook, order())
        self.readings: tuple[Reading, ...] = ()
        self.field = LineField(self._names, self)
        self.chips = MarkChips({kind.key: kind.icon for kind in kinds.all_kinds(desk.logbook)})
        self.problem = Label(tone="bad", scale=0.88, wrap=True, secret=True)
        self.in_full = Button(_("All fields"), look="quiet", keys="Shift+Return", flush=True)
        self.save_on = Button(_("Save and go on"), keys="Ctrl+Return")
        self.save_button = Button(_("Save"), look="primary", keys="Return")
        self._meanings = Meanings(self.field)
        self._earlier = EarlierLines(desk.logbook, self.field)
        self._draft = Draft(desk.logbook, LINE_DRAFT, lambda: {"line": self.field.text()}, self)
        self._way_back = WayBack(window)
        self._lay_out()
        self._listen()
        self._resume()

    # --- what is understood

    def understand(self) -> None:
        """Read the line as it is now."""
        line = self.field.text()
        self.readings = capture.read(line, self._known, clock.today())
        self.chips.show_readings(self.readings, line)
        self.field.underline(self._underlines())
        self._tell("")

    def _underlines(self) -> Iterator[Underline]:
        for reading in self.readings:
            wrong = [(each.start, each.end) for each in reading.problems]
            for mark in reading.marks:
                if mark.end > mark.start:
                    is_wrong = (mark.own_start, mark.own_end) in wrong
                    yield mark.own_start, mark.own_end, "bad" if is_wrong else "accent"

    def _names(self, typed: str) -> Sequence[Suggestion]:
        """Who may be meant, and somebody new where nobody is called so."""
        people = self._known.people
        rows = [
            Suggestion(each.uid, each.name, each.where, chip=typed_name("@", people.told_apart(each)))
            for each in people.complete(typed)[:_NAMES]
        ]
        if not people.is_name(typed):
            name = capture.new_name(" ".join(typed.replace(".", " ").split()))
            rows.append(Suggestion(None, name, chip=typed_name("@", name)))
        return rows

    # --- what keys ask for

    def save(self, *, go_on: bool = False) -> None:
        """Keep all of it in one step, and close or `go_on` with the same people; or say why not."""
        logbook = self._desk.logbook
        try:
            with logbook.edit("meeting-logged"):
                meetings = capture.save(logbook, self.readings)
                self._draft.forget()
        except MentorlogError as error:
            self._explain(str(error))
            return
        tell_logged(self._desk, self.parentWidget(), meetings)
        if not go_on:
            self.accept()
            return
        people = [typed_name("@", each.name) for each in self.readings[-1].entry.people]
        self.field.setPlainText(" ".join(people) + " ")
        self.field.set_caret(len(self.field.text()))
        self._draft.begin()

    def open_in_full(self) -> None:
        """Go on in the sheet with all fields, with what is understood in them."""
        from ui.sheets.log_line import LogLineSheet

        if len(self.readings) > 1:
            self._explain(
                _("The sheet takes one meeting at a time. Take “;;” out of the line, or save it here.")
            )
            return
        sheet = LogLineSheet(self._desk, self.parentWidget(), self.readings[0] if self.readings else None)
        sheet.saved.connect(self._draft.forget)
        self.accept()
        sheet.open()

    def _explain(self, sentence: str) -> None:
        """Say why it is not kept, with the caret where it must be mended."""
        for problem in (problem for reading in self.readings for problem in reading.problems):
            self.field.set_caret(problem.end)
            break
        self._tell(sentence)
        self.field.setFocus()

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._describe()
        self._fit()

    def _describe(self) -> None:
        """Tell screen readers what is wrong, hidden as names are."""
        self.field.setAccessibleDescription(discretion.shown(self.problem.full_text()))

    def _fit(self) -> None:
        """Be as high as the chips and sentences are that there are now."""
        layout = self.layout()
        layout.activate()
        flows = layout.hasHeightForWidth()
        self.setFixedHeight(
            layout.totalHeightForWidth(self.width()) if flows else layout.totalSizeHint().height()
        )

    def _take_back(self, mark: Mark) -> None:
        """Make what was understood plain words, by the backslash that says so."""
        self.field.replace(mark.own_start, mark.own_start, capture.PLAIN)
        self.field.setFocus()

    def _answer(self, asked: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "save": self.save,
            "save-on": lambda: self.save(go_on=True),
            "in-full": self.open_in_full,
            "earlier": lambda: self._earlier.step(1),
            "later": lambda: self._earlier.step(-1),
            "other": lambda: self._meanings.next_at_caret(self.readings),
        }
        acts[asked]()

    def _follow_typing(self) -> None:
        self.understand()
        self.field.offer_names()

    def _follow_logbook(self) -> None:
        self._known.forget()
        self.understand()

    # --- opening and closing

    def reject(self) -> None:
        """Close; what is typed is kept as a draft."""
        self._draft.look()
        self._draft.clock.stop()
        super().reject()
        if self._draft.is_kept():
            messages.notice(_("Kept as a draft"))

    def done(self, result: int) -> None:
        """Close, with nothing left to be written, and leave the keyboard where it was before."""
        self._draft.clock.stop()
        self.field.popup.hide()
        super().done(result)
        self._way_back.go()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab in the order of the eye: chips come and go while one types."""
        return tab_order.go_on(self, self.focusWidget(), forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline that the frameless window lacks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.current().outline)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _resume(self) -> None:
        """Go on with the draft there may be. The names are put in order once the line is there to be seen."""
        found = self._draft.begin()
        if found is not None:
            self.field.setPlainText(found["values"]["line"])
            self.field.selectAll()
        self._draft.follow()
        self.understand()
        self.field.setFocus()
        QTimer.singleShot(0, self, lambda: self._known.people)

    def _listen(self) -> None:
        self.field.textChanged.connect(self._follow_typing)
        self.field.cursorPositionChanged.connect(self.field.offer_names)
        self.field.wanted.connect(self._answer)
        self.chips.taken_back.connect(self._take_back)
        self.chips.other.connect(self._meanings.next_of)
        self.chips.left.connect(self.field.setFocus)
        self.save_button.clicked.connect(lambda: self.save())
        self.save_on.clicked.connect(lambda: self.save(go_on=True))
        self.in_full.clicked.connect(self.open_in_full)
        discretion.changed.connect(self._describe)
        self._desk.changed.connect(self._follow_logbook)
        self.addAction(self._desk.actions["discretion"])  # a key of the window behind, which this one covers
        # The key of help tells here what may stand in the line.
        help_key = QKeySequence(SPECS["shortcuts"].keys[0])
        QShortcut(help_key, self, lambda: GrammarWindow(self).open())
        for keys, asked in (
            ("Ctrl+Return", "save-on"),
            ("Ctrl+Enter", "save-on"),
            ("Shift+Return", "in-full"),
        ):
            QShortcut(QKeySequence(keys), self, lambda asked=asked: self._answer(asked))

    def _lay_out(self) -> None:
        words = _("F1 what may stand here · Tab another meaning · Esc keeps a draft")
        keys = Label(words, tone="muted", scale=0.88, wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE_8)
        foot.addWidget(keys, 1)
        for button in (self.in_full, self.save_on, self.save_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_16, theme.SPACE_16, theme.SPACE_16, theme.SPACE_12)
        column.setSpacing(theme.SPACE_12)
        for part in (self.field, self.chips, self.problem):
            column.addWidget(part)
        column.addLayout(foot)
        window = self.parentWidget()
        self.setFixedWidth(min(_WIDTH, window.width() - 2 * theme.SPACE_16))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 3 * theme.SPACE_28)))
