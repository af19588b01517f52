"""A layout that sets its parts side by side and starts a new line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Parts in reading order, `gap` pixels apart, in the middle of their line; mirrored in right-to-left.

    An `even` one fills no line to its end where that would leave the next one nearly empty.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, even: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._even = even
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put `widget` before the part that is at `place` now."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(QRect(0, 0, width, 0))[1]

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:
        widest = QSize(0, 0)
        for item in self._items:
            widest = widest.expandedTo(item.minimumSize())
        return self._with_margins(widest)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect)[0]:
            item.setGeometry(QStyle.visualRect(self._direction(), rect, place))

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _places(self, rect: QRect) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Where each part goes within `rect`, as if left to right, and the height that all of them take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        places: list[tuple[QLayoutItem, QRect]] = []
        top = inner.top()
        for line in self._shared_out(max(1, inner.width())):
            left, height = inner.left(), max(size.height() for _item, size in line)
            for item, size in line:
                places.append((item, QRect(QPoint(left, top + (height - size.height()) // 2), size)))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        bottom = top - self.spacing() if places else top
        return places, bottom + self.contentsMargins().bottom() - rect.top()

    def _shared_out(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The lines, as few as the width allows; where they are to be even, as narrow as so few can be."""
        lines = self._lines(width)
        if not self._even or len(lines) < 2:
            return lines
        # No narrower than the widest part: below that each is alone on its line, cut and not counted more.
        narrow, wide = max(size.width() for line in lines for _item, size in line), width
        while narrow < wide:
            middle = (narrow + wide) // 2
            if len(self._lines(middle)) > len(lines):
                narrow = middle + 1
            else:
                wide = middle
        return self._lines(wide)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands side by side, from line to line; the parts of a line share its middle."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in (item for item in self._items if not item.isEmpty()):
            size = _size_within(item, width)
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        return lines


def _size_within(item: QLayoutItem, width: int) -> QSize:
    """The size a part wants; one that is too wide has the whole line, and the height it needs there."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
