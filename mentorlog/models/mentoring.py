"""Mentorships and their sessions, goals, and feedback with the life that it leads."""

from __future__ import annotations

from peewee import Check, IntegerField, TextField

from mentorlog.columns import Choice, Day, Flag, Moment
from mentorlog.models.base import Table, belongs_to, linked_to, text
from mentorlog.models.evidence import Evidence
from mentorlog.models.follow_ups import FollowUp
from mentorlog.models.meetings import Meeting
from mentorlog.models.people import Person

STATUSES = ("new", "considering", "accepted", "acting", "done", "declined", "superseded")


class Mentorship(Table):
    """An agreement with a mentor or a mentee; one person may have several, one after the other."""

    person = belongs_to(Person)
    role = Choice("mentee", "mentor")  # what the user is in it
    purpose = text()
    programme = text()  # the key of a preset
    since = Day(null=True)
    until = Day(null=True)
    every_days = IntegerField(null=True, constraints=[Check("every_days > 0")])
    sessions = IntegerField(null=True, constraints=[Check("sessions > 0")])  # how many are meant to be
    minutes = IntegerField(null=True, constraints=[Check("minutes > 0")])  # how many are expected in all
    confidential = Flag(default=False)
    agreement = text()
    state = Choice("proposed", "active", "paused", "ended", default="active")
    resumed_on = Day(null=True)  # the last time that it began to run after it had not
    ended_on = Day(null=True)
    end_reason = text()
    outcome = text()  # what changed by it
    thanked_on = Day(null=True)
    trashed_at = Moment(null=True)

    class Meta:
        """An ended one says since when and why."""

        indexes = ((("state", "trashed_at"), False),)
        constraints = [  # noqa: RUF012
            Check("(state = 'ended') = (ended_on IS NOT NULL)"),
            Check("state <> 'ended' OR end_reason <> ''"),
        ]


class Session(Table):
    """What a meeting of a mentorship has beside what every meeting has."""

    meeting = belongs_to(Meeting, unique=True)
    mentorship = belongs_to(Mentorship)
    guide = text()  # the key of a guide
    agenda = text()
    reflection = text()
    usefulness = IntegerField(null=True, constraints=[Check("usefulness BETWEEN 1 AND 5")])


class Guide(Table):
    """A guide through a session that the user added to the built-in ones: questions, one a line."""

    key = TextField(unique=True)
    name = TextField(constraints=[Check("name <> ''")])
    questions = text()


class Topic(Table):
    """Something to talk about in a mentorship; what is to be revisited comes forward to the next session."""

    mentorship = belongs_to(Mentorship)
    meeting = linked_to(Meeting)  # the session that raised it
    words = TextField(constraints=[Check("words <> ''")])
    state = Choice("open", "revisit", "settled", default="open")
    position = IntegerField(default=0)


class Question(Table):
    """Something to ask a person once."""

    person = belongs_to(Person)
    words = TextField(constraints=[Check("words <> ''")])
    asked_on = Day(null=True)
    position = IntegerField(default=0)


class Competency(Table):
    """A competency that the user added, or a built-in one that is in use, in the user's words or hidden."""

    key = TextField(unique=True)
    name = TextField(constraints=[Check("name <> ''")])
    area = text()
    hidden = Flag(default=False)


class Goal(Table):
    """Something to get better at, and how one will know; scores go from 0 to 10."""

    title = TextField(constraints=[Check("title <> ''")])
    success = text()
    target = Day(null=True)
    competency = linked_to(Competency)
    baseline = IntegerField(null=True, constraints=[Check("baseline BETWEEN 0 AND 10")])
    state = Choice("open", "reached", "dropped", default="open")
    closed_on = Day(null=True)
    trashed_at = Moment(null=True)

    class Meta:
        """A closed one says when."""

        constraints = [Check("(state = 'open') = (closed_on IS NULL)")]  # noqa: RUF012


class GoalScore(Table):
    """Where the user stood with a goal on a day, by their own judgement."""

    goal = belongs_to(Goal)
    day = Day()
    score = IntegerField(constraints=[Check("score BETWEEN 0 AND 10")])
    note = text()


class GoalPerson(Table):
    """A mentor who helps with a goal."""

    goal = belongs_to(Goal, index=False)  # the index below begins with it
    person = belongs_to(Person)

    class Meta:
        """Once only."""

        indexes = ((("goal", "person"), True),)


class Feedback(Table):
    """What somebody said, word for word; apart from it what the user made of it."""

    giver = linked_to(Person, index=False)  # an index below begins with it
    day = Day()
    meeting = linked_to(Meeting)
    mentorship = linked_to(Mentorship)
    solicited = Flag(default=False)
    asked = text()  # what the user had asked
    quote = TextField(constraints=[Check("quote <> ''")])
    meaning = text()
    kind = Choice("strength", "growth", "mixed", "advice")
    situation = text()
    behaviour = text()
    impact = text()
    next_step = text()
    private = Flag(default=False)
    status = Choice(*STATUSES, default="new")
    reason = text()
    superseded_by = linked_to("self")
    told_on = Day(null=True)
    trashed_at = Moment(null=True)

    class Meta:
        """Declining says why; reviews are filtered and sorted by these."""

        indexes = ((("trashed_at", "day"), False), (("giver", "day"), False), (("status", "day"), False))
        constraints = [Check("status <> 'declined' OR reason <> ''")]  # noqa: RUF012


class StatusChange(Table):
    """One move of a piece of feedback from a status to the next."""

    feedback = belongs_to(Feedback)
    before = Choice(*STATUSES)
    after = Choice(*STATUSES)
    at = Moment()
    reason = text()


class Theme(Table):
    """A word under which feedback is gathered."""

    name = TextField(constraints=[Check("name <> ''")])
    folded = TextField(unique=True)


class FeedbackTheme(Table):
    """Feedback has a theme."""

    feedback = belongs_to(Feedback, index=False)  # the index below begins with it
    theme = belongs_to(Theme)

    class Meta:
        """Once only."""

        indexes = ((("feedback", "theme"), True),)


class FeedbackCompetency(Table):
    """Feedback is about a competency."""

    feedback = belongs_to(Feedback, index=False)  # the index below begins with it
    competency = belongs_to(Competency)

    class Meta:
        """Once only."""

        indexes = ((("feedback", "competency"), True),)


class FeedbackGoal(Table):
    """Feedback led to a goal, or bears on it."""

    feedback = belongs_to(Feedback, index=False)  # the index below begins with it
    goal = belongs_to(Goal)

    class Meta:
        """Once only."""

        indexes = ((("feedback", "goal"), True),)


class FeedbackFollowUp(Table):
    """Feedback led to a follow-up."""

    feedback = belongs_to(Feedback, index=False)  # the index below begins with it
    follow_up = belongs_to(FollowUp)

    class Meta:
        """Once only."""

        indexes = ((("feedback", "follow_up"), True),)


class FeedbackEvidence(Table):
    """Evidence shows what came of feedback."""

    feedback = belongs_to(Feedback, index=False)  # the index below begins with it
    evidence = belongs_to(Evidence)

    class Meta:
        """Once only."""

        indexes = ((("feedback", "evidence"), True),)


class GoalEvidence(Table):
    """Evidence shows what came of a goal."""

    goal = belongs_to(Goal, index=False)  # the index below begins with it
    evidence = belongs_to(Evidence)

    class Meta:
        """Once only."""

        indexes = ((("goal", "evidence"), True),)


class SavedReview(Table):
    """A review the user comes back to: its filters, as JSON."""

    name = TextField(constraints=[Check("name <> ''")])
    folded = TextField(unique=True)
    filters = TextField()
