"""A field of an issuer's form: its label there, what goes into it, and a button that copies that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.credentials.claim_sheet import FilledField
from mentorlog.language import _
from ui import theme
from ui.widgets.button import Button
from ui.widgets.label import Label


class ClaimFieldRow(QWidget):
    """What cannot be filled in says why, and has no button."""

    def __init__(self, field: FilledField) -> None:
        super().__init__()
        self.field = field
        self.copy = Button(_("Copy"), "copy")
        self.copy.setAccessibleName(_("Copy {field}").format(field=field.label))
        if not field.text:
            self.copy.hide()
        self.copy.clicked.connect(lambda _checked=False: self._copy())
        told = Label(field.text, wrap=True, secret=True) if field.text else Label(field.missing, wrap=True)
        if not field.text:
            told.set_tone("muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(field.label, tone="muted", scale=0.88, wrap=True))
        words.addWidget(told)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_12)
        line.addLayout(words, 1)
        line.addWidget(self.copy, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._keep_width()

    def _copy(self) -> None:
        """Put it on the clipboard; the tick stays, and says how far one has come."""
        QGuiApplication.clipboard().setText(self.field.text)
        self.copy.setText(_("Copied"))
        self.copy.set_icon_name("check")
        self.copy.setAccessibleName(_("{field} copied").format(field=self.field.label))

    def _keep_width(self) -> None:
        """The button is as wide with either word, so that nothing moves."""
        width = self.copy.sizeHint().width()
        self.copy.setText(_("Copied"))
        self.copy.setMinimumWidth(max(width, self.copy.sizeHint().width()))
        self.copy.setText(_("Copy"))
