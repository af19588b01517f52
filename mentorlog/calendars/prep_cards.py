"""What to know before a planned meeting, as its entry in a calendar tells it: nothing private, no ages."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from mentorlog import meeting_list
from mentorlog.calendars.wording import shortened
from mentorlog.document import as_text
from mentorlog.logbook import Logbook
from mentorlog.mentoring import prep
from mentorlog.mentoring.prep import PrepCard
from mentorlog.mentoring.prep_document import document

_LONGEST_NOTES = 2000  # of last time, for what is open must have room behind them


class PrepCards:
    """The prep cards of one export; whoever is met several times is looked up once."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._of = cache(self._tell)

    def before(self, meeting: str) -> str:
        """The cards of those whom a meeting is with, in their order and without empty ones; NotFound."""
        there = meeting_list.one(self._logbook, meeting).people
        return "\n\n".join(filter(None, (self._of(present.uid) for present in there)))

    def _tell(self, person: str) -> str:
        card = prep.to_be_shared(prep.of_person(self._logbook, person))
        if card.is_empty:
            return ""
        # An age would make every day another text, and each of them a change to be exported.
        return as_text(document(self._logbook, _readable(card), lasting=True)).rstrip()


def _readable(card: PrepCard) -> PrepCard:
    """The card with no more of the notes of last time than leaves room for the rest."""
    if card.last is None:
        return card
    return replace(card, last=replace(card.last, notes=shortened(card.last.notes, _LONGEST_NOTES)))
