"""The one list model: ordered keys in memory, rows fetched by page when a view paints them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QStringListModel,
    Qt,
)

# Plain integers: naming `Qt.ItemDataRole.DisplayRole` inside data() costs a tenth of every frame.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
ROW = int(Qt.ItemDataRole.UserRole)
KEY = ROW + 1

PAGE = 50
PAGES_KEPT = 20
_LOOKED_FOR_ONE_BY_ONE = 8  # selected rows; of more than that all are found in one walk

Key = TypeVar("Key", int, str)
Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


class RowModel(QStringListModel, Generic[Key, Row]):
    """A list of any length over `fetch`, which gives the rows of some keys in their order, but for lost ones.

    `roles` says what to show: a function of a row for each role, DISPLAY and ACCESSIBLE at least. ROW gives
    the row itself and KEY its key. A row that has gone meanwhile shows nothing until the next `reset`.

    The strings of the base class stay empty. It is there to count: a view asks for the number of rows twice
    for each row that it lays out, and 100,000 rows take a quarter of a second if Python answers.
    """

    def __init__(
        self,
        fetch: Callable[[Sequence[Key]], Sequence[Row]],
        roles: Mapping[int, Callable[[Row], object]],
    ) -> None:
        super().__init__()
        self._fetch = fetch
        self._roles: dict[int, Callable[[Row], object]] = {ROW: lambda row: row, **roles}
        self._keys: Sequence[Key] = []
        self._pages: dict[int, Sequence[Row | None]] = {}

    def reset(self, keys: Sequence[Key]) -> None:
        """Show these keys in this order (an `array("q")` or a list); what was selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        old, before = self._keys, self.persistentIndexList()
        self._keys = keys
        self._pages.clear()
        with QSignalBlocker(self):  # views hear of one change of the layout, not of rows that come and go
            self.insertRows(len(old), len(keys) - len(old))
            self.changePersistentIndexList(before, self._indexes_of([old[index.row()] for index in before]))
            self.removeRows(len(keys), len(old) - len(keys))
        self.layoutChanged.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Those of a list that is only read."""
        return QAbstractListModel.flags(self, index)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """What `roles` says for the row; None for any other role, without fetching the row."""
        if role == KEY:
            return self._keys[index.row()]
        read = self._roles.get(role)
        if read is None:
            return None
        row = self.row(index.row())
        return None if row is None else read(row)

    def row(self, number: int) -> Row | None:
        """The row at this place, fetched with its page; None if it has gone meanwhile."""
        return self._page(number // PAGE)[number % PAGE]

    def keys(self) -> Sequence[Key]:
        """All keys in their order."""
        return self._keys

    def index_of(self, key: Key) -> QModelIndex:
        """The index of `key`; an invalid one if it is not in the list."""
        try:
            return self.index(self._keys.index(key))
        except ValueError:
            return QModelIndex()

    def _indexes_of(self, keys: Sequence[Key]) -> list[QModelIndex]:
        if len(keys) <= _LOOKED_FOR_ONE_BY_ONE:
            return [self.index_of(key) for key in keys]
        wanted = set(keys)
        places = {key: place for place, key in enumerate(self._keys) if key in wanted}
        return [self.index(places[key]) if key in places else QModelIndex() for key in keys]

    def _page(self, number: int) -> Sequence[Row | None]:
        page = self._pages.pop(number, None)
        if page is None:
            page = self._fetch_whole(self._keys[number * PAGE : (number + 1) * PAGE])
            if len(self._pages) == PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
        self._pages[number] = page  # last in the dict is last used; the first one goes when it is full
        return page

    def _fetch_whole(self, keys: Sequence[Key]) -> Sequence[Row | None]:
        rows = self._fetch(keys)
        if len(rows) == len(keys):
            return rows
        # Some have gone meanwhile and are left out; one by one it is clear which.
        return [next(iter(self._fetch(keys[place : place + 1])), None) for place in range(len(keys))]
