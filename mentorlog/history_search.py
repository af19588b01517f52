"""Looking through the history for words of its sentences: what was done, and with whom or what."""

from __future__ import annotations

from typing import Any

from peewee import SQL, fn

from mentorlog.columns import holds
from mentorlog.history_labels import LABELS
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, History, Meeting, MeetingPerson, Organisation, Person, Step
from mentorlog.models.credentials import Activity, Credential
from mentorlog.models.memberships import Membership
from mentorlog.models.mentoring import Feedback, Goal, Mentorship, Theme
from mentorlog.row_numbers import RowNumbers
from mentorlog.settings import CHOICES
from mentorlog.words import folded, sought

_NAMES = (
    Organisation.name,
    FollowUp.what,
    Feedback.quote,
    Goal.title,
    Theme.name,
    Credential.name,
    Activity.title,
)


def ids(logbook: Logbook, text: str = "") -> RowNumbers:
    """The row numbers of the steps with all words of `text` in their sentences, last first."""
    query = Step.select(Step.id).order_by(Step.id.desc())
    for word in sought(text).split():
        query = query.where(_tells(word))
    return logbook.numbers(query)


def _tells(word: str) -> Any:
    labels = [label for label, (words, _namer) in LABELS.items() if _is_in(word, words)]
    argument = fn.JSON_EACH(Step.arguments).alias("argument")
    spoken_of = Step.select(Step.id).from_(Step, argument).where(SQL('"argument"."value"').in_(_named(word)))
    settings = [key for key, choice in CHOICES.items() if _is_in(word, choice.title)]
    of_setting = Step.arguments.in_([f'["{key}"]' for key in settings])
    return Step.label.in_(labels) | Step.id.in_(spoken_of) | of_setting


def _is_in(word: str, words: str) -> bool:
    return word in folded(_(words).replace("{what}", ""))


def _named(word: str) -> Any:
    """The uids of everything with this word in its name; some things are named by who was there."""
    is_named = Person.folded.contains(word)
    met = Meeting.select(Meeting.uid).join(MeetingPerson).join(Person).where(is_named)
    mentored = Mentorship.select(Mentorship.uid).join(Person).where(is_named)
    joined = Membership.select(Membership.uid).join(Organisation).where(Organisation.folded.contains(word))
    named = Person.select(Person.uid).where(is_named) | met | mentored | joined | _taken_back(word)
    for name in _NAMES:
        named |= name.model.select(name.model.uid).where(holds(name, word))
    return named


def _taken_back(word: str) -> Any:
    """What was added and undone is in no table any more, but in the history."""
    names = [fn.JSON_EXTRACT(History.new, f"$.{column}") for column in ("name", "what", "title", "quote")]
    name: Any = fn.COALESCE(*names, "")
    undone = Step.state.in_(("undone", "dropped")) & History.old.is_null()
    query = History.select(fn.JSON_EXTRACT(History.new, "$.uid")).join(Step)
    return query.where(undone & History.new.is_null(False) & holds(name, word))
