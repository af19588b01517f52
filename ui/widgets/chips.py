"""Chips: small rounded words that tell something, offer one choice of several, or can be taken away."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QGroupBox, QRadioButton, QStyle, QWidget

from mentorlog.language import _
from ui import icons, theme
from ui.widgets.blur import discretion
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label

_ICON = 14


class Chip(Label):
    """A word or two about what it stands beside: "Mentor", "every 4 weeks"."""

    def __init__(
        self, text: str = "", *, tone: str = "text", secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, tone=tone, scale=0.88, secret=secret, parent=parent)
        self.setProperty("chip", True)


class ChoiceChips(QGroupBox):
    """One choice of several: a single tab stop, arrow keys move, told to screen readers as a radio group.

    `name` says what is chosen; `choices` are pairs of key and words, personal ones where `secret`. `chosen`
    tells the key the user took.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        secret: bool = False,
    ) -> None:
        super().__init__(parent)
        self._secret = secret
        self.setProperty("bare", True)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap=6, even=True)
        self._chips: dict[str, _ChoiceChip] = {}
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these instead; what was taken stays so if it is among them."""
        taken = self.chosen_key()
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._new_chip(key, words) for key, words in choices}
        self.choose(taken)

    def keys(self) -> set[str]:
        """The keys of all choices."""
        return set(self._chips)

    def chosen_key(self) -> str | None:
        """The key of the choice that is taken, or None."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), None)

    def choose(self, key: str | None) -> None:
        """Take the choice `key`, or none at all; no signal follows."""
        for chip in self._chips.values():
            # An exclusive button refuses to be let go of.
            chip.setAutoExclusive(False)
            chip.setChecked(False)
        for chip in self._chips.values():
            chip.setAutoExclusive(True)
        if key in self._chips:
            self._chips[key].setChecked(True)
        for each, chip in self._chips.items():
            # Qt moves the stop of Tab with a click or a key alone, and would leave it at the old choice.
            is_stop = each == key or key not in self._chips
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def set_icon(self, key: str, icon: str) -> None:
        """Show an icon of Lucide before the words of one choice."""
        self._chips[key].set_icon_name(icon)

    def chip(self, key: str) -> QAbstractButton:
        """The button of one choice, for a tooltip or the focus."""
        return self._chips[key]

    def move(self, chip: QAbstractButton, step: int) -> None:
        """Go from `chip` to the one before or after it, round the ends, and take that."""
        chips = list(self._chips.values())
        target = chips[(chips.index(chip) + step) % len(chips)]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        target.click()

    def _take(self, key: str) -> None:
        self.choose(key)  # with the stop of Tab, which Qt moves only when the chip has the focus
        self.chosen.emit(key)

    def _new_chip(self, key: str, words: str) -> _ChoiceChip:
        chip = _ChoiceChip(words, self, secret=self._secret)
        chip.clicked.connect(partial(self._take, key))
        self._flow.addWidget(chip)
        chip.show()  # the layout would do it a moment later, and until then it could not have the keyboard
        return chip


class RemovableChip(QAbstractButton):
    """A word that can be taken away: by its cross, or by Delete or Backspace while it has the focus."""

    removed = Signal()

    def __init__(
        self, text: str, icon: str = "", *, secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._icon, self._secret = text, icon, secret
        self._cross = icons.icon("x")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        discretion.changed.connect(self._retell)
        self._retell()
        self.clicked.connect(self.removed)

    def sizeHint(self) -> QSize:
        room = 34 + (_ICON + 5 if self._icon else 0)
        words = self.fontMetrics().horizontalAdvance(self._seen)
        return QSize(words + room, self.fontMetrics().height() + theme.SPACE_8)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self._cross_place().adjusted(-5, -5, 5, 5).contains(position)

    def event(self, event: QEvent) -> bool:
        # Del is a shortcut of the pages too: here it must not move a whole person to the trash.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _removes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _removes(event):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_pill(painter, self, "sel" if self.hasFocus() else "hover", outlined=False)
        left = theme.SPACE_8
        if self._icon:
            place = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
            icons.icon(self._icon).paint(painter, _mirrored(self, place))
            left += _ICON + 5
        words = QRect(left, 0, self.width() - left - 24, self.height())
        text = self.fontMetrics().elidedText(self._seen, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(theme.current().text)
        painter.drawText(_mirrored(self, words), Qt.AlignmentFlag.AlignVCenter, text)
        self._cross.paint(painter, self._cross_place())
        painter.end()

    def _cross_place(self) -> QRect:
        side = 12
        return _mirrored(self, QRect(self.width() - side - 8, (self.height() - side) // 2, side, side))

    def _retell(self) -> None:
        words = discretion.shown(self._words) if self._secret else self._words
        self._seen = words
        self.setAccessibleName(_("Remove {what}").format(what=words))
        self.updateGeometry()
        self.update()


class TickChip(QCheckBox):
    """A word that is ticked or not, drawn as a pill with its tick."""

    def __init__(
        self, text: str, *, ticked: bool = False, secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._secret = text, secret
        self.setChecked(ticked)
        discretion.changed.connect(self._retell)
        self._retell()

    def sizeHint(self) -> QSize:
        return _pill_size(self, has_icon=True)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_words(self, text: str) -> None:
        """Say something else."""
        self._words = text
        self._retell()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_choice(self, "square-check" if self.isChecked() else "square")

    def _retell(self) -> None:
        words = discretion.shown(self._words) if self._secret else self._words
        self.setText(words.replace("&", "&&"))
        self.updateGeometry()


class _ChoiceChip(QRadioButton):
    """One choice, drawn as a pill."""

    _icon_name = ""

    def __init__(self, text: str, group: ChoiceChips, *, secret: bool) -> None:
        super().__init__(group)
        self._words, self._group, self._secret = text, group, secret
        discretion.changed.connect(self._retell)
        self._retell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt itself goes by what it sees, and would stop where a line of chips ends.
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if (step := steps.get(event.key())) is not None:
            self._group.move(self, -step if self.isRightToLeft() else step)
        else:
            super().keyPressEvent(event)

    def _retell(self) -> None:
        words = discretion.shown(self._words) if self._secret else self._words
        self.setText(words.replace("&", "&&"))
        self.updateGeometry()

    def set_icon_name(self, icon: str) -> None:
        self._icon_name = icon
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return _pill_size(self, has_icon=bool(self._icon_name))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_choice(self, self._icon_name)


def _pill_size(button: QAbstractButton, *, has_icon: bool) -> QSize:
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    return QSize(words.width() + 24 + (_ICON + 5 if has_icon else 0), words.height() + 12)


def _paint_choice(button: QAbstractButton, icon: str) -> None:
    painter = QPainter(button)
    ground = "sel" if button.isChecked() else "hover" if button.underMouse() else "card"
    _paint_pill(painter, button, ground, outlined=True)
    room = button.rect().adjusted(12, 0, -12, 0)
    if icon:
        place = QRect(room.left(), (button.height() - _ICON) // 2, _ICON, _ICON)
        icons.icon(icon, "accent" if button.isChecked() else "muted").paint(painter, _mirrored(button, place))
        room.setLeft(room.left() + _ICON + 5)
    painter.setPen(theme.current().color("text" if button.isEnabled() else "outline"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
    painter.drawText(_mirrored(button, room), flags, button.text())
    painter.end()


def _removes(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def _paint_pill(painter: QPainter, button: QAbstractButton, ground: str, *, outlined: bool) -> None:
    """The body of a chip; checked or focused it has a border in the accent, so that colour is not alone."""
    colors = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width: float = colors.hairline
    edge = colors.outline if outlined else colors.line
    if button.isChecked() or button.hasFocus():
        edge = colors.accent
    if button.hasFocus():
        width = theme.FOCUS_WIDTH + 0.5
    painter.setPen(QPen(edge, width))
    painter.setBrush(colors.color(ground))
    frame = QRectF(button.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)


def _mirrored(widget: QWidget, place: QRect) -> QRect:
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), place)
