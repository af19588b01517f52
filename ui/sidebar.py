"""The sidebar: "Log meeting" on top, the sections with their counts, Trash and Settings at the bottom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
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

WIDE, SLIM = 196, 64
_ROW_HEIGHT = 34
_COUNT = KEY + 1
_ICON_LEFT, _GAP = 12, 10


class Sidebar(QFrame):
    """Where the user goes from; `chosen` carries the key of the section."""

    chosen = Signal(str)

    def __init__(self, sections: Iterable[Section], actions: Actions) -> None:
        super().__init__()
        theme.surface(self, "side")
        self.setAccessibleName(_("Sections"))
        self._counts: dict[str, int] = {}
        self._log = ActionButton(actions, "log-meeting", look="primary")
        self._log.setAccessibleName(_("Log meeting"))  # slim it has no words
        self._hidden = _hidden_chip(actions)
        sections = list(sections)
        self._lists = [
            SectionList(_("Sections"), [each for each in sections if not each.at_bottom], self._counts),
            SectionList(_("Trash and settings"), [each for each in sections if each.at_bottom], self._counts),
        ]
        self._lay_out()
        self.set_slim(False)

    def select(self, key: str) -> None:
        """Mark the section that is shown."""
        for each in self._lists:
            each.select(key)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how much waits behind each section; zero shows nothing."""
        self._counts.clear()
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
        widest = max(buttons, *(each.wanted_width() for each in self._lists))
        return widest + 2 * theme.SPACE_8

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_8, theme.SPACE_12, theme.SPACE_8, theme.SPACE_12)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(_as_far_in_as_rows(self._log))
        column.addWidget(self._lists[0])
        column.addStretch(1)
        column.addWidget(self._lists[1])
        column.addLayout(_as_far_in_as_rows(self._hidden))
        for each in self._lists:
            each.chosen.connect(self.chosen)


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


class SectionList(QListView):
    """Some sections as a list of one-line rows; its height is that of its rows."""

    chosen = Signal(str)

    def __init__(self, name: str, sections: list[Section], counts: Mapping[str, int]) -> None:
        super().__init__()
        use_own_viewport(self)
        self.setAccessibleName(name)
        theme.surface(self, "side")
        self.setItemDelegate(SectionDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        by_key = {section.key: section for section in sections}
        self._model: RowModel[str, Section] = RowModel(
            lambda keys: [by_key[key] for key in keys],
            {
                DISPLAY: lambda section: _(section.title),
                ACCESSIBLE: lambda section: _spoken(section, counts.get(section.key, 0)),
                TOOLTIP: lambda section: tooltip(f"go-{section.key}"),
                _COUNT: lambda section: counts.get(section.key, 0),
            },
        )
        self._model.reset(list(by_key))
        self.setModel(self._model)
        self._fit()
        # By selection, not by current row: focus alone makes a row current, and must not go anywhere.
        self.selectionModel().selectionChanged.connect(self._choose)

    def select(self, key: str) -> None:
        """Select the section if it is one of these, and nothing otherwise."""
        index = self._model.index_of(key)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def wanted_width(self) -> int:
        """How wide it is with every title and a count of two digits in full."""
        titles = (self._model.data(self._model.index(place)) for place in range(self._model.rowCount()))
        words = max(self.fontMetrics().horizontalAdvance(str(title)) for title in titles)
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
        self.setFixedHeight(self.sizeHintForRow(0) * self.model().rowCount())

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
            painter.drawText(
                _inside(option, _text_left(), 8), Qt.AlignmentFlag.AlignVCenter, index.data(DISPLAY)
            )
        if count := index.data(_COUNT):
            self._paint_pill(painter, option, str(count))
        painter.restore()

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, section: Section) -> None:
        place = _inside(option, _ICON_LEFT, 0)
        if self.slim:
            place = option.rect
        alignment = Qt.AlignmentFlag.AlignCenter if self.slim else Qt.AlignmentFlag.AlignVCenter
        square = QStyle.alignedRect(option.direction, alignment, list_size(), place)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        icon(section.icon).paint(painter, square, mode=QIcon.Mode.Selected if selected else QIcon.Mode.Normal)

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


def _spoken(section: Section, count: int) -> str:
    return (
        _("{section}, {count} waiting").format(section=_(section.title), count=count)
        if count
        else _(section.title)
    )
