"""What goes into a review pack, chosen by ticks in groups."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from mentorlog.language import _
from mentorlog.mentoring.pack.contents import Contents
from mentorlog.words import line
from ui import theme
from ui.row_model import ACCESSIBLE
from ui.widgets.blur import discretion

_UID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_TICKED, _BARE = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_LINES = 9  # that are seen without scrolling
_LINE = 1.6  # of the height of the letters


class PackChoice(QTreeWidget):
    """The contents of a pack in groups, all ticked at first; `changed` when the user ticks others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("What goes into the pack"))
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._line = QSize(0, round(self.fontMetrics().height() * _LINE))
        self.setMinimumHeight(self._line.height() * _LINES)
        theme.surface(self, "window")
        self._left_out: set[str] = set()
        self.itemChanged.connect(self._follow)
        discretion.changed.connect(self._tell)

    def left_out(self) -> frozenset[str]:
        """The uids of what is not ticked."""
        return frozenset(self._left_out)

    def show_contents(self, contents: Contents) -> None:
        """Show what may be ticked; what the user left out stays so."""
        self.blockSignals(True)
        self.clear()
        for title, entries in _groups(contents):
            if entries:
                self._add_group(title, entries)
        self.blockSignals(False)
        self.setCurrentItem(self.topLevelItem(0))
        self._tell()

    def drawRow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row, with a ring round the one on which the keys are."""
        super().drawRow(painter, option, index)
        if self.hasFocus() and index == self.currentIndex():
            inset = theme.FOCUS_WIDTH / 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().accent, theme.FOCUS_WIDTH))
            row = QRectF(self.visualRect(index)).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(row, theme.SPACE_4, theme.SPACE_4)

    def _add_group(self, title: str, entries: list[tuple[str, str]]) -> None:
        flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        group = QTreeWidgetItem(self, [f"{title} ({len(entries)})"])
        group.setData(0, ACCESSIBLE, group.text(0))
        group.setSizeHint(0, self._line)
        group.setFlags(flags | Qt.ItemFlag.ItemIsAutoTristate)
        for uid, words in entries:
            item = QTreeWidgetItem(group)
            item.setSizeHint(0, self._line)
            item.setFlags(flags)
            item.setData(0, _UID, uid)
            item.setData(0, _WORDS, line(words))
            item.setCheckState(0, _BARE if uid in self._left_out else _TICKED)
        group.setExpanded(True)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            group = self.topLevelItem(place)
            assert group
            yield from (group.child(number) for number in range(group.childCount()))

    def _follow(self, item: QTreeWidgetItem) -> None:
        uid = item.data(0, _UID)
        if uid is None:
            return  # a group, whose own items tell of themselves
        ticked = item.checkState(0) == _TICKED
        if ticked == (uid in self._left_out):
            self._left_out ^= {uid}
            self.changed.emit()

    def _tell(self) -> None:
        self.blockSignals(True)
        for item in self._items():
            words = discretion.shown(item.data(0, _WORDS))
            item.setText(0, words)
            item.setData(0, ACCESSIBLE, words)
        self.blockSignals(False)
        self.viewport().update()


def _groups(contents: Contents) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The groups in the order of the pack, each with uids and words."""
    kinds = ((_("Strengths"), ("strength",)), (_("Growth"), ("growth", "mixed")), (_("Advice"), ("advice",)))
    for title, told in kinds:
        yield title, [(row.uid, row.quote) for row in contents.feedback if row.kind in told]
    yield _("Wins"), [(row.uid, row.title) for row in contents.wins]
    yield _("Goals"), [(row.uid, row.title) for row in contents.goals]
    yield _("Evidence"), [(row.uid, row.title) for row in contents.evidence]
