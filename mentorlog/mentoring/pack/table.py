"""The review pack as a table for spreadsheets: one line for each piece of feedback, goal, win, evidence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mentorlog import csv_files
from mentorlog.language import _
from mentorlog.mentoring.feedback_words import kind_word
from mentorlog.mentoring.pack.contents import Contents
from mentorlog.mentoring.pack.document import evidence_words, goal_words, hours_words, what_was_done
from mentorlog.mentoring.pack.told import Teller


class Line(NamedTuple):
    """A line in the order of its cells."""

    what: str
    day: str = ""
    giver: str = ""
    kind: str = ""
    themes: str = ""
    words: str = ""
    done: str = ""


def as_csv(contents: Contents, teller: Teller) -> str:
    """The table as CSV, in which nothing is a formula."""
    heads = (_("What"), _("Day"), _("From"), _("Kind"), _("Themes"), _("Words"), _("What I did with it"))
    return csv_files.as_csv(heads, _lines(contents, teller))


def _lines(contents: Contents, teller: Teller) -> Iterator[Line]:
    for row in contents.feedback:
        yield Line(
            _("Feedback"),
            row.day.isoformat(),
            giver=teller.person(row.giver, row.giver_name),
            kind=kind_word(row.kind),
            themes=", ".join(map(teller.text, row.themes)),
            words=teller.text(row.quote),
            done=what_was_done(contents, row, teller),
        )
    for meeting in contents.wins:
        words = "\n".join(filter(None, (teller.text(meeting.title), teller.text(meeting.notes))))
        yield Line(_("Win"), meeting.day.isoformat(), words=words)
    for goal in contents.goals:
        yield Line(_("Goal"), _day(goal.target), words=goal_words(goal, teller))
    for each in contents.evidence:
        yield Line(_("Evidence"), _day(each.day), words=evidence_words(each, teller))
    for hours in contents.hours:
        yield Line(_("Sessions"), words=hours_words(hours))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
