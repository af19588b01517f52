"""Editors for one thing about a person: a line, tags, a time zone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import theme
from ui.sheets.tags_field import TagsField
from ui.widgets.label import Label
from ui.widgets.secret_line import SecretLine
from ui.widgets.validated_line import Problem
from ui.widgets.zone_completer import zone_completer


class LineEditor(QWidget):
    """A line of words."""

    changed = Signal()

    def __init__(self, name: str, *, placeholder: str = "") -> None:
        super().__init__()
        self.line = SecretLine(name, placeholder=placeholder)
        self.line.textEdited.connect(self.changed)
        self._problem = Problem()
        column = _column(self)
        column.addWidget(self.line)
        column.addWidget(self._problem)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        """The words, without blanks at their ends."""
        return self.line.text().strip()

    def show_value(self, value: str) -> None:
        """Show these words."""
        self.line.setText(value)
        self.line.setCursorPosition(0)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the words."""
        self._problem.tell(sentence, self.line)


class TagsEditor(QWidget):
    """The tags of a person, with those already used at hand."""

    changed = Signal()

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.field = TagsField(logbook)
        self.field.changed.connect(self.changed)
        self._problem = Problem()
        column = _column(self)
        column.addWidget(self.field)
        column.addWidget(self._problem)
        self.setFocusProxy(self.field)

    def value(self) -> tuple[str, ...]:
        """The tags in the field, in the order of the alphabet."""
        return self.field.names()

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show these tags."""
        self.field.show_names(value)

    def show_problem(self, sentence: str) -> None:
        """Say why the tags could not be kept."""
        self._problem.tell(sentence, self.field)


class ZoneEditor(QWidget):
    """The time zone a person lives in, and what their clock says now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(_("Time zone"))
        self.line.setPlaceholderText("Europe/Lisbon")
        self.line.textEdited.connect(self.changed)
        self.line.installEventFilter(self)
        self._time = Label(tone="muted", scale=0.88)
        self._problem = Problem()
        column = _column(self)
        for widget in (self.line, self._time, self._problem):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self._tell_time()
        self.changed.connect(self._tell_time)

    def value(self) -> str | None:
        """The IANA name of the zone, or None."""
        return self.line.text().strip() or None

    def show_value(self, value: str | None) -> None:
        """Show this zone."""
        self.line.setText(value or "")
        self._tell_time()

    def show_problem(self, sentence: str) -> None:
        """Say that there is no such zone."""
        self._problem.tell(sentence, self.line)
        self._tell_time()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Reading the names of all zones takes a moment that no page needs before somebody types here.
        if event.type() == QEvent.Type.FocusIn and self.line.completer() is None:
            self._complete()
        return super().eventFilter(watched, event)

    def _complete(self) -> None:
        completer = zone_completer(self)
        completer.activated.connect(lambda _name: self.changed.emit())
        self.line.setCompleter(completer)

    def _tell_time(self) -> None:
        words = local_time(self.value())
        self._time.setText(_("It is {time} there now").format(time=words) if words else "")
        self._time.setVisible(bool(words))


def local_time(zone: str | None) -> str:
    """What the clocks in `zone` say now; nothing where there is no such zone."""
    if not zone:
        return ""
    try:
        place = dates.time_zone(zone)
    except InvalidEntry:
        return ""
    return dates.spoken_time(clock.now().astimezone(place).time())


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE_4)
    return column
