"""The review pack as a document: strengths with quotes, growth and what was done, goals, evidence, hours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mentorlog import clock, dates
from mentorlog.document import Block, Document, Heading, Item, Paragraph, Quote
from mentorlog.evidence import EvidenceRow
from mentorlog.language import _, ngettext
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import status_word
from mentorlog.mentoring.goal_list import GoalRow
from mentorlog.mentoring.pack.contents import Contents, Hours
from mentorlog.mentoring.pack.told import Teller
from mentorlog.words import folded


def document(contents: Contents, teller: Teller) -> Document:
    """The pack; a part in which nothing stands is left out."""
    made = Paragraph(_("Made on {day}").format(day=dates.spoken(clock.today())), muted=True)
    blocks = tuple(_blocks(contents, teller)) or (Paragraph(_("Nothing was chosen.")),)
    return Document(_title(contents), (made, *blocks))


def what_was_done(contents: Contents, row: FeedbackRow, teller: Teller) -> str:
    """`Done; goal “Speak up earlier”; told them Fri 20 Nov 2026`; nothing of a strength just heard."""
    if row.kind == "strength" and row.status == "new":
        return ""
    words = status_word(row.status)
    if row.reason:
        words = _("{status}: {reason}").format(status=words, reason=teller.text(row.reason))
    for title in contents.goals_of.get(row.uid, ()):
        words += "; " + _("goal “{goal}”").format(goal=teller.text(title))
    if row.told_on:
        words += "; " + _("told them {day}").format(day=dates.spoken(row.told_on))
    return words


def goal_words(goal: GoalRow, teller: Teller) -> str:
    """`Speak up earlier: from 3 to 7 of 10, reached`."""
    words = teller.text(goal.title)
    if goal.baseline is not None and goal.current != goal.baseline:
        words = _("{goal}: from {before} to {now} of 10").format(
            goal=words, before=goal.baseline, now=goal.current
        )
    elif goal.current is not None:
        words = _("{goal}: {now} of 10").format(goal=words, now=goal.current)
    return _("{goal}, reached").format(goal=words) if goal.state == "reached" else words


def evidence_words(each: EvidenceRow, teller: Teller) -> str:
    """`Steering paper (https://northwind.example/paper), 3 Nov 2026`."""
    where = each.link or each.file_name
    told = where
    if teller.names_somebody(where):
        # A role in the middle of an address would leave one that leads nowhere.
        told = _("a link") if each.link else _("a file")
    words = told if each.title == where else f"{teller.text(each.title)} ({told})"
    return f"{words}, {dates.spoken(each.day)}" if each.day else words


def hours_words(hours: Hours) -> str:
    """`12 sessions as a mentee, 9.5 h`; without the hours where no session says how long it was."""
    count = hours.sessions
    if hours.role == "mentee":
        words = ngettext("{n} session as a mentee", "{n} sessions as a mentee", count)
    else:
        words = ngettext("{n} session as a mentor", "{n} sessions as a mentor", count)
    if not hours.minutes:
        return words.format(n=count)
    # Whole tenths of an hour, without floating point.
    tenths = (hours.minutes * 10 + 30) // 60
    return f"{words.format(n=count)}, {tenths // 10}.{tenths % 10} h"


def _title(contents: Contents) -> str:
    first, last = (dates.spoken(day) if day else "" for day in (contents.since, contents.until))
    if first and last:
        return _("Review {first} to {last}").format(first=first, last=last)
    if first:
        return _("Review since {day}").format(day=first)
    return _("Review until {day}").format(day=last) if last else _("Review of my feedback")


def _blocks(contents: Contents, teller: Teller) -> Iterator[Block]:
    strengths = [row for row in contents.feedback if row.kind == "strength"]
    if strengths:
        yield Heading(_("Strengths"))
        for row in strengths:
            yield from _told(contents, row, teller)
    yield from _by_theme(_("Growth, and what I did"), ("growth", "mixed"), contents, teller)
    yield from _by_theme(_("Advice, and what I did"), ("advice",), contents, teller)
    if contents.wins:
        yield Heading(_("Wins"))
        for meeting in contents.wins:
            yield Heading(teller.text(meeting.title), 3)
            yield Paragraph(dates.spoken(meeting.day), muted=True)
            if meeting.notes:
                yield Paragraph(teller.text(meeting.notes))
    yield from _listed(_("Goals"), (goal_words(goal, teller) for goal in contents.goals))
    yield from _listed(_("Evidence"), (evidence_words(each, teller) for each in contents.evidence))
    yield from _listed(_("Sessions and hours"), map(hours_words, contents.hours))


def _by_theme(title: str, told: Sequence[str], contents: Contents, teller: Teller) -> Iterator[Block]:
    """Feedback under its first theme, what has none last, each with what was done.

    Where nothing has a theme there is no “Other” either.
    """
    themes: dict[str, list[FeedbackRow]] = {}
    for row in contents.feedback:
        if row.kind in told:
            themes.setdefault(next(iter(row.themes), ""), []).append(row)
    if themes:
        yield Heading(title)
    for theme in sorted(themes, key=lambda theme: (not theme, folded(theme))):
        if theme or len(themes) > 1:
            yield Heading(teller.text(theme) or _("Other"), 3)
        for row in themes[theme]:
            yield from _told(contents, row, teller)


def _told(contents: Contents, row: FeedbackRow, teller: Teller) -> Iterator[Block]:
    yield _quote(row, teller)
    if done := what_was_done(contents, row, teller):
        yield Paragraph(done, muted=True)


def _quote(row: FeedbackRow, teller: Teller) -> Quote:
    giver = teller.person(row.giver, row.giver_name)
    source = ", ".join(part for part in (giver, dates.spoken(row.day)) if part)
    return Quote(teller.text(row.quote), source)


def _listed(title: str, words: Iterable[str]) -> Iterator[Block]:
    items = [Item(each) for each in words]
    if items:
        yield Heading(title)
        yield from items
