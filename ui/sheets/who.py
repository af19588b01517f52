"""Fields for people: known ones by completion, new ones by typing `Priya Raman (Siemens)`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from mentorlog import people, people_list
from mentorlog.errors import Ambiguous, InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from ui.widgets.suggestions import Suggestion
from ui.widgets.tokens_field import Token, TokensField

TokenPair = list[str | None]

AMBIGUOUS = marked("More than one person is called “{name}”: choose one of the list.")


class WhoField(TokensField):
    """Several people; nobody is made before `uids` is asked, within the edit that saves the sheet."""

    def __init__(self, logbook: Logbook, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda text: suggested(logbook, text),
            name,
            placeholder=_("A name; a new one as Priya Raman (Siemens)"),
            parent=parent,
        )
        self._logbook = logbook

    def show_people(self, uids: Iterable[str]) -> None:
        """Show people who are known."""
        self.set_tokens([Token(uid, people.name_of(self._logbook, uid)) for uid in uids])

    def chosen(self, field: str) -> list[Token]:
        """The people, for saving; raises InvalidEntry for `field` where two have the name that is typed."""
        self.commit()
        if typed := self.line.text().strip():
            raise InvalidEntry(field, AMBIGUOUS, name=typed)
        return self.tokens()

    def pairs(self) -> list[TokenPair]:
        """The people as a draft keeps them, with the name that is half typed."""
        typed = self.line.text().strip()
        return [*([token.key, token.text] for token in self.tokens()), *([[None, typed]] if typed else [])]

    def show_pairs(self, pairs: Sequence[TokenPair]) -> None:
        """Show what `pairs` gave."""
        self.set_tokens([Token(key, text or "") for key, text in pairs])


def suggested(logbook: Logbook, text: str) -> list[Suggestion]:
    """The people a typed text may mean; two of one name are told apart on their chips too."""
    found = people_list.suggest(logbook, text)
    named = Counter(row.name for row in found)
    return [
        Suggestion(row.uid, row.name, row.where, chip=_told_apart(row) if named[row.name] > 1 else "")
        for row in found
    ]


def uid_of(logbook: Logbook, token: Token, field: str = "with") -> str:
    """The person whom a token means, made new where nobody has that name; within an edit.

    Raises InvalidEntry for `field` where two have the name and none was chosen.
    """
    try:
        return token.key or people.find_or_add(logbook, token.text)
    except Ambiguous:
        raise InvalidEntry(
            field,
            AMBIGUOUS,
            name=token.text,
        ) from None


def _told_apart(row: people_list.Suggestion) -> str:
    return f"{row.name} · {row.where}" if row.where else row.name
