"""The field for the one person who said something."""

from __future__ import annotations

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from ui.sheets.who import WhoField
from ui.widgets.tokens_field import Token


class GiverField(WhoField):
    """One person, known or new."""

    def giver(self) -> Token | None:
        """The person, for saving; raises InvalidEntry("giver") where two are named, or nobody can be told."""
        tokens = self.chosen("giver")
        if len(tokens) > 1:
            raise InvalidEntry("giver", marked("Feedback is from one person: note it once for each."))
        return tokens[0] if tokens else None

    def known(self) -> str | None:
        """The uid of the person as far as one is chosen and known."""
        return next((token.key for token in self.tokens()), None)
