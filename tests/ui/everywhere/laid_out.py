"""What is cut off, hangs out of its place, or lies over its neighbour, in a window as it is laid out now."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.widgets.elided_label import ElidedLabel
from ui.widgets.laid_out import laid_out

from .scenes import seen_in, told


def faults(root: QWidget) -> Iterator[str]:
    """Everything in this window that does not stand as it should."""
    for each in seen_in(root):
        if is_cut(each):
            yield f"is cut: {told(each)}, {each.size().toTuple()} of {wanted(each)}"
        if hangs_out(each):
            place, room = each.geometry().getRect(), each.parentWidget().size().toTuple()
            yield f"hangs out: {told(each)}, {place} in {room}"
        for one, other in overlapping(each):
            yield f"overlap: {told(one)} and {told(other)}"


def is_cut(widget: QWidget) -> bool:
    """Whether its words need more room than they have; what ends in "…" by design needs none."""
    if isinstance(widget, ElidedLabel) or not has_words(widget):
        return False
    width, height = wanted(widget)
    return widget.width() < width or widget.height() < height


def wanted(widget: QWidget) -> tuple[int, int]:
    """The least room in which all its words are seen."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    if isinstance(widget, QTabBar):
        return sum(
            widget.tabRect(tab).width() for tab in range(widget.count())
        ), widget.minimumSizeHint().height()
    if isinstance(widget, QLineEdit):
        return placeholder_width(widget), widget.fontMetrics().height()
    if isinstance(widget, QComboBox):
        return words_of_box(widget), widget.fontMetrics().height()
    hint = widget.sizeHint()
    return hint.width(), hint.height()


def has_words(widget: QWidget) -> bool:
    if isinstance(widget, QToolButton):
        return False  # those that Qt puts into a line show their icon alone
    if isinstance(widget, QAbstractButton | QLabel):
        return bool(widget.text())
    return isinstance(widget, QComboBox | QTabBar | QLineEdit)


def placeholder_width(line: QLineEdit) -> int:
    """What an empty line says of itself is to be read whole; words typed into it may scroll."""
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) if not line.text() else 0


def words_of_box(box: QComboBox) -> int:
    """How wide it must be for the choice that it shows to be read whole."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
    return box.width() - room.width() + box.fontMetrics().horizontalAdvance(box.currentText())


def hangs_out(widget: QWidget) -> bool:
    """Whether it lies outside what holds it; what is scrolled down may be higher, but no wider."""
    holder = widget.parentWidget()
    if holder is None or isinstance(holder, QTabBar | QSplitter):
        return False
    if isinstance(holder.parentWidget(), QAbstractScrollArea) and holder is holder.parentWidget().viewport():
        return is_scrolled_down_only(holder.parentWidget()) and widget.width() > holder.width()
    return not holder.rect().contains(widget.geometry())


def is_scrolled_down_only(area: QAbstractScrollArea) -> bool:
    """Whether this is a page that is read from top to bottom, and no board or list."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return isinstance(area, QScrollArea) and area.horizontalScrollBarPolicy() == off


def overlapping(widget: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Those that a layout of this widget has put one over the other."""
    if widget.layout() is not None and not isinstance(widget, QFrame):
        parts = [part for part in laid_out(widget.layout()) if part.isVisible()]
        yield from ((a, b) for a, b in combinations(parts, 2) if a.geometry().intersects(b.geometry()))
