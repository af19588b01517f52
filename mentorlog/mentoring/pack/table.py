"""The review pack as a table for spreadsheets: one line for each piece of feedback, goal, win, evidence."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from mentorlog.language import _
from mentorlog.mentoring.pack.contents import Contents
from mentorlog.mentoring.pack.document import evidence_words, goal_words, hours_words, what_was_done
from mentorlog.mentoring.pack.told import Teller

Line = tuple[str, ...]


def as_csv(contents: Contents, teller: Teller) -> str:
    """The table as RFC 4180 CSV; a text that a spreadsheet would take for a formula gets an apostrophe."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    heads = (_("What"), _("Day"), _("From"), _("Kind"), _("Themes"), _("Words"), _("What I did with it"))
    writer.writerow(heads)
    for line in _lines(contents, teller):
        writer.writerow(map(_guarded, line))
    return written.getvalue()


def _lines(contents: Contents, teller: Teller) -> Iterator[Line]:
    for row in contents.feedback:
        giver = teller.person(row.giver, row.giver_name)
        themes = ", ".join(map(teller.text, row.themes))
        done = what_was_done(contents, row, teller)
        yield _("Feedback"), row.day.isoformat(), giver, row.kind, themes, teller.text(row.quote), done
    for meeting in contents.wins:
        words = "\n".join(filter(None, (teller.text(meeting.title), teller.text(meeting.notes.strip()))))
        yield _("Win"), meeting.day.isoformat(), "", "", "", words, ""
    for goal in contents.goals:
        yield (
            _("Goal"),
            goal.target.isoformat() if goal.target else "",
            "",
            "",
            "",
            goal_words(goal, teller),
            "",
        )
    for each in contents.evidence:
        day = each.day.isoformat() if each.day else ""
        yield _("Evidence"), day, "", "", "", evidence_words(each, teller), ""
    for hours in contents.hours:
        yield _("Sessions"), "", "", "", "", hours_words(hours), ""


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
