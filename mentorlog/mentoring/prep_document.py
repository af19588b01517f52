"""The prep card in words: what is printed, shown in the terminal, and put into a calendar's description."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from mentorlog import clock, dates, kinds
from mentorlog.document import Block, Document, Heading, Item, Paragraph, Quote
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring.goal_list import GoalRow
from mentorlog.mentoring.prep import PrepCard
from mentorlog.plain_notes import plain


def document(logbook: Logbook, card: PrepCard, *, lasting: bool = False) -> Document:
    """The card as a document; a part in which nothing stands is left out.

    What is to be `lasting` is told without ages, in words that are as true tomorrow.
    """
    title = _("Before I meet {name}").format(name=card.name)
    promise = partial(_promise, lasting=lasting)
    blocks = tuple(_blocks(kinds.names(logbook), card, promise))
    return Document(title, blocks or (Paragraph(_("Nothing is open. Ask how they are.")),))


def _blocks(names: dict[str, str], card: PrepCard, promise: Callable[[FollowUpRow], str]) -> Iterator[Block]:
    for post in card.jobs:
        what = ", ".join(part for part in (post.title, post.organisation) if part)
        yield Paragraph(_("New since last time: {post}").format(post=what))
    if card.last:
        yield from _last(names, card.last)
    yield from _listed(_("I promised"), map(promise, card.mine))
    yield from _listed(_("They promised"), map(promise, card.theirs))
    yield from _listed(_("To talk about"), (topic.words for topic in card.topics))
    yield from _listed(_("To ask"), (question.words for question in card.questions))
    if card.feedback:
        yield Heading(_("Feedback not yet acted on"))
        for row in card.feedback:
            yield Quote(row.quote, dates.spoken(row.day))
    yield from _listed(_("Goals"), map(_goal, card.goals))


def _last(names: dict[str, str], meeting: MeetingRow) -> Iterator[Block]:
    what = meeting.title or names.get(meeting.kind, meeting.kind)
    yield Heading(_("Last time"))
    yield Paragraph(f"{what} · {dates.spoken(meeting.day)}", muted=True)
    lines = [f"{present.name}: {present.line}" for present in meeting.people if present.line]
    if said := "\n".join(filter(None, [plain(meeting.notes), *lines])):
        yield Paragraph(said)


def _listed(title: str, words: Iterable[str]) -> Iterator[Block]:
    items = [Item(each) for each in words]
    if items:
        yield Heading(title)
        yield from items


def _promise(row: FollowUpRow, *, lasting: bool) -> str:
    late = (clock.today() - row.due).days
    if late <= 0 or lasting:
        return _("{what} (due {day})").format(what=row.what, day=dates.spoken(row.due))
    age = ngettext("{n} day overdue", "{n} days overdue", late).format(n=late)
    return _("{what} ({age})").format(what=row.what, age=age)


def _goal(row: GoalRow) -> str:
    if row.current is None:
        return row.title
    if row.baseline is None or row.baseline == row.current:
        return _("{goal} ({score} of 10)").format(goal=row.title, score=row.current)
    return _("{goal} (from {before} to {score} of 10)").format(
        goal=row.title, before=row.baseline, score=row.current
    )
