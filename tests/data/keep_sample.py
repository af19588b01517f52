"""Makes the sample of the present schema, once: `python tests/data/keep_sample.py` before a release.

What a release has written is what users have, so a sample that is there is never made again: only migrated.
"""

from __future__ import annotations

import socket
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from mentorlog import (
    affiliations,
    attachments,
    clock,
    drafts,
    follow_ups,
    introductions,
    kinds,
    meetings,
    people,
    reconnect,
    relationships,
    settings,
    tags,
)
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.copies import verified_copy
from mentorlog.dates import Repeat, When
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meetings import NextStep, Participant
from mentorlog.models import CalendarExport, FollowUp, Meeting, Organisation, Person, ProgramNote
from mentorlog.models.credentials import (
    Activity,
    ActivityCredit,
    ActivityEvidence,
    Claim,
    Credential,
    CredentialCycle,
    Holder,
    OpeningBalance,
    OwnRule,
)
from mentorlog.models.evidence import Evidence
from mentorlog.models.imports import ImportBatch, MeetingSource, Merge, NotDuplicate, SourceLink
from mentorlog.models.lists import SavedList
from mentorlog.models.memberships import (
    Membership,
    MembershipChapter,
    MembershipEvidence,
    MembershipRole,
    MembershipTerm,
)
from mentorlog.models.mentoring import (
    Competency,
    Feedback,
    FeedbackCompetency,
    FeedbackEvidence,
    FeedbackFollowUp,
    FeedbackGoal,
    FeedbackTheme,
    Goal,
    GoalEvidence,
    GoalPerson,
    GoalScore,
    Guide,
    Mentorship,
    Question,
    SavedReview,
    Session,
    StatusChange,
    Theme,
    Topic,
)
from mentorlog.schema_version import SCHEMA_VERSION

HERE = Path(__file__).parent


def fill(logbook: Logbook) -> None:
    """A row in every table, with undone and dropped steps."""
    ada = people.add(
        logbook,
        "Ada Lindqvist",
        notes="Line one\nline two; “quoted”",
        every_days=30,
        emails=[Point("ada@lindqvist.example", "work")],
        phones=[Point("+46 8 123 456")],
        addresses=[PostalAddress(label="work", street="Kungsgatan 1", locality="Stockholm")],
        days=[DayToRemember("birthday", "--06-12")],
        organisation="PMI Sweden",
        title="Chapter lead",
        tags=["pmi"],
    )
    bruno = people.add(logbook, "Bruno Okafor")
    people.edit(logbook, bruno, nickname="Bo")
    affiliations.change_job(logbook, [ada], "Ørsted", "PMO lead", date(2026, 10, 1))
    relationships.add_type(logbook, "coach", "coachee")
    relationships.relate(logbook, ada, "mentor", bruno)
    introductions.add(logbook, bruno, introducer=ada, outcome="a pilot")
    kind = kinds.add(logbook, "Walk")
    attachments.set_photo(logbook, ada, b"\x89PNG\r\n\x1a\n pixels")
    there = [Participant(ada, "shared the plan", "host"), Participant(bruno)]
    steps = [NextStep("Send RAID log", When(date(2026, 12, 1)), repeat=Repeat(2, "weeks"))]
    told = {"notes": "Budget", "tags": ["raid"], "organisations": ["Ørsted"], "capture_line": "@ada Budget"}
    meetings.log(logbook, there, When(date(2026, 11, 20)), steps, kind=kind, **told)
    promised = follow_ups.add(
        logbook, "Intro to the CIO", When(date(2026, 11, 27)), people=[bruno], owed_by="them"
    )
    follow_ups.done(logbook, [promised])
    settings.choose(logbook, "reminder-minutes", "30")
    fill_mentoring(logbook, ada)
    fill_credentials(logbook, ada)
    fill_imports(logbook, ada, bruno)
    tags.keep_in_touch(logbook, "pmi", 28, 42)
    people.pause(logbook, [bruno], date(2026, 12, 24))
    reconnect.reschedule(logbook, ada, date(2026, 12, 1))
    people.trash(logbook, [bruno])
    logbook.undo()
    people.edit(logbook, bruno, notes="after the dropped step")
    people.edit(logbook, ada, favourite=True)
    logbook.undo()
    drafts.save(logbook, "log", {"notes": "typed and not saved"})
    given = {"digest": "0" * 64, "exported_at": clock.now(), "start_utc": clock.now()}
    with logbook.bookkeeping():
        logbook.put(CalendarExport, profile="google", uid=promised, summary="Intro to the CIO", **given)
        logbook.put(ProgramNote, key="sample", value="of a note")


def fill_mentoring(logbook: Logbook, mentor: str) -> None:
    """A mentorship with all that can hang on one."""
    day = date(2026, 11, 20)
    person = logbook.id_of(Person, mentor)
    meeting = logbook.value(Meeting.select(Meeting.id))
    with logbook.edit("sample-added"):
        mentorship = logbook.insert(Mentorship, person=person, role="mentee", purpose="Lead a programme")
        logbook.insert(Session, meeting=meeting, mentorship=mentorship, agenda="The escalation", usefulness=4)
        logbook.insert(Guide, key="own", name="My own", questions="What went well?")
        logbook.insert(Topic, mentorship=mentorship, meeting=meeting, words="Budget", state="revisit")
        logbook.insert(Question, person=person, words="How did you get your first programme?")
        competency = logbook.insert(Competency, key="risk", name="Risk", area="delivery")
        goal = logbook.insert(Goal, title="Speak up earlier", competency=competency, baseline=3)
        logbook.insert(GoalScore, goal=goal, day=day, score=5)
        logbook.insert(GoalPerson, goal=goal, person=person)
        said = {"giver": person, "day": day, "meeting": meeting, "mentorship": mentorship}
        quote = logbook.insert(Feedback, **said, quote="Bring two options, never one.", kind="advice")
        logbook.update(Feedback, quote, status="considering")
        change = {"before": "new", "after": "considering", "at": clock.now()}
        logbook.insert(StatusChange, feedback=quote, **change)
        theme = logbook.insert(Theme, name="Escalation", folded="escalation")
        logbook.insert(FeedbackTheme, feedback=quote, theme=theme)
        logbook.insert(FeedbackCompetency, feedback=quote, competency=competency)
        logbook.insert(FeedbackGoal, feedback=quote, goal=goal)
        follow_up = logbook.value(FollowUp.select(FollowUp.id))
        logbook.insert(FeedbackFollowUp, feedback=quote, follow_up=follow_up)
        evidence = logbook.insert(Evidence, title="Steering paper", link="https://northwind.example/paper")
        logbook.insert(FeedbackEvidence, feedback=quote, evidence=evidence)
        logbook.insert(GoalEvidence, goal=goal, evidence=evidence)
        logbook.insert(SavedReview, name="This year", folded="this year", filters="{}")
        logbook.insert(SavedList, name="Board", folded="board", noun="people", question="tag:board last:>90d")


def fill_credentials(logbook: Logbook, holder: str) -> None:
    """A credential and a membership with all that can hang on them."""
    day = date(2026, 11, 20)
    meeting = logbook.value(Meeting.select(Meeting.id))
    organisation = logbook.value(Organisation.select(Organisation.id))
    with logbook.edit("sample-added"):
        held = logbook.insert(
            Credential, rule="pmi-pmp", name="PMP", number="1234567", earned=date(2024, 3, 15)
        )
        logbook.insert(CredentialCycle, credential=held, since=date(2021, 3, 15), until=date(2024, 3, 14))
        logbook.insert(OpeningBalance, credential=held, as_of=day, group_key="education", hundredths=1250)
        logbook.insert(Holder, person=logbook.id_of(Person, holder), rule="isaca-cism")
        activity = logbook.insert(
            Activity, title="Chapter meeting", kind="chapter-meeting", day=day, minutes=90, meeting=meeting
        )
        logbook.insert(ActivityCredit, activity=activity, rule="pmi-pmp", group_key="power-skills")
        logbook.insert(Claim, activity=activity, rule="pmi-pmp", state="claimed", day=day, number="C-1")
        evidence = logbook.value(Evidence.select(Evidence.id))
        logbook.insert(ActivityEvidence, activity=activity, evidence=evidence)
        logbook.insert(OwnRule, key="own", toml="schema_version = 1")
        membership = logbook.insert(Membership, organisation=organisation, preset="pmi", joined=day)
        term = {"since": day, "until": date(2027, 11, 19), "dues": 16400, "currency": "USD"}
        logbook.insert(MembershipTerm, membership=membership, **term)
        logbook.insert(MembershipChapter, membership=membership, organisation=organisation)
        logbook.insert(MembershipRole, membership=membership, role="volunteer", title="Mentor")
        logbook.insert(MembershipEvidence, membership=membership, evidence=evidence)


def fill_imports(logbook: Logbook, known: str, other: str) -> None:
    """An import of people, one of meetings, and a merge."""
    person, second = logbook.ids_of(Person, [known, other])
    meeting = logbook.value(Meeting.select(Meeting.id))
    with logbook.edit("sample-added"):
        batch = logbook.insert(
            ImportBatch, source="linkedin", file_name="Connections.csv", counts="{}", step=""
        )
        of_source = {"source": "linkedin", "key": "ada-byron", "base": '{"title": "PMO lead"}', "extra": "[]"}
        logbook.insert(SourceLink, person=person, batch=batch, notes="Met at PMI", **of_source)
        of_calendar = {"key": "1@calendar 20261120T090000Z", "second_key": "0" * 64, "base": "{}"}
        logbook.insert(MeetingSource, meeting=meeting, batch=batch, version="2", **of_calendar)
        logbook.insert(NotDuplicate, person=person, other=second)
        logbook.insert(Merge, person=person, dropped="of the other", name="Ada B.", step="")


def keep() -> Path:
    """Write `schema_vN.db`, and beside it `schema_vN.sql` to be read by people."""
    kept = HERE / f"schema_v{SCHEMA_VERSION}.db"
    if kept.exists():
        raise SystemExit(f"{kept.name} is kept as it is; a changed schema needs a new version and a step.")
    socket.gethostname = lambda: "laptop"
    clock.pin(date(2026, 11, 24))
    with tempfile.TemporaryDirectory() as folder, open_logbook(Path(folder) / "logbook.db") as logbook:
        fill(logbook)
        verified_copy(logbook.path, kept)
    with closing(sqlite3.connect(kept)) as file:
        kept.with_suffix(".sql").write_text("\n".join(file.iterdump()) + "\n", encoding="utf-8")
    return kept


if __name__ == "__main__":
    print(keep())
