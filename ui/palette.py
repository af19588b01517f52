"""The command palette (Ctrl+K): people, saved lists and actions, found by a few letters of their names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mentorlog import people_list, saved_lists
from mentorlog.language import _
from mentorlog.people_list import Suggestion
from mentorlog.saved_lists import SavedRow
from mentorlog.words import folded
from ui import theme
from ui.actions import SPECS, shortcut_text
from ui.desk import Desk
from ui.icons import icon
from ui.row_model import ACCESSIBLE, DISPLAY, ROW, RowModel
from ui.widgets.avatar import paint_avatar
from ui.widgets.blur import discretion
from ui.widgets.label import Label

_WIDTH = 560
_ROWS = 9
_SHOWN = 50
_FEW_PEOPLE = 5
_AVATAR = 26
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Entry(Struct, frozen=True):
    """One line of the palette: a person (`uid`), a saved list or an action."""

    title: str
    note: str
    uid: str = ""
    action: str = ""
    saved: SavedRow | None = None

    @property
    def shown_title(self) -> str:
        """The title as it may be seen now: the user's own words are hidden by discretion."""
        return self.title if self.action else discretion.shown(self.title)

    @property
    def shown_note(self) -> str:
        """Where a person works or what a list asks, as it may be seen now, or the keys of an action."""
        return self.note if self.action else discretion.shown(self.note)


def score(letters: str, name: str) -> int | None:
    """How well `letters` (folded, without spaces) stand in this order in `name` (folded); None if not at all.

    Letters in a row and letters that begin a word count most; what is skipped counts against.
    """
    total, last = 0, -1
    for number, letter in enumerate(letters):
        place = name.find(letter, last + 1)
        if place < 0:
            return None
        beginning = name.find(" " + letter, last + 1) + 1
        if beginning and place > last + 1 and _follow(letters[number + 1 :], name, beginning + 1):
            place = beginning
        if place == last + 1:
            total += 4
        elif name[place - 1] == " ":
            total += 3
        else:
            total -= min(place - last, 4)
        last = place
    return total


def _follow(letters: str, name: str, start: int) -> bool:
    """Whether all letters come in this order from `start` on."""
    rest = iter(name[start:])
    return all(letter in rest for letter in letters)


class Palette(QDialog):
    """A field and what it finds; Enter goes to the person or does the action."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(_("Find a person or an action"))
        theme.surface(self, "card")
        self._desk = desk
        self._entries: list[Entry] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(_("Find a person or an action"))
        self.field.setAccessibleName(_("Find a person or an action"))
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._take_current)
        self.field.installEventFilter(self)
        self.list = QListView()
        self._model: RowModel[int, Entry] = RowModel(
            lambda numbers: [self._entries[number] for number in numbers],
            {
                DISPLAY: lambda entry: entry.shown_title,
                ACCESSIBLE: lambda entry: f"{entry.shown_title}, {entry.shown_note}".removesuffix(", "),
            },
        )
        self._nothing = Label(tone="muted")
        self._lay_out()
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field keeps the focus."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _LIST_KEYS
        ):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Close as soon as another window is used."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            # Afterwards: it is told so while it hides too, and hidden twice it would block the window.
            QTimer.singleShot(0, self, self._close_behind)

    def _close_behind(self) -> None:
        if self.isVisible() and not self.isActiveWindow():
            self.reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline that the frameless window lacks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.current().outline)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _lay_out(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(_("Found"))
        self.list.clicked.connect(self._take_current)
        theme.surface(self.list, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_12, theme.SPACE_12, theme.SPACE_12, theme.SPACE_12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        window = self.parentWidget()
        self.setFixedWidth(min(_WIDTH, window.width() - 2 * theme.SPACE_16))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 3 * theme.SPACE_28)))

    def _find(self, text: str) -> None:
        self._entries = found(self._desk, text)
        self._model.reset(range(len(self._entries)))
        self.list.setCurrentIndex(self._model.index(0))
        self.list.scrollToTop()
        self.list.setFixedHeight(min(_ROWS, len(self._entries)) * self.list.sizeHintForRow(0))
        self.list.setVisible(bool(self._entries))
        self._nothing.setVisible(not self._entries)
        self._nothing.setText(_("No match for “{text}”").format(text=text))
        self.adjustSize()

    def _take_current(self) -> None:
        entry = self.list.currentIndex().data(ROW)
        if entry is None:
            return
        self.accept()
        if entry.uid:
            self._desk.go("people", entry.uid)
        elif entry.saved:
            self._desk.show_list(entry.saved)
        else:
            # Afterwards: one that asks for a file runs a loop of its own, in which the palette is deleted.
            QTimer.singleShot(0, self._desk, partial(self._desk.actions.trigger, entry.action))


def found(desk: Desk, text: str) -> list[Entry]:
    """What answers to `text`, best first; for no text the people met last, then every action."""
    letters = folded(text).replace(" ", "")
    if not letters:
        recent = people_list.suggest(desk.logbook, "", _FEW_PEOPLE)
        return [*map(_person, recent), *_lists(desk), *_actions(desk)]
    near = people_list.suggest_by_letters(desk.logbook, letters)
    return _ranked(letters, [*map(_person, near), *_lists(desk), *_actions(desk)])[:_SHOWN]


def _ranked(letters: str, entries: Sequence[Entry]) -> list[Entry]:
    scored = [(score(letters, folded(entry.title)), entry) for entry in entries]
    matching = [(points, entry) for points, entry in scored if points is not None]
    # Sorting is stable: of equals, people come first, and of these the one met last.
    return [entry for _points, entry in sorted(matching, key=lambda pair: -pair[0])]


def _person(person: Suggestion) -> Entry:
    return Entry(person.name, person.where, uid=person.uid)


def _lists(desk: Desk) -> Iterator[Entry]:
    for row in saved_lists.listing(desk.logbook):
        yield Entry(row.name, row.question, saved=row)


def _actions(desk: Desk) -> Iterator[Entry]:
    """The actions that can be done just now, but for the palette itself."""
    for key, spec in SPECS.items():
        if desk.actions[key].isEnabled() and key != "palette":
            keys = shortcut_text(spec.keys[0]) if spec.keys else ""
            yield Entry(spec.words, keys, action=key)


class EntryDelegate(QStyledItemDelegate):
    """Paints avatar or icon, the title, and at the far end the keys or where a person works."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line with room for an avatar."""
        return QSize(0, max(36, option.fontMetrics.height() + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one entry."""
        entry: Entry = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        _paint_sign(painter, option, entry)
        _paint_words(painter, option, entry)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    look, state = theme.current(), option.state
    if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.sel if state & QStyle.StateFlag.State_Selected else look.hover)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), theme.RADIUS, theme.RADIUS)


def _paint_sign(painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
    middle = option.rect.top() + (option.rect.height() - _AVATAR) // 2
    place = QRect(option.rect.left() + theme.SPACE_8, middle, _AVATAR, _AVATAR)
    place = QStyle.visualRect(option.direction, option.rect, place)
    if entry.uid:
        paint_avatar(painter, place, entry.title, entry.uid)
    elif name := "bookmark" if entry.saved else SPECS[entry.action].icon:
        icon(name).paint(
            painter, place.adjusted(4, 4, -4, -4), Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal
        )


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
    room = option.rect.adjusted(theme.SPACE_16 + _AVATAR, 0, -theme.SPACE_12, 0)
    room = QStyle.visualRect(option.direction, option.rect, room)
    look, metrics = theme.current(), option.fontMetrics
    note = metrics.elidedText(entry.shown_note, Qt.TextElideMode.ElideRight, room.width() // 2)
    left = room.width() - metrics.horizontalAdvance(note) - theme.SPACE_16
    title = metrics.elidedText(entry.shown_title, Qt.TextElideMode.ElideRight, left)
    painter.setPen(look.muted)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)
    painter.setPen(look.text)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
