"""The progress state of the window: a veil over everything, with what happens, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mentorlog.language import _
from ui import theme
from ui.tasks import LongWrite
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.heading import Heading

_CARD_WIDTH = 380


class ProgressVeil(QWidget):
    """Hidden until a LongWrite runs; the window behind it is disabled meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._task: LongWrite | None = None
        self._title = Heading()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(_("Progress"))
        self._cancel = Button(_("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        card = Card()
        card.setFixedWidth(_CARD_WIDTH)
        for part in (self._title, self._bar):
            card.body.addWidget(part)
        card.body.addWidget(self._cancel, alignment=Qt.AlignmentFlag.AlignRight)
        QVBoxLayout(self).addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a long write is running."""
        return self._task is not None

    def run(self, task: LongWrite) -> None:
        """Show how `task` gets on until it has ended."""
        self._task = task
        self._title.setText(task.title)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        task.progressed.connect(self._advance)
        task.ended.connect(self._end)
        self.show()
        self.raise_()
        self._cancel.setFocus()
        task.start()

    def cancel(self) -> None:
        """Ask the work to stop; the veil stays until it has."""
        if self._task is not None:
            self._cancel.setEnabled(False)
            self._task.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind."""
        veil = theme.current().window
        veil.setAlphaF(0.8)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self._task = None
        self.hide()
