"""A field for a day, and perhaps a time, in the user's own words, with quick choices and a calendar."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from ui import theme
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChoiceChips
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.month_grid import MonthPopup
from ui.widgets.validated_line import Problem

Teller = Callable[[DateAndTime], str]


def spoken_value(value: DateAndTime) -> str:
    """What a value means where nothing rings: `Thu 26 Nov 2026, 14:00`."""
    return dates.spoken_moment(value.day, value.at)


class DateField(QWidget):
    """A line for words such as "fri 14:00", chips, and under them what the words mean.

    `looking` is "ahead" for what is due and "back" for what has been: it gives "fri" its side and chooses the
    chips. Without `with_time` a time of day is refused. `tell` puts a value into words, for instance with the
    minute at which it rings. A field of a table is without chips.
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
        tell: Teller = spoken_value,
        with_chips: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looking, self._with_time, self._working_days, self._tell = (
            looking,
            with_time,
            working_days,
            tell,
        )
        self.line = self._new_line(name)
        self._chips = self._new_chips(name)
        self._echo = Label(tone="muted", scale=0.88)
        self._other = Button("", look="quiet")
        self._problem = Problem()
        self._popup = MonthPopup(working_days=working_days, week_start=week_start, parent=self)
        self._lay_out(name, with_chips=with_chips)
        self._chips.chosen.connect(self._take_chip)
        self._popup.taken.connect(self._take_day)
        self._tell_meaning()

    # --- what the caller asks and says

    def value(self) -> DateAndTime | None:
        """What is meant, or None while the line is empty or says no date."""
        return next(iter(self._readings()), None)

    def read(self, key: str) -> DateAndTime | None:
        """As `value`, for saving: raises InvalidEntry for the field `key` where the line says no date."""
        value = self.value()
        if value is None and self.text():
            raise InvalidEntry(key, "{problem}", problem=self._what_is_wrong())
        return value

    def set_value(self, value: DateAndTime | None) -> None:
        """Show `value`; no signal follows."""
        self.set_text(_written(value) if value else "")

    def text(self) -> str:
        """The words as they were typed."""
        return self.line.text().strip()

    def lasting_text(self) -> str:
        """The words in a form that means the same tomorrow, for a draft."""
        value = self.value()
        return _written(value) if value else self.text()

    def set_text(self, text: str) -> None:
        """Show `text`, without a verdict on it yet; no signal follows."""
        self.line.setText(text)
        self.show_problem("")
        self._tell_meaning()

    def set_teller(self, tell: Teller) -> None:
        """Put values into other words from now on."""
        self._tell = tell
        self._tell_meaning()

    def is_valid(self) -> bool:
        """Whether the line is empty or says a date; the user sees it if it is neither."""
        problem = "" if self.value() or not self.text() else self._what_is_wrong()
        self.show_problem(problem)
        return not problem

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong under the line; an empty sentence takes it back."""
        self._problem.tell(sentence, self.line)
        self._echo.setVisible(not sentence and bool(self._echo.full_text()))

    def open_calendar(self) -> None:
        """Open the month under the line."""
        value = self.value()
        self._popup.open_under(self.line, value.day if value else clock.today())

    # --- the parts

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A sheet kept open over midnight, or shown again the next day, speaks of the new today.
        self._tell_meaning()

    def _new_line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(_placeholder(self._looking, self._with_time))
        line.textEdited.connect(self._follow_typing)
        line.editingFinished.connect(self.is_valid)
        return line

    def _new_chips(self, name: str) -> ChoiceChips:
        choices = [(choice.key, choice.label) for choice in self._quick_choices()]
        return ChoiceChips(_("Quick choices for {field}").format(field=name), choices)

    def _lay_out(self, name: str, *, with_chips: bool) -> None:
        pick = IconButton(
            "calendar-days", _("Pick {field} from a calendar").format(field=name), keys="Alt+Down"
        )
        # Its key does the same; one stop less for Tab in a form that is filled in a hurry.
        pick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if not with_chips:
            pick.hide()
        pick.clicked.connect(self.open_calendar)
        opens = QShortcut(QKeySequence("Alt+Down"), self, self.open_calendar)
        opens.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._other.clicked.connect(self._take_other)
        entry, meaning = QHBoxLayout(), QHBoxLayout()
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(theme.SPACE_4)
        entry.addWidget(self.line, 1)
        entry.addWidget(pick)
        meaning.setContentsMargins(2, 0, 0, 0)
        if with_chips:
            self.line.setFixedWidth(self._width_of_line())
        # Room for what is told is kept, so that nothing below moves while the user types.
        told = self._other if with_chips else self._echo
        meaning.addStrut(told.sizeHint().height())
        meaning.addWidget(self._echo)
        meaning.addWidget(self._problem, 1)
        meaning.addWidget(self._other)
        meaning.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._with_chips(entry) if with_chips else entry)
        self._chips.setVisible(with_chips)
        column.addLayout(meaning)
        self.setFocusProxy(self.line)

    def _width_of_line(self) -> int:
        """The same for every date, unless the example in it needs more in this language."""
        metrics = self.line.fontMetrics()
        example = metrics.horizontalAdvance(self.line.placeholderText()) + theme.SPACE_28
        return max(metrics.averageCharWidth() * 26, example)

    def _with_chips(self, entry: QHBoxLayout) -> FlowLayout:
        """The line with its chips beside it, or under it where there is no room."""
        line = QWidget()
        line.setLayout(entry)
        flow = FlowLayout(gap=theme.SPACE_8)
        flow.addWidget(line)
        flow.addWidget(self._chips)
        return flow

    def _quick_choices(self) -> list[dates.DateChip]:
        today = clock.today()
        return (
            dates.chips(today, self._working_days) if self._looking == "ahead" else dates.recent_chips(today)
        )

    # --- what the user does

    def _follow_typing(self) -> None:
        self.show_problem("")
        self._tell_meaning()
        self.changed.emit()

    def _take_chip(self, key: str) -> None:
        self._take_day(next(choice.day for choice in self._quick_choices() if choice.key == key))

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
        found = dates.readings(self.text(), clock.today(), self._looking, _order())
        return tuple(value for value in found if self._with_time or value.at is None)

    def _tell_meaning(self) -> None:
        meanings = self._readings()
        words = self._words(meanings[0]) if meanings else self._unread()
        words = "" if words == self.text() else words
        self._echo.setText(words)
        self._echo.setVisible(bool(words) and self._problem.isHidden())
        self._echo.set_tone("warn" if meanings and self._is_late(meanings[0]) else "muted")
        self._other.setVisible(len(meanings) > 1)
        if len(meanings) > 1:
            self._other.setText(_("or {date}?").format(date=dates.spoken(meanings[1].day, clock.today())))
        self._show_choice(meanings[0].day if meanings else None)

    def _words(self, value: DateAndTime) -> str:
        if not self._is_late(value):
            return self._tell(value)
        ago = dates.relative(value.day, clock.today())
        return _("{date}, {ago}").format(date=spoken_value(value), ago=ago)

    def _is_late(self, value: DateAndTime) -> bool:
        return self._looking == "ahead" and value.day < clock.today()

    def _unread(self) -> str:
        return _("Not a date yet") if self.text() else ""

    def _what_is_wrong(self) -> str:
        if dates.readings(self.text(), clock.today(), self._looking, _order()):
            return _("Only a day belongs here, without a time.")
        return _("“{text}” is not a date mentorlog can read.").format(text=self.text())

    def _show_choice(self, day: date | None) -> None:
        """Mark the chip of `day`; of two that fall on it the one that the user took."""
        choices = self._quick_choices()
        for choice in choices:
            self._chips.chip(choice.key).setToolTip(dates.spoken(choice.day))
        fitting = [choice.key for choice in choices if choice.day == day]
        if self._chips.chosen_key() not in fitting:
            self._chips.choose(next(iter(fitting), None))


def _written(value: DateAndTime) -> str:
    """`value` in a form that the line reads back; a language may write days in a way that it does not."""
    time = f" {dates.spoken_time(value.at)}" if value.at else ""
    words = dates.spoken(value.day) + time
    is_read_back = dates.parse_date(words, clock.today(), "ahead") == value
    return words if is_read_back else value.day.isoformat() + time


def _placeholder(looking: dates.Looking, with_time: bool) -> str:
    if looking == "back":
        return _("today, tue, 26 Nov 9:30") if with_time else _("today, tue, 26 Nov")
    return _("fri, in 2 weeks, 26 Nov 9:30") if with_time else _("fri, in 2 weeks, 26 Nov")


def _order() -> dates.DayOrder:
    """How the user's country writes 3/4."""
    return (
        "month-day" if QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M") else "day-month"
    )
