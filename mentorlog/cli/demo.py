"""`mentorlog demo`: a logbook of sample data in a folder of its own, with its calendar file."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

import click

from mentorlog import follow_up_list, meeting_list, people, sample
from mentorlog.calendars.export import ExportReport, export
from mentorlog.calendars.options import usual_options
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.language import _
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meeting_list import MeetingFilter
from mentorlog.mentoring import feedback_list, goal_list, mentorship_list
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.goal_list import GoalFilter

_CALENDAR = "follow-ups.ics"


@click.command("demo", cls=Command, help=_("Make a logbook of sample data in DIR, and its calendar file."))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@pass_terminal
def demo(terminal: Terminal, folder: Path) -> None:
    """Make sample data to look round in."""
    path = sample.make_sample_logbook(folder.absolute())
    with open_logbook(path) as logbook:
        report = export(logbook, path.with_name(_CALENDAR), usual_options(logbook))
        counts = _counts(logbook)
    document = {
        "logbook": str(path),
        "calendar": str(path.with_name(_CALENDAR)),
        **counts,
        "exported": report.outcome.written,
    }
    terminal.answer(document, _lines(path, counts, report))


def _counts(logbook: Logbook) -> dict[str, int]:
    mentorships = mentorship_list.listing(logbook)
    return {
        "people": people.count(logbook),
        "meetings": meeting_list.count(logbook, MeetingFilter()),
        "follow_ups": follow_up_list.count(logbook, FollowUpFilter(state=None)),
        "mentorships": len(mentorships),
        "sessions": sum(mentorship.held for mentorship in mentorships),
        "feedback": feedback_list.count(logbook, ReviewFilter()),
        "goals": goal_list.count(logbook, GoalFilter(state=None)),
    }


def _lines(path: Path, counts: dict[str, int], report: ExportReport) -> Iterator[str]:
    yield _("Logbook of sample data: {path}").format(path=path)
    yield _("  {people} people, {meetings} meetings, {follow_ups} follow-ups").format(**counts)
    yield _("  {mentorships} mentorships, {sessions} sessions held").format(**counts)
    yield _("  {feedback} pieces of feedback, {goals} goals").format(**counts)
    yield _("Calendar file: {path}").format(path=path.with_name(_CALENDAR))
    yield _("  {n} follow-ups, each with an alarm").format(n=report.outcome.written)
    yield from (f"  {sentence}" for sentence in report.sentences)
    command = shlex.join(["mentorlog", "--data-dir", str(path.parent), "today"])
    yield _("Look round: {command}").format(command=command)
