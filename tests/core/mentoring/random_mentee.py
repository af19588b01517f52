"""The random acts of somebody with mentors: they hear things, decide, set goals, merge themes, and undo."""

from __future__ import annotations

from mentorlog import evidence
from mentorlog.mentoring import (
    asking,
    competencies,
    feedback,
    goals,
    guides,
    mentorships,
    questions,
    saved_reviews,
    sessions,
    themes,
    topics,
)
from mentorlog.mentoring.feedback import KINDS
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.models import FollowUp, Meeting, Person
from mentorlog.models.evidence import Evidence
from mentorlog.models.mentoring import (
    STATUSES,
    Feedback,
    Goal,
    Guide,
    Mentorship,
    Question,
    SavedReview,
    Session,
    Topic,
)


class RandomMentee:
    """Half of a random user, who gives it the logbook, words, days, and one or some of what there is."""

    def do_begin_mentorship(self):
        mentorships.start(
            self.logbook,
            self.one(Person),
            self.random.choice(mentorships.ROLES),
            purpose=self.word(),
            every_days=self.random.choice([None, 14]),
            confidential=self.random.random() < 0.3,
        )

    def do_change_mentorship(self):
        mentorships.edit(self.logbook, self.one(Mentorship), purpose=self.word(), confidential=True)

    def do_end_mentorship(self):
        mentorships.end(self.logbook, self.one(Mentorship), self.word())

    def do_take_up_mentorship(self):
        mentorships.activate(self.logbook, self.one(Mentorship))

    def do_trash_mentorships(self):
        mentorships.trash(self.logbook, self.some(Mentorship))

    def do_restore_mentorships(self):
        mentorships.restore(self.logbook, self.some(Mentorship))

    def do_session(self):
        sessions.log(self.logbook, self.one(Mentorship), self.when())

    def do_prepare_session(self):
        meeting = self._meeting_of_a_session()
        for _ in range(3):
            sessions.edit(self.logbook, meeting, agenda=self.word() * 3, merge_key=f"agenda-{meeting}")

    def do_join_session(self):
        sessions.join(self.logbook, self.one(Meeting), self.one(Mentorship))

    def do_leave_session(self):
        sessions.leave(self.logbook, self._meeting_of_a_session())

    def do_add_topic(self):
        topics.add(self.logbook, self.one(Mentorship), self.word(), self._meeting_of_a_session())

    def do_put_topics(self):
        topics.put(self.logbook, self.some(Topic), self.random.choice(["open", "revisit", "settled"]))

    def do_remove_topics(self):
        topics.remove(self.logbook, self.some(Topic))

    def do_ask(self):
        asking.ask(self.logbook, self.one(Person), [self.word(), self.word()], self.when())

    def do_remove_question(self):
        questions.remove(self.logbook, self.one(Question))

    def do_hear(self):
        feedback.add(
            self.logbook,
            self.random.choice([None, self.one(Person)]),
            self.word(),
            self.random.choice(KINDS),
            day=self.day(),
            meeting=self.random.choice([None, self.one(Meeting)]),
            themes=[self.word(), self.word()],
            competencies=["risk", "time"],
        )

    def do_hear_again(self):
        feedback.edit(self.logbook, self.one(Feedback), quote=self.word(), meaning=self.word(), themes=[])

    def do_decide(self):
        status = self.random.choice(STATUSES)
        newer = self.one(Feedback) if status == "superseded" else None
        feedback.move(self.logbook, self.some(Feedback), status, reason=self.word(), newer=newer)

    def do_decide_otherwise(self):
        self.do_decide()

    def do_tell(self):
        feedback.tell(self.logbook, self.some(Feedback), self.random.choice([None, self.day()]))

    def do_lead_to(self):
        uid, goal, promise = self.one(Feedback), self.some(Goal), self.some(FollowUp)
        feedback.link(self.logbook, uid, goals=goal, follow_ups=promise)

    def do_lead_to_nothing(self):
        feedback.unlink(self.logbook, self.one(Feedback), goals=self.some(Goal))

    def do_trash_feedback(self):
        feedback.trash(self.logbook, self.some(Feedback))

    def do_restore_feedback(self):
        feedback.restore(self.logbook, self.some(Feedback))

    def do_set_goal(self):
        goals.add(self.logbook, self.word(), baseline=3, competency="risk", people=self.some(Person))

    def do_score_goal(self):
        goals.score(self.logbook, self.one(Goal), self.random.randint(0, 10), self.day())

    def do_reach_goals(self):
        goals.reach(self.logbook, self.some(Goal))

    def do_reopen_goals(self):
        goals.reopen(self.logbook, self.some(Goal))

    def do_attach_file(self):
        file = self.logbook.path.with_name("evidence.txt")
        file.write_text(self.word())
        evidence.add_file(self.logbook, file, feedback=self.some(Feedback), goals=self.some(Goal))

    def do_attach_link(self):
        evidence.add_link(self.logbook, "https://example.org/talk", feedback=self.some(Feedback))

    def do_detach(self):
        evidence.detach(self.logbook, self.one(Evidence), feedback=self.some(Feedback))

    def do_rename_theme(self):
        themes.rename(self.logbook, self._theme(), self.word())

    def do_merge_themes(self):
        themes.merge(self.logbook, [self._theme(), self._theme()], self.word())

    def do_competency(self):
        competencies.rename(self.logbook, "risk", self.word())
        competencies.hide(self.logbook, "time", hidden=self.random.random() < 0.5)

    def do_guide(self):
        guides.add(self.logbook, self.word(), [self.word()])

    def do_remove_guide(self):
        guides.remove(self.logbook, self.random.choice(self.logbook.column(Guide.select(Guide.key))))

    def do_save_review(self):
        saved_reviews.save(self.logbook, self.word(), ReviewFilter(text=self.word()))

    def do_delete_review(self):
        saved_reviews.delete(self.logbook, self.one(SavedReview))

    def _meeting_of_a_session(self):
        query = Session.select(Meeting.uid).join(Meeting)
        return self.random.choice(self.logbook.column(query))

    def _theme(self):
        return self.random.choice(themes.names(self.logbook))
