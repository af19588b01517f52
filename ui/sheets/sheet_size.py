"""How large a sheet is and where it stands: as its fields need, and never beyond the window behind."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget, QWidgetItem

from ui import theme
from ui.sheets.fields_area import FieldsArea

_USUAL_WIDTH = 92  # average letters
_LEAST_ROOM = 360  # pixels of height that a sheet takes over however low a window


class SheetSize:
    """Follows the `fields` of `sheet`, once that is to be seen."""

    def __init__(self, sheet: QDialog, fields: FieldsArea) -> None:
        self._sheet, self._fields = sheet, fields
        self._is_shown = False
        self._width = self._letters(_USUAL_WIDTH)
        sheet.resize(self._width, 0)

    def set_width(self, letters: int) -> None:
        """Be as wide as so many average letters, no wider than the window behind, and as high as needed."""
        self._width = self._letters(letters)
        self.fit_afresh()

    def begin(self) -> None:
        """The sheet is about to be shown."""
        self._is_shown = True
        self.fit()

    def fit_afresh(self) -> None:
        """Be no higher than the fields that are there now need."""
        self._fields.lay_out()
        sheet, before = self._sheet, self._sheet.width()
        sheet.resize(min(self._width, self._room()[0]), 0)
        self.fit()
        if self._is_placed():
            sheet.move(sheet.x() - (sheet.width() - before) // 2, sheet.y())
            self._stay_in_sight()

    def fit(self) -> None:
        """Grow with the fields, up to the height of the window behind; beyond that the fields scroll."""
        if not self._is_shown:
            return
        sheet = self._sheet
        wanted = self._fields.wanted_height(sheet.width()) + self._around()
        height = min(max(sheet.height(), wanted), self._room()[1])
        self._fields.may_scroll(wanted > height)
        if height != sheet.height():
            sheet.resize(sheet.width(), height)
            if self._is_placed():
                self._stay_in_sight()

    def _letters(self, count: int) -> int:
        return self._sheet.fontMetrics().averageCharWidth() * count

    def _around(self) -> int:
        """The height of what is not fields."""
        fields = QWidgetItem(self._fields)  # measured as the layout does it
        return self._sheet.layout().totalSizeHint().height() - fields.sizeHint().height()

    def _stay_in_sight(self) -> None:
        """Move where the fields have grown beyond the edges of the window behind, or of the screen."""
        around = self._sheet.screen().availableGeometry()
        if (behind := self._behind()) is not None:
            around &= behind.frameGeometry()
        whole = self._sheet.frameGeometry()
        left = max(around.left(), min(whole.left(), around.right() - whole.width()))
        top = max(around.top(), min(whole.top(), around.bottom() - whole.height()))
        if (left, top) != (whole.left(), whole.top()):
            self._sheet.move(left, top)

    def _is_placed(self) -> bool:
        """Whether it is on the screen already; its first place is the middle of the window behind."""
        handle = self._sheet.windowHandle()
        return handle is not None and handle.isExposed()

    def _behind(self) -> QWidget | None:
        """The window behind, where there is one to be seen."""
        parent = self._sheet.parentWidget()
        behind = parent.window() if parent else None
        return behind if behind is not None and behind.isVisible() else None

    def _room(self) -> tuple[int, int]:
        """The size that a sheet may have: that of the window behind, where there is one."""
        if (behind := self._behind()) is not None:
            height = max(_LEAST_ROOM, behind.height() - theme.SPACE_28)
            return behind.width() - theme.SPACE_28, height
        screen = self._sheet.screen().availableSize()
        return screen.width(), screen.height()
