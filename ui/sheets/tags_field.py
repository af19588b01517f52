"""A field for tags, with those already used at hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import tags
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.words import folded
from ui.widgets.suggestions import Suggestion
from ui.widgets.tokens_field import Token, TokensField


class TagsField(TokensField):
    """Tags as chips; a word that is no tag yet becomes one."""

    def __init__(
        self, logbook: Logbook, name: str = "", *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self._suggest, name or _("Tags"), placeholder=placeholder or _("Add a tag"), parent=parent
        )
        self._logbook = logbook

    def names(self) -> tuple[str, ...]:
        """The tags in the field, in the order of the alphabet."""
        return tuple(sorted((token.text for token in self.tokens()), key=folded))

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show these tags; no signal follows."""
        self.set_tokens([Token(name, name) for name in names])

    def _suggest(self, text: str) -> list[Suggestion]:
        wanted = folded(text)
        return [Suggestion(name, name) for name in tags.names(self._logbook) if wanted in folded(name)]
