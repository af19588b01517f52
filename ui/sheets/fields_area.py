"""The fields of a sheet, which scroll where the window behind is too low for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.sheets.form import Form


class FieldsArea(QScrollArea):
    """The form that `new_form` makes, with `top` above it and `body` under it.

    `laid_out` tells that they may need another height.
    """

    laid_out = Signal()

    def __init__(self, new_form: Callable[[QWidget], Form], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.top, self.body = QVBoxLayout(), QVBoxLayout()
        # From here on each part is born where it stays: one that is full of others takes long to move.
        self._page = QWidget(self.viewport())
        self.setWidget(self._page)
        self.form = new_form(self._page)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(theme.SPACE_28, theme.SPACE_4, theme.SPACE_28, theme.SPACE_16)
        self._column.setSpacing(theme.SPACE_12)
        self._column.addLayout(self.top)
        self._column.addWidget(self.form)
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        self._page.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
            self._follow_focus(None, self.window().focusWidget())
        return super().eventFilter(watched, event)

    def lay_out(self) -> None:
        """Let the fields take their places now, and not when Qt comes round to it."""
        self._column.activate()

    def wanted_height(self, width: int) -> int:
        """The height at which nothing scrolls."""
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()

    def may_scroll(self, allowed: bool) -> None:
        """A bar that is there for a moment would stay: it narrows the fields, which are too high then."""
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if allowed else bar.ScrollBarAlwaysOff)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the focus went, once the fields have taken their places."""
        if now is not None and self._page.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self.ensureWidgetVisible(now, 0, theme.SPACE_28))
