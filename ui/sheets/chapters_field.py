"""A field for chapters, with those already known at hand."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog import organisations
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui.widgets.suggestions import Suggestion
from ui.widgets.tokens_field import Token, TokensField


class ChaptersField(TokensField):
    """Chapters by their names; one that is no organisation yet becomes one."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__(self._suggest, _("Chapters"), placeholder=_("Add a chapter"))
        self._logbook = logbook

    def names(self) -> list[str]:
        """The names in the field."""
        return [token.text for token in self.tokens()]

    def show_names(self, names: Sequence[str]) -> None:
        """Show these chapters; no signal follows."""
        self.set_tokens([Token(name, name) for name in names])

    def _suggest(self, text: str) -> list[Suggestion]:
        known = organisations.suggest(self._logbook, text) if text.strip() else []
        return [Suggestion(row.name, row.name) for row in known if row.kind in ("chapter", "association")]
