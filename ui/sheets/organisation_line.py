"""A line for an organisation, with those already known at hand."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from mentorlog import organisations
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui.row_model import DISPLAY, Index
from ui.widgets.blur import discretion
from ui.widgets.secret_line import SecretLine


class OrganisationLine(SecretLine):
    """A name of an organisation; one that nobody has is made new when it is kept."""

    def __init__(self, logbook: Logbook, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(_("Organisation"), placeholder=placeholder, parent=parent)
        self._logbook = logbook
        self._names = _Names(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # The core has found them already; Qt would leave out "Bank of Lagos" for "lag".
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.popup().setProperty("popup", True)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)

    def _offer(self, text: str) -> None:
        found = organisations.suggest(self._logbook, text) if text.strip() else []
        self._names.setStringList([row.name for row in found])


class _Names(QStringListModel):
    """What is offered is hidden like every other name; what is taken is the name itself."""

    def data(self, index: Index, role: int = DISPLAY) -> object:
        value = super().data(index, role)
        return discretion.shown(value) if role == DISPLAY and isinstance(value, str) else value
