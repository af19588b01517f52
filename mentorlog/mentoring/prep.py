"""The prep card: what to know before one meets somebody again."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from msgspec.structs import replace
from peewee import fn

from mentorlog import affiliations, follow_up_list, meeting_list, people
from mentorlog.affiliations import AffiliationRow
from mentorlog.clock import today
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring import feedback_list, goal_list, mentorship_list, mentorships, questions, topics
from mentorlog.mentoring.feedback import Kind, Status
from mentorlog.mentoring.feedback_list import FeedbackRow, ReviewFilter
from mentorlog.mentoring.goal_list import GoalFilter, GoalRow
from mentorlog.mentoring.mentorship_list import MentorshipFilter
from mentorlog.mentoring.questions import QuestionRow
from mentorlog.mentoring.topics import TopicRow
from mentorlog.models import Affiliation, Person

# A strength asks for nothing to be done; what is accepted does, until something is.
_ASKS_FOR_MORE: tuple[Kind, ...] = ("growth", "mixed", "advice")
_NOT_ACTED_ON: tuple[Status, ...] = ("new", "considering", "accepted")


class PrepCard(Struct, frozen=True):
    """All there is to know; `last` is the last meeting that happened, `jobs` are posts begun since it.

    `confidential` says whether what is said with this person is to stay between the two.
    """

    person: str
    name: str
    last: MeetingRow | None
    mine: tuple[FollowUpRow, ...]
    theirs: tuple[FollowUpRow, ...]
    feedback: tuple[FeedbackRow, ...]
    goals: tuple[GoalRow, ...]
    questions: tuple[QuestionRow, ...]
    topics: tuple[TopicRow, ...]
    jobs: tuple[AffiliationRow, ...]
    confidential: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to know."""
        open_ones = (self.mine, self.theirs, self.feedback, self.goals, self.questions, self.topics)
        return self.last is None and not self.jobs and not any(open_ones)


def of_person(logbook: Logbook, person: str) -> PrepCard:
    """The card of somebody, with all that is private; NotFound."""
    running = MentorshipFilter(person=person, states=("proposed", "active", "paused"))
    last = _last(logbook, person)
    return PrepCard(
        person=person,
        name=people.name_of(logbook, person),
        last=last,
        mine=_promised(logbook, FollowUpFilter(person=person, owed_by="me")),
        theirs=_promised(logbook, FollowUpFilter(person=person, owed_by="them")),
        feedback=_not_acted_on(logbook, person),
        goals=tuple(goal_list.listing(logbook, GoalFilter(person=person))),
        questions=tuple(questions.of_person(logbook, person, unasked=True)),
        topics=tuple(
            topic
            for mentorship in mentorship_list.listing(logbook, running)
            for topic in topics.ahead(logbook, mentorship.uid)
        ),
        jobs=_begun_since(logbook, person, last.day) if last else (),
        confidential=mentorships.is_confidential(logbook, person),
    )


def to_be_shared(card: PrepCard) -> PrepCard:
    """The card without what is private, and without all that was said where that is confidential."""
    shared = replace(
        card,
        last=card.last if card.last and not card.last.private else None,
        mine=tuple(row for row in card.mine if not row.private),
        theirs=tuple(row for row in card.theirs if not row.private),
        feedback=tuple(row for row in card.feedback if not row.private),
    )
    if not card.confidential:
        return shared
    return replace(shared, last=None, feedback=(), goals=(), questions=(), topics=())


def _last(logbook: Logbook, person: str) -> MeetingRow | None:
    held = MeetingFilter(person=person, state="happened", until=today())
    return next(iter(meeting_list.listing(logbook, held, limit=1)), None)


def _promised(logbook: Logbook, chosen: FollowUpFilter) -> tuple[FollowUpRow, ...]:
    return tuple(follow_up_list.listing(logbook, chosen))


def _not_acted_on(logbook: Logbook, person: str) -> tuple[FeedbackRow, ...]:
    wanted = ReviewFilter(givers=(person,), kinds=_ASKS_FOR_MORE, statuses=_NOT_ACTED_ON)
    return tuple(feedback_list.listing(logbook, wanted))


def _begun_since(logbook: Logbook, person: str, day: date) -> tuple[AffiliationRow, ...]:
    """The posts of today that began after a day; where that is not known, those noted after it."""
    noted = Affiliation.select(Affiliation.uid).join(Person).where(Person.uid == person)
    # What was noted together with the person is where they were, and no change.
    later = noted.where(
        (fn.SUBSTR(Affiliation.created, 1, 10) > day.isoformat()) & (Affiliation.created > Person.created)
    )
    noted_later = set(logbook.column(later))
    posts = [post for post in affiliations.of_person(logbook, person) if not post.until]
    return tuple(
        post for post in posts if (_began_after(post, day) if post.since else post.uid in noted_later)
    )


def _began_after(post: AffiliationRow, day: date) -> bool:
    # A partial date (2026-10) counts by what is known of it.
    since = post.since or ""
    return since > day.isoformat()[: len(since)]
