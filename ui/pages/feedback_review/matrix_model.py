"""Who said what, as a table: givers down, competencies across."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from mentorlog.language import _
from mentorlog.mentoring.review import Matrix
from ui.row_model import ACCESSIBLE, DISPLAY, ROW, TOOLTIP, Index
from ui.rows.matrix_cell import cell_words
from ui.widgets.blur import discretion

_NOWHERE = QModelIndex()
_EMPTY = Matrix(givers=(), competencies=(), cells={})


class MatrixModel(QAbstractTableModel):
    """The cells are there under ROW, as words for a screen reader and a tooltip; None where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = _EMPTY
        discretion.changed.connect(self._retell)

    def reset(self, matrix: Matrix) -> None:
        """Show this instead."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many givers there are."""
        return 0 if parent.isValid() else len(self.matrix.givers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many competencies there are."""
        return 0 if parent.isValid() else len(self.matrix.competencies)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """The cell and its words."""
        cell = self.matrix.cells.get(self.keys(index))
        if role == ROW:
            return cell
        if role in (ACCESSIBLE, TOOLTIP):
            words = ", ".join((self.giver(index.row()), self.competency(index.column()), cell_words(cell)))
            return discretion.tooltip(words) if role == TOOLTIP else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """The names; whole in the tooltip, for long ones are cut."""
        if role not in (DISPLAY, TOOLTIP, ACCESSIBLE):
            return None
        name = self.competency(section) if orientation == Qt.Orientation.Horizontal else self.giver(section)
        return discretion.tooltip(name) if role == TOOLTIP else name

    def keys(self, index: Index) -> tuple[str, str]:
        """The uid of the giver and the key of the competency."""
        return self.matrix.givers[index.row()][0], self.matrix.competencies[index.column()][0]

    def giver(self, row: int) -> str:
        """The name of a giver as it may be seen now."""
        uid, name = self.matrix.givers[row]
        return discretion.shown(name) if uid else _("Nobody named")

    def competency(self, column: int) -> str:
        """The name of a competency."""
        key, name = self.matrix.competencies[column]
        return name if key else _("Without a competency")

    def _retell(self) -> None:
        """Names are hidden, or to be read again."""
        if self.matrix.givers:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.matrix.givers) - 1)
