"""A field for organisations, with those already known at hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import organisations
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui.widgets.suggestions import Suggestion
from ui.widgets.tokens_field import TokensField


class OrganisationsField(TokensField):
    """Organisations as chips; a name that nobody has yet becomes one."""

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(self._suggest, _("Organisations"), placeholder=_("An organisation"), parent=parent)
        self._logbook = logbook

    def _suggest(self, text: str) -> list[Suggestion]:
        return [
            Suggestion(row.name, row.name, icon="building")
            for row in organisations.suggest(self._logbook, text)
        ]
