"""Who said what: givers by competencies, with the counts of each kind, and where nobody said anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mentorlog.language import _
from mentorlog.mentoring import competencies, review
from mentorlog.mentoring.feedback import KINDS
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.feedback_words import kind_word
from mentorlog.mentoring.review import Matrix
from ui import icons, theme
from ui.desk import Desk
from ui.pages.feedback_review.matrix_model import MatrixModel
from ui.rows.matrix_cell import MatrixCellDelegate
from ui.rows.row import SECOND_LINE
from ui.sheets.competencies import CompetenciesWindow
from ui.widgets.action_menu import open_action_menu
from ui.widgets.button import Button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_NAMES = 18  # letters of a giver that are seen at least
_LINES = 3  # of the name of a competency
_WORD = 16  # letters of one word in such a name
_AIR = 5  # pixels between a name and the next


class MatrixView(QWidget):
    """A table to walk through cell by cell; a click or Enter narrows the filter to a cell, row or column."""

    narrowed = Signal(object)
    feedback_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._chosen = ReviewFilter()
        self.model = MatrixModel()
        self.table = MatrixTable(self.model)
        self.competencies_button = Button(_("Competencies…"), "list-checks", look="quiet")
        self._blind = ElidedLabel(tone="muted")
        self._lay_out()
        self._listen()

    def show(self, chosen: ReviewFilter) -> None:
        """Show who said what of the feedback that is chosen."""
        self._chosen = chosen
        matrix = review.matrix(self.desk.logbook, chosen)
        self.table.show_matrix(matrix)
        self._blind.setText(self._blind_spots(matrix))
        self._blind.setVisible(bool(self._blind.full_text()))

    def _blind_spots(self, matrix: Matrix) -> str:
        """The competencies of which nobody says anything, in a sentence."""
        heard = {key for key, _name in matrix.competencies}
        offered = competencies.all_competencies(self.desk.logbook)
        silent = [row.name for row in offered if row.key not in heard]
        return _("Nothing heard about {names}").format(names=", ".join(silent)) if silent else ""

    def _narrow(self, index: QModelIndex) -> None:
        giver, competency = self.model.keys(index)
        to_giver = review.narrowed(self._chosen, "giver", giver)
        self.narrowed.emit(review.narrowed(to_giver, "competency", competency))

    def _narrow_to_giver(self, row: int) -> None:
        self.narrowed.emit(review.narrowed(self._chosen, "giver", self.model.matrix.givers[row][0]))

    def _narrow_to_competency(self, column: int) -> None:
        key, _name = self.model.matrix.competencies[column]
        self.narrowed.emit(review.narrowed(self._chosen, "competency", key))

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        """Offer the whole row and the whole column of a cell, which a click on their names gives too."""
        actions = []
        for name, narrow, section in (
            (self.model.giver(index.row()), self._narrow_to_giver, index.row()),
            (self.model.competency(index.column()), self._narrow_to_competency, index.column()),
        ):
            action = QAction(_("Only {name}").format(name=name).replace("&", "&&"), self)
            action.triggered.connect(lambda _checked=False, do=narrow, at=section: do(at))
            actions.append(action)
        open_action_menu(self.table, actions, place)

    def _open_competencies(self) -> None:
        CompetenciesWindow(self.desk, self.window()).open()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE_8, 0, 0, 0)
        head.addWidget(_legend())
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_8, theme.SPACE_4, 0, theme.SPACE_4)
        foot.addWidget(self._blind, 1)
        foot.addWidget(self.competencies_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.table)

    def _listen(self) -> None:
        self.table.taken.connect(lambda index: self._narrow(index))
        self.table.menu_wanted.connect(lambda index, place: self._open_menu(index, place))
        self.table.verticalHeader().sectionClicked.connect(self._narrow_to_giver)
        self.table.horizontalHeader().sectionClicked.connect(self._narrow_to_competency)
        self.competencies_button.clicked.connect(lambda _checked=False: self._open_competencies())


class MatrixTable(QTableView):
    """The cells under names that stay in sight; `taken` carries the cell of a click or Enter."""

    taken = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.setViewport(QWidget())
        theme.surface(self, "window")
        self.setAccessibleName(_("Who said what"))
        self.setItemDelegate(MatrixCellDelegate(self))
        model.setParent(self)
        self._model = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        for mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            _dress(header)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.horizontalHeader().setAccessibleName(_("Competencies"))
        self.verticalHeader().setAccessibleName(_("From"))
        self.findChild(QAbstractButton).setAccessibleName(_("Who said what"))  # the corner, made by Qt
        self.clicked.connect(self.taken)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show this, with the same place in the table current as before."""
        place = self.currentIndex()
        row, column = max(0, place.row()), max(0, place.column())
        self._model.reset(matrix)
        self._fit_cells()
        self.setCurrentIndex(
            self._model.index(min(row, len(matrix.givers) - 1), min(column, len(matrix.competencies) - 1))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the current cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the current cell, where that is: the Menu key has no place of its own."""
        index = self.currentIndex()
        if index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(index, place)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size of the cells from the text size of the moment."""
        self._fit_cells()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The same when the text size changes under the table."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_cells()

    def _fit_cells(self) -> None:
        """Room for the signs, and for each word of the names over them."""
        cell = self.itemDelegate().sizeHint(QStyleOptionViewItem(), self._model.index(0, 0))
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setFont(theme.scaled_font(SECOND_LINE))
        words = [word[:_WORD] for _key, name in self._model.matrix.competencies for word in name.split()]
        widest = max(map(across.fontMetrics().horizontalAdvance, words), default=0)
        across.setDefaultSectionSize(max(cell.width(), widest + 2 * _AIR))
        across.setFixedHeight(across.fontMetrics().height() * _LINES + 2 * theme.SPACE_8)
        down.setDefaultSectionSize(cell.height())
        down.setFixedWidth(self.fontMetrics().averageCharWidth() * _NAMES)


def _dress(header: QHeaderView) -> None:
    """Names begin where lines begin, are cut where they are long, and can be clicked."""
    header.setSectionsClickable(True)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)


def _legend() -> QWidget:
    """What the signs mean."""
    whole = QWidget()
    flow = FlowLayout(whole, gap=theme.SPACE_16)
    for kind in KINDS:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, theme.SPACE_4, 0, theme.SPACE_4)
        row.setSpacing(6)
        row.addWidget(IconView(icons.feedback_kind_icon(kind), 14))
        row.addWidget(Label(kind_word(kind), tone="muted", scale=0.88))
        flow.addWidget(part)
    return whole
