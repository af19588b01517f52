"""A field for a day, and perhaps a time, in the user's own words, with quick choices and a calendar."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.dates import DateAndTime, DateChip
from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from ui import theme
from ui.widgets.button import Button, IconButton
from ui.widgets.date_words import example, readings, what_is_wrong, written
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.month_grid import MonthPopup
from ui.widgets.quick_days import QuickDays
from ui.widgets.validated_line import Problem

Teller = Callable[[DateAndTime], str]


class DateField(QWidget):
    """A line for words such as "fri 14:00", chips, and under them what the words mean.

    `looking` is "ahead" for what is due and "back" for what has been: it gives "fri" its side and chooses
    the chips, unless `quick` gives others. Without `with_time` a time of day is refused. `tell` says what
    there is to say of a value beside its date, for instance the minute at which it rings. A field of a table
    is without chips; below the last one of a sheet (`is_last`) nothing would move while the user types, and
    no room is kept for the meaning.
    `changed` follows every change of the value by the user.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        looking: dates.Looking,
        *,
        with_time: bool = True,
        working_days: Collection[int] = dates.MONDAY_TO_FRIDAY,
        week_start: int = 1,
        tell: Teller = lambda _value: "",
        quick: Callable[[], Iterable[DateChip]] | None = None,
        with_chips: bool = True,
        is_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._looking, self._with_time = name, looking, with_time
        self._working_days, self._week_start = working_days, week_start
        self._tell = tell
        self.line = self._new_line()
        self._days: QuickDays | None = None
        if with_chips:
            self._days = QuickDays(
                _("Quick choices for {field}").format(field=name), quick or self._usual_days
            )
            self._days.taken.connect(self._take_day)
        self._echo = Label(tone="muted", scale=0.88) if with_chips else ElidedLabel(tone="muted", scale=0.88)
        self._other = Button("", look="quiet")
        self._problem = Problem(self)
        self._popup: MonthPopup | None = None
        self._lay_out(keep_room=not is_last)
        self._tell_meaning()

    # --- what the caller asks and says

    def value(self) -> DateAndTime | None:
        """What is meant, or None while the line is empty or says no date."""
        return next(iter(self._readings()), None)

    def read(self, key: str) -> DateAndTime | None:
        """As `value`, for saving: raises InvalidEntry for the field `key` where the line says no date."""
        value = self.value()
        if value is None and self.text():
            raise InvalidEntry(key, "{problem}", problem=what_is_wrong(self.text(), self._looking))
        return value

    def set_value(self, value: DateAndTime | None) -> None:
        """Show `value`; no signal follows."""
        self.set_text(written(value) if value else "")

    def text(self) -> str:
        """The words as they were typed."""
        return self.line.text().strip()

    def lasting_text(self) -> str:
        """The words in a form that means the same tomorrow, for a draft."""
        value = self.value()
        return written(value) if value else self.text()

    def set_text(self, text: str) -> None:
        """Show `text`, without a verdict on it yet; no signal follows."""
        self.line.setText(text)
        self.show_problem("")
        self._tell_meaning()

    def tell_again(self) -> None:
        """Ask anew what there is to say of the value."""
        self._tell_meaning()

    def has_chip(self, day: date) -> bool:
        """Whether a chip beside the line stands for `day`."""
        return self._days is not None and self._days.has(day)

    def is_valid(self) -> bool:
        """Whether the line is empty or says a date; the user sees it if it is neither."""
        problem = "" if self.value() or not self.text() else what_is_wrong(self.text(), self._looking)
        self.show_problem(problem)
        return not problem

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong under the line; an empty sentence takes it back."""
        self._problem.tell(sentence, self.line)
        self._echo.setVisible(not sentence and bool(self._echo.full_text()))

    def open_calendar(self) -> None:
        """Open the month under the line."""
        if self._popup is None:
            self._popup = MonthPopup(
                working_days=self._working_days, week_start=self._week_start, parent=self
            )
            self._popup.taken.connect(self._take_day)
        value = self.value()
        self._popup.open_under(self.line, value.day if value else clock.today())

    # --- the parts

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A sheet kept open over midnight, or shown again the next day, speaks of the new today.
        self._tell_meaning()

    def _new_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(self._name)
        line.setPlaceholderText(example(self._looking, with_time=self._with_time))
        line.textEdited.connect(self._follow_typing)
        line.returnPressed.connect(self.is_valid)
        line.editingFinished.connect(self._leave)
        return line

    def _lay_out(self, *, keep_room: bool) -> None:
        opens = QShortcut(QKeySequence("Alt+Down"), self, self.open_calendar)
        opens.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._beside_chips(self._days) if self._days else self._alone())
        column.addLayout(self._meaning(keep_room=keep_room))
        self.setFocusProxy(self.line)

    def _alone(self) -> QHBoxLayout:
        entry = QHBoxLayout()
        entry.addWidget(self.line)
        return entry

    def _beside_chips(self, days: QuickDays) -> FlowLayout:
        """The line and the way to the calendar, with the chips beside them, or under them without room."""
        self.line.setFixedWidth(self._width_of_line())
        name = _("Pick {field} from a calendar").format(field=self._name)
        pick = IconButton("calendar-days", name, keys="Alt+Down")
        # Its key does the same; one stop less for Tab in a form that is filled in a hurry.
        pick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        pick.clicked.connect(self.open_calendar)
        line = QWidget()
        entry = QHBoxLayout(line)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(theme.SPACE_4)
        entry.addWidget(self.line, 1)
        entry.addWidget(pick)
        flow = FlowLayout(gap=theme.SPACE_8)
        flow.addWidget(line)
        flow.addWidget(days)
        return flow

    def _width_of_line(self) -> int:
        """The same for every date, unless the example in it needs more in this language."""
        metrics = self.line.fontMetrics()
        placeholder = metrics.horizontalAdvance(self.line.placeholderText()) + theme.SPACE_28
        return max(metrics.averageCharWidth() * 26, placeholder)

    def _meaning(self, *, keep_room: bool) -> QHBoxLayout:
        """What the words mean, what is wrong with them, or what else they may mean."""
        self._other.setProperty("slim", True)
        self._other.clicked.connect(self._take_other)
        meaning = QHBoxLayout()
        meaning.setContentsMargins(2, theme.SPACE_4 if keep_room else 0, 0, 0)
        if keep_room:  # so that nothing below moves while the user types
            meaning.addStrut(self._echo.fontMetrics().height())
        meaning.addWidget(self._echo)
        meaning.addWidget(self._problem, 1)
        meaning.addWidget(self._other)
        meaning.addStretch()
        return meaning

    # --- what the user does

    def _follow_typing(self) -> None:
        self.show_problem("")
        self._tell_meaning()
        self.changed.emit()

    def _usual_days(self) -> list[DateChip]:
        """Up to five days ahead that are worked on, or today and yesterday."""
        if self._looking == "ahead":
            return dates.chips(clock.today(), self._working_days)
        return dates.recent_chips(clock.today())

    def _leave(self) -> None:
        """Judge what was typed when one goes on; a window that is taken down must not be touched any more."""
        if QApplication.focusWidget() is not None:
            self.is_valid()

    def _take_day(self, day: date) -> None:
        """The day from a chip or the calendar; a time that was typed stays."""
        value = self.value()
        self._take(DateAndTime(day, value.at if value else None))

    def _take_other(self) -> None:
        self._take(self._readings()[1])
        self.line.setFocus()

    def _take(self, value: DateAndTime) -> None:
        self.set_value(value)
        self.changed.emit()

    # --- what the words mean

    def _readings(self) -> tuple[DateAndTime, ...]:
        return readings(self.text(), self._looking, with_time=self._with_time)

    def _tell_meaning(self) -> None:
        meanings = self._readings()
        words = self._words(meanings[0]) if meanings else self._unread()
        self._echo.setText(words)
        self._echo.setVisible(bool(words) and self._problem.isHidden())
        self._echo.set_tone("warn" if meanings and self._is_late(meanings[0]) else "muted")
        self._other.setVisible(len(meanings) > 1)
        if len(meanings) > 1:
            self._other.setText(_("or {date}?").format(date=dates.spoken(meanings[1].day, clock.today())))
        if self._days:
            self._days.mark(meanings[0].day if meanings else None)

    def _words(self, value: DateAndTime) -> str:
        """The date, where the line does not say it in the same words, and what there is to say of it."""
        date_words = "" if self.text() == written(value) else dates.spoken_moment(value.day, value.at)
        day_off = _("a day off") if self._is_day_off(value.day) else ""
        more = dates.relative(value.day, clock.today()) if self._is_late(value) else self._tell(value)
        return ", ".join(filter(None, (date_words, day_off, more)))

    def _is_late(self, value: DateAndTime) -> bool:
        return self._looking == "ahead" and value.day < clock.today()

    def _is_day_off(self, day: date) -> bool:
        """Chips skip these days; words that are typed mean what they say."""
        is_free = bool(self._working_days) and day.isoweekday() not in self._working_days
        return self._looking == "ahead" and day >= clock.today() and is_free

    def _unread(self) -> str:
        return _("Not a date yet") if self.text() else ""
