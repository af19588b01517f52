"""A chip for each thing that is understood, with its day in full; by Backspace it is words again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentorlog.capture import Entry, Mark, Reading, Someone
from mentorlog.language import _
from ui.widgets.chips import Chip, RemovableChip
from ui.widgets.flow_layout import FlowLayout

_ICONS = {
    "on": "calendar-days",
    "minutes": "clock",
    "person": "user",
    "for": "user",
    "tag": "tag",
    "organisation": "building",
    "credit": "award",
    "follow-up": "bell",
    "due": "calendar-check",
}
_PERSONAL = ("person", "for", "tag", "organisation", "follow-up")


class Shown(Struct, frozen=True):
    """A chip as it is seen: what stands on it, its icon, and whether words of the line say it."""

    words: str
    icon: str
    is_said: bool
    is_personal: bool


class MarkChips(QWidget):
    """`taken_back` tells the mark that shall be words again, `other` that another meaning is wanted."""

    taken_back = Signal(object)
    other = Signal(object)
    left = Signal()  # by the keyboard, back to the line

    def __init__(self, kind_icons: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Understood"))
        self._kind_icons = kind_icons
        self._marks: list[Mark] = []
        self._shown: list[Shown] = []
        self._chips: list[QWidget] = []
        self._flow = FlowLayout(self, gap=6)

    def show_readings(self, readings: Sequence[Reading], line: str) -> None:
        """Show what is understood now; chips that say the same as before stay as they are."""
        marks = [(mark, reading.entry) for reading in readings for mark in reading.marks]
        shown = [self._as_shown(mark, entry, line) for mark, entry in marks]
        self._marks = [mark for mark, _entry in marks]
        if shown != self._shown:
            self._shown = shown
            self._make_chips()
        self.setVisible(bool(shown))

    def _as_shown(self, mark: Mark, entry: Entry, line: str) -> Shown:
        words, icon = mark.said, _ICONS.get(mark.what, "")
        match mark.what:
            case "kind":
                icon = self._kind_icons.get(entry.kind, "")
            case "person" | "for":
                words, icon = _of_somebody(mark, entry)
            case "follow-up" if line.startswith("<<", mark.start):
                words = _("They: {what}").format(what=mark.said)
            case "due":
                words = _("due {day}").format(day=mark.said)
        return Shown(words, icon, mark.end > mark.start, mark.what in _PERSONAL)

    def _make_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._new_chip(place, each) for place, each in enumerate(self._shown)]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()

    def _new_chip(self, place: int, shown: Shown) -> QWidget:
        if not shown.is_said:  # nothing of the line says it: it is what is meant where nothing is said
            return Chip(shown.words, tone="muted", secret=shown.is_personal)
        chip = RemovableChip(shown.words, shown.icon, secret=shown.is_personal)
        chip.removed.connect(lambda: self.taken_back.emit(self._marks[place]))
        chip.installEventFilter(_ChipKeys(self, place, chip))
        return chip

    def ask_for_other(self, place: int) -> None:
        """Tell that another meaning is wanted of a chip."""
        self.other.emit(self._marks[place])

    def move_focus(self, place: int, step: int) -> None:
        """Go from a chip to the next one that can be reached, or from the first back to the line."""
        reachable = [each for each, chip in enumerate(self._chips) if isinstance(chip, RemovableChip)]
        target = reachable.index(place) + step
        if target < 0:
            self.left.emit()
        elif target < len(reachable):
            self._chips[reachable[target]].setFocus(Qt.FocusReason.OtherFocusReason)


class _ChipKeys(QObject):
    """Arrow keys on a chip: to the side to the next one, up and down to another meaning."""

    def __init__(self, chips: MarkChips, place: int, chip: RemovableChip) -> None:
        super().__init__(chip)
        self._chips, self._place = chips, place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        forward = -1 if self._chips.isRightToLeft() else 1
        steps = {Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward}
        if event.key() in steps:
            self._chips.move_focus(self._place, steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._chips.ask_for_other(self._place)
        else:
            return False
        return True


def _of_somebody(mark: Mark, entry: Entry) -> tuple[str, str]:
    """What a chip says of a person: who it is, that it is somebody new, or that it may be several."""
    one = next((each for each in _everybody(entry) if each.name == mark.said), None)
    words = _("for {name}").format(name=mark.said) if mark.what == "for" else mark.said
    if one and one.is_new:
        return _("New: {name}").format(name=mark.said), "user-plus"
    if one and one.candidates:
        return _("{name}: who?").format(name=mark.said), "triangle-alert"
    return words, "user"


def _everybody(entry: Entry) -> Iterator[Someone]:
    yield from entry.people
    for each in entry.follow_ups:
        yield from each.people
