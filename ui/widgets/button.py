"""Buttons: room between icon and words, a look that tells their weight, a tooltip that tells their key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui import icons, theme
from ui.actions import shortcut_text

_INK = {"primary": "on", "plain": "text", "quiet": "text", "danger": "bad"}
_ICON_INK = _INK | {"plain": "muted", "quiet": "muted"}
GAP = 7


class Button(QPushButton):
    """A button that looks "primary" (one a view), "plain", "quiet" or "danger".

    `icon` is a name of Lucide, `keys` the shortcut that does the same ("Ctrl+N"): it is told, not installed.
    `ink` is the token of its words where the look alone does not fit. A quiet one that is `flush` begins
    where the words above and below it begin.
    """

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        look: str = "plain",
        keys: str = "",
        ink: str = "",
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("flush", flush)
        self._ink = ink
        # Enter presses the button that has the focus, in windows as in dialogs; see keyPressEvent.
        self.setAutoDefault(False)
        self.setIconSize(icons.button_size())
        self._icon_name = icon
        self.set_look(look)
        if keys:
            self.setToolTip(told_with_keys(text, keys))

    def set_look(self, look: str) -> None:
        """Change the weight of the button."""
        self._look = look
        theme.restyle(self, "look", look)
        if self._icon_name:
            self.setIcon(icons.icon(self._icon_name, self._ink or _ICON_INK[look]))

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.setIcon(icons.icon(name, self._ink or _ICON_INK[self._look]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setIconSize(icons.button_size())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.icon().isNull() or not self.text():
            return hint
        # The style counts 4 pixels between icon and text.
        return QSize(hint.width() + GAP - 4, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _has_modifier(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_content(painter, option)
        painter.end()

    def _paint_content(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        words = (
            self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width() if self.text() else 0
        )
        side = 0 if self.icon().isNull() else self.iconSize().width()
        gap = GAP if side and words else 0
        left = room.left() + max(0, (room.width() - side - gap - words) // 2)
        if side:
            place = QRect(left, room.center().y() - side // 2 + (room.height() + 1) % 2, side, side)
            mode = self._icon_mode()
            self.icon().paint(painter, _mirrored(option, room, place), Qt.AlignmentFlag.AlignCenter, mode)
        text_place = QRect(left + side + gap, room.top(), room.right() + 1 - left - side - gap, room.height())
        self._paint_words(painter, _mirrored(option, room, text_place))

    def _paint_words(self, painter: QStylePainter, place: QRect) -> None:
        ink = self._ink or _INK[self._look]
        painter.setPen(theme.current().color(ink if self.isEnabled() else "outline"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags | Qt.TextFlag.TextHideMnemonic, self.text())

    def _icon_mode(self) -> QIcon.Mode:
        return QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled


class IconButton(Button):
    """A quiet square button without words: its `name` is told to screen readers and in the tooltip."""

    def __init__(
        self, icon: str, name: str, *, keys: str = "", ink: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", icon, look="quiet", ink=ink, parent=parent)
        self.set_name(name, keys)

    def set_name(self, name: str, keys: str = "") -> None:
        """Say what the button does, and with which key."""
        self.setAccessibleName(name)
        self.setToolTip(told_with_keys(name, keys))

    def sizeHint(self) -> QSize:
        side = max(32, self.fontMetrics().height() + theme.SPACE_12)
        return QSize(side, side)


def told_with_keys(name: str, keys: str) -> str:
    """`name` and its keys as the desktop writes them: "Log meeting (Ctrl+N)"."""
    if not keys:
        return name
    return f"{name} ({shortcut_text(keys)})"


def _has_modifier(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)


def _mirrored(option: QStyleOptionButton, room: QRect, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, room, place)
