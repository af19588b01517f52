"""Small choices that several sheets offer: rhythm of a repeat, lead of a reminder, length of a meeting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorlog import settings
from mentorlog.dates import Repeat, parse_repeat, spoken_repeat
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from ui import theme
from ui.widgets.boxes import ComboBox
from ui.widgets.chips import ChoiceChips
from ui.widgets.validated_line import ValidatedLine

_REPEATS = ("every-week", "every-2-weeks", "every-month", "every-3-months", "every-year")
LEADS = (0, 5, 15, 30, 60, 120, 1440)
_LENGTHS = ("15", "30", "45", "60")
LONGER = ("60", "90", "120", "180", "480")  # of what one goes to


class RepeatBox(ComboBox):
    """How often something comes again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Repeat"))
        self.addItem(_("Does not repeat"), "")
        for key in _REPEATS:
            self._offer(parse_repeat(key))

    def repeat(self) -> Repeat | None:
        """The rhythm, or None."""
        key = self.currentData()
        return parse_repeat(key) if key else None

    def show_repeat(self, repeat: Repeat | None) -> None:
        """Choose a rhythm, one that is not among the usual ones too."""
        key = str(repeat) if repeat else ""
        if repeat and self.findData(key) < 0:
            self._offer(repeat)
        self.setCurrentIndex(self.findData(key))

    def _offer(self, repeat: Repeat) -> None:
        words = spoken_repeat(repeat)
        self.addItem(words[:1].upper() + words[1:], str(repeat))


class LeadBox(ComboBox):
    """How long before its time a reminder rings; None is the usual lead of the settings."""

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Reminder"))
        usual = settings.get(logbook, "reminder-minutes")
        self.addItem(_("As usual, {lead}").format(lead=spoken_lead(usual)), None)
        for minutes in LEADS:
            self._offer(minutes)

    def minutes(self) -> int | None:
        """The lead in minutes."""
        return self.currentData()

    def show_minutes(self, minutes: int | None) -> None:
        """Choose a lead, one that is not among the usual ones too."""
        if self.findData(minutes) < 0:
            self._offer(minutes or 0)
        self.setCurrentIndex(self.findData(minutes))

    def _offer(self, minutes: int) -> None:
        words = spoken_lead(minutes)
        self.addItem(words[:1].upper() + words[1:], minutes)


class LengthField(QWidget):
    """How many minutes a meeting took: typed, or one of the usual lengths."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, lengths: Sequence[str] = _LENGTHS) -> None:
        super().__init__(parent)
        self._line = ValidatedLine(_("Minutes"), placeholder=_("minutes"))
        self._chips = ChoiceChips(_("Usual lengths"), [(each, each) for each in lengths])
        self._line.setFixedWidth(self.fontMetrics().horizontalAdvance("0000 minutes") + theme.SPACE_28)
        self._line.changed.connect(self._follow)
        self._chips.chosen.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self._line)
        row.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self._line)

    def text(self) -> str:
        """What is typed."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Show a number of minutes, or nothing."""
        self._line.set_text(text)
        self._chips.choose(text)

    def read(self) -> int | None:
        """The minutes, or None; raises InvalidEntry("minutes") where that is no number."""
        text = self.text()
        if text and not (text.isascii() and text.isdigit() and len(text) < 6):
            raise InvalidEntry(
                "minutes", marked("“{text}” is not a number of minutes. Write it like 45."), text=text
            )
        return int(text) if text else None

    def _follow(self) -> None:
        self._chips.choose(self.text())
        self.changed.emit()

    def _take(self, minutes: str) -> None:
        self._line.set_text(minutes)
        self.changed.emit()


def spoken_lead(minutes: int) -> str:
    """How long before its time a reminder rings, in words: "15 minutes before"."""
    if minutes == 0:
        return _("at its time")
    if minutes % 1440 == 0:
        days = minutes // 1440
        return ngettext("{n} day before", "{n} days before", days).format(n=days)
    if minutes % 60 == 0:
        hours = minutes // 60
        return ngettext("{n} hour before", "{n} hours before", hours).format(n=hours)
    return ngettext("{n} minute before", "{n} minutes before", minutes).format(n=minutes)
