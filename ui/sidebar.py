"""The sidebar: "Log meeting" on top, the sections with their counts, Trash and Settings at the bottom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from mentorlog.language import _
from ui import theme
from ui.actions import SPECS, Actions, tooltip
from ui.icons import icon, list_size
from ui.pages import Section
from ui.row_model import ACCESSIBLE, DISPLAY, KEY, ROW, TOOLTIP, RowModel
from ui.rows.row import paint_ground
from ui.rows.row_list import use_own_viewport
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.button import Button, told_with_keys
from ui.widgets.label import Label

WIDE, SLIM = 196, 64
_ROW_HEIGHT = 34
_COUNT = KEY + 1
_ICON_LEFT, _GAP = 12, 10


class Entry(Struct, frozen=True):
    """A row of the sidebar.

    The words of a saved list are the user's own, and its count tells how much there is, not what waits.
    """

    key: str
    words: str
    icon: str
    hint: str = ""
    is_list: bool = False

    @property
    def shown(self) -> str:
        """The words as they may be seen now."""
        return discretion.shown(self.words) if self.is_list else self.words


class Sidebar(QFrame):
    """Where the user goes from; `chosen` carries the key of the section, `list_chosen` that of a saved list.

    `list_menu` asks for what can be done with a saved list, at a place of the screen.
    """

    chosen = Signal(str)
    list_chosen = Signal(str)
    list_menu = Signal(str, QPoint)

    def __init__(self, sections: Iterable[Section], actions: Actions) -> None:
        super().__init__()
        theme.surface(self, "side")
        self.setAccessibleName(_("Sections"))
        self._counts: dict[str, int] = {}
        self._log = ActionButton(actions, "log-meeting", look="primary")
        self._log.setAccessibleName(_("Log meeting"))  # slim it has no words
        self._hidden = _hidden_chip(actions)
        sections = list(sections)
        top = [_entry(each) for each in sections if not each.at_bottom]
        bottom = [_entry(each) for each in sections if each.at_bottom]
        self.sections = SectionList(_("Sections"), top, self._counts)
        self.saved = SectionList(_("Saved lists"), [], self._counts, may_scroll=True)
        self.at_bottom = SectionList(_("Trash and settings"), bottom, self._counts)
        self._lists = (self.sections, self.saved, self.at_bottom)
        self._saved_title = Label(_("Lists"), tone="muted", scale=0.88, bold=True)
        self._lay_out()
        self.set_slim(False)

    def select(self, key: str) -> None:
        """Mark the section that is shown."""
        for each in self._lists:
            each.select(key)

    def show_lists(self, entries: Sequence[Entry]) -> None:
        """Show these saved lists below the sections."""
        self.saved.show_entries(entries)
        self.saved.setVisible(bool(entries))
        self._saved_title.setVisible(bool(entries) and not self._slim)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how much is behind each of these sections and lists; zero shows nothing."""
        self._counts.update(counts)
        for each in self._lists:
            each.viewport().update()

    def set_slim(self, slim: bool) -> None:
        """Show icons only, or words too."""
        self._slim = slim
        for button in (self._log, self._hidden):
            button.setText("" if slim else button.accessibleName())
        self.setFixedWidth(SLIM if slim else max(WIDE, self._wanted_width()))
        for each in self._lists:
            each.set_slim(slim)
        self._saved_title.setVisible(self.saved.isVisibleTo(self) and not slim)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size, once what stands in it has followed too: it is as wide as its words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.layout() is not None:
            QTimer.singleShot(0, self, lambda: self.set_slim(self._slim))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline towards the page."""
        super().paintEvent(event)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        edge = QStyle.visualRect(self.layoutDirection(), self.rect(), edge)
        painter = QPainter(self)
        # Not `fillRect`, for whose sake the binding would build the enumeration of all preset gradients.
        painter.setPen(theme.current().line)
        painter.drawLine(edge.topLeft(), edge.bottomLeft())
        painter.end()

    def _wanted_width(self) -> int:
        """What the longest words need, in the language and at the text size of the user."""
        buttons = max(self._log.sizeHint().width(), self._hidden.sizeHint().width())
        # The user's own words may be of any length; what has no room of them is cut.
        widest = max(buttons, *(each.wanted_width() for each in (self.sections, self.at_bottom)))
        return widest + 2 * theme.SPACE_8

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_8, theme.SPACE_12, theme.SPACE_8, theme.SPACE_12)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(_as_far_in_as_rows(self._log))
        column.addWidget(self.sections)
        self._saved_title.setContentsMargins(_ICON_LEFT, theme.SPACE_4, 0, 0)
        lists = QVBoxLayout()
        lists.setSpacing(theme.SPACE_4)
        lists.addWidget(self._saved_title)
        lists.addWidget(self.saved)
        column.addLayout(lists)
        column.addStretch(1)
        column.addWidget(self.at_bottom)
        column.addLayout(_as_far_in_as_rows(self._hidden))
        for each in (self.sections, self.at_bottom):
            each.chosen.connect(self.chosen)
        self.saved.chosen.connect(self.list_chosen)
        self.saved.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.saved.customContextMenuRequested.connect(self._ask_for_menu)
        self.show_lists([])

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.saved.indexAt(place)
        index = index if index.isValid() else self.saved.currentIndex()
        if index.isValid():
            below = self.saved.visualRect(index).bottomLeft()
            self.list_menu.emit(index.data(KEY), self.saved.viewport().mapToGlobal(below))


def _hidden_chip(actions: Actions) -> ActionButton:
    """There as long as names are hidden, for dots alone do not say why; a click shows the names again."""
    chip = ActionButton(actions, "discretion", _("Names hidden"))
    chip.setAccessibleName(chip.text())
    chip.setToolTip(told_with_keys(_("Show names and notes"), SPECS["discretion"].keys[0]))
    if not discretion.on:
        chip.hide()
    discretion.changed.connect(chip.setVisible)
    return chip


def _as_far_in_as_rows(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(1, 0, 1, 0)
    row.addWidget(button)
    return row


def _entry(section: Section) -> Entry:
    return Entry(section.key, _(section.title), section.icon, tooltip(f"go-{section.key}"))


class SectionList(QListView):
    """Some entries as a list of one-line rows; its height is that of its rows."""

    chosen = Signal(str)

    def __init__(
        self, name: str, entries: Sequence[Entry], counts: Mapping[str, int], *, may_scroll: bool = False
    ) -> None:
        super().__init__()
        self._may_scroll = may_scroll
        use_own_viewport(self)
        self.setAccessibleName(name)
        theme.surface(self, "side")
        self.setItemDelegate(SectionDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not may_scroll:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._entries: dict[str, Entry] = {}
        self._model: RowModel[str, Entry] = RowModel(
            lambda keys: [self._entries[key] for key in keys],
            {
                DISPLAY: lambda entry: entry.shown,
                ACCESSIBLE: lambda entry: _spoken(entry, counts.get(entry.key, 0)),
                TOOLTIP: lambda entry: entry.hint or entry.shown,
                _COUNT: lambda entry: counts.get(entry.key, 0),
            },
        )
        self.setModel(self._model)
        self.show_entries(entries)
        # By selection, not by current row: focus alone makes a row current, and must not go anywhere.
        self.selectionModel().selectionChanged.connect(self._choose)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead; what was selected stays so."""
        self._entries = {entry.key: entry for entry in entries}
        self._model.reset(list(self._entries))
        self._fit()

    def select(self, key: str) -> None:
        """Select the entry if it is one of these, and nothing otherwise."""
        index = self._model.index_of(key)
        with QSignalBlocker(self):  # it is shown already
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def wanted_width(self) -> int:
        """How wide it is with every title and a count of two digits in full."""
        titles = (self._model.data(self._model.index(place)) for place in range(self._model.rowCount()))
        words = max((self.fontMetrics().horizontalAdvance(str(title)) for title in titles), default=0)
        return _text_left() + words + self.fontMetrics().horizontalAdvance("  99  ") + theme.SPACE_8

    def set_slim(self, slim: bool) -> None:
        """Show icons only, or words too."""
        self.itemDelegate().slim = slim
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        row, rows = max(0, self.sizeHintForRow(0)), self.model().rowCount()
        self.setFixedHeight(row * rows)
        if self._may_scroll:
            self.setMinimumHeight(row)

    def _choose(self) -> None:
        for index in self.selectedIndexes():
            self.chosen.emit(index.data(KEY))


class SectionDelegate(QStyledItemDelegate):
    """Paints icon, title and a pill with the count at the far end."""

    slim = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line and air; never below 34 px."""
        return QSize(0, max(_ROW_HEIGHT, option.fontMetrics.height() + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one section."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        self._paint_icon(painter, option, index.data(ROW))
        if not self.slim:
            painter.setPen(theme.current().text)
            room = _inside(option, _text_left(), 8 + self._pill_room(option, index.data(_COUNT)))
            words = option.fontMetrics.elidedText(
                index.data(DISPLAY), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        count, entry = index.data(_COUNT), index.data(ROW)
        if count and not entry.is_list:
            self._paint_pill(painter, option, str(count))
        elif count and not self.slim:
            self._paint_number(painter, option, f"{count:,}")
        painter.restore()

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        place = _inside(option, _ICON_LEFT, 0)
        if self.slim:
            place = option.rect
        alignment = Qt.AlignmentFlag.AlignCenter if self.slim else Qt.AlignmentFlag.AlignVCenter
        square = QStyle.alignedRect(option.direction, alignment, list_size(), place)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        icon(entry.icon).paint(painter, square, mode=QIcon.Mode.Selected if selected else QIcon.Mode.Normal)

    def _paint_number(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setFont(theme.scaled_font(0.88))
        painter.setPen(theme.current().muted)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(_inside(option, 0, 12), where, text)

    def _pill_room(self, option: QStyleOptionViewItem, count: int) -> int:
        return option.fontMetrics.horizontalAdvance(f"{count}  ") + 8 if count else 0

    def _paint_pill(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = theme.scaled_font(0.7 if self.slim else 0.8, bold=True)
        painter.setFont(font)
        height = painter.fontMetrics().height() + 2
        width = max(height, painter.fontMetrics().horizontalAdvance(text) + 10)
        room = option.rect.adjusted(2, 1, -2, -1) if self.slim else _inside(option, 0, 8)
        where = Qt.AlignmentFlag.AlignTop if self.slim else Qt.AlignmentFlag.AlignVCenter
        pill = QStyle.alignedRect(
            option.direction, Qt.AlignmentFlag.AlignRight | where, QSize(width, height), room
        )
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent)
        painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
        painter.setPen(look.on)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _text_left() -> int:
    return _ICON_LEFT + list_size().width() + _GAP


def _inside(option: QStyleOptionViewItem, start: int, end: int) -> QRect:
    """The row without margins at its start and end, mirrored for right-to-left."""
    room = option.rect.adjusted(start, 0, -end, 0)
    return QStyle.visualRect(option.direction, option.rect, room)


def _spoken(entry: Entry, count: int) -> str:
    if not count:
        return entry.shown
    words = _("{name}, {count} in it") if entry.is_list else _("{name}, {count} waiting")
    return words.format(name=entry.shown, count=count)
