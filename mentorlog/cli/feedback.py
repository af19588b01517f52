"""`mentorlog feedback`: what people said, noted, listed, decided about, reviewed."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from mentorlog import clock
from mentorlog.cli import feedback_rows, finding
from mentorlog.cli.arguments import WHO, Day
from mentorlog.cli.feedback_filters import chosen, filters
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.dates import DateAndTime
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.mentoring import feedback, feedback_list, review
from mentorlog.mentoring.feedback import KINDS, Kind, Status
from mentorlog.mentoring.review import VIEWS, By
from mentorlog.models.mentoring import STATUSES

commands = Noun("feedback", help=_("Feedback: what people said, and what you did with it."))


@commands.command("add", help=_("Note feedback."))
@click.option("--from", "giver", required=True, type=WHO, help=_("Who said it."))
@click.option("--quote", required=True, metavar="TEXT", help=_("What was said, word for word."))
@click.option("--kind", type=click.Choice(KINDS), default="advice", show_default=True, help=_("What it is."))
@click.option("--on", type=Day("on", "back"), help=_("The day, today unless said."))
@click.option(
    "--theme", "themes", multiple=True, metavar="THEME", help=_("A word to gather it under; several times.")
)
@click.option(
    "--competency", "competencies", multiple=True, metavar="C", help=_("What it is about; several times.")
)
@click.option("--asked", metavar="TEXT", help=_("What you had asked; without it, nobody was asked."))
@click.option("--private", is_flag=True, help=_("It stays out of packs and calendars."))
@pass_terminal
def _add(
    terminal: Terminal,
    /,
    giver: str,
    quote: str,
    kind: Kind,
    on: DateAndTime | None,
    asked: str | None,
    private: bool,
    themes: tuple[str, ...],
    competencies: tuple[str, ...],
) -> None:
    said = feedback.Particulars(themes=themes, competencies=competencies, day=on.day if on else clock.today())
    if asked is not None:
        said |= {"solicited": True, "asked": asked}
    if private:  # unless said, the mentorship decides
        said["private"] = True
    with terminal.writing() as logbook:
        person = finding.known_person(logbook, giver)
        uid = feedback.add(logbook, person, quote, kind, **said)
        for sentence in feedback.warnings(logbook, said["day"], person):
            terminal.tell(sentence)
        _answer(terminal, logbook, uid, _("Added: {feedback}"))


@commands.command("list", help=_("List feedback, latest first."))
@filters
@pass_terminal
def _list(terminal: Terminal, /, **typed: Any) -> None:
    with terminal.reading() as logbook:
        rows = feedback_list.listing(logbook, chosen(logbook, typed))
        terminal.answer_rows(rows, feedback_rows.shape, feedback_rows.table, _("No feedback."))


@commands.command("status", help=_("Say what you did with feedback; declining needs a reason."))
@click.argument("typed", metavar="ID")
@click.argument("status", type=click.Choice(STATUSES))
@click.option("--reason", default="", metavar="TEXT", help=_("Why."))
@pass_terminal
def _status(terminal: Terminal, typed: str, status: Status, reason: str) -> None:
    with terminal.writing() as logbook:
        uid = feedback.find(logbook, typed)
        feedback.move(logbook, [uid], status, reason=reason)
        _answer(terminal, logbook, uid, "{feedback}")


@commands.command("told", help=_("Note that you told them what came of it."))
@click.argument("typed", metavar="ID")
@click.option("--on", type=Day("on", "back"), help=_("The day, today unless said."))
@pass_terminal
def _told(terminal: Terminal, typed: str, on: DateAndTime | None) -> None:
    with terminal.writing() as logbook:
        uid = feedback.find(logbook, typed)
        feedback.tell(logbook, [uid], on.day if on else clock.today())
        _answer(terminal, logbook, uid, _("Told them: {feedback}"))


@commands.command("review", help=_("Count feedback by theme, giver, competency, status or quarter."))
@click.option("--by", "view", type=click.Choice(VIEWS), required=True, help=_("What to gather it under."))
@filters
@pass_terminal
def _review(terminal: Terminal, /, view: By, **typed: Any) -> None:
    with terminal.reading() as logbook:
        rows = review.by(logbook, chosen(logbook, typed), view)
        lines = partial(feedback_rows.review_table, view)
        terminal.answer_rows(rows, feedback_rows.review_shape, lines, _("No feedback."))


def _answer(terminal: Terminal, logbook: Logbook, uid: str, headline: str) -> None:
    row = feedback_list.one(logbook, uid)
    told = feedback_rows.sentence(row)
    terminal.answer(feedback_rows.shape(row), [headline.format(feedback=told)])
