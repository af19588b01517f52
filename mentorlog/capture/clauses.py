"""The follow-ups of a line: `>> @bruno send the template by fri` is mine, `<<` theirs; days are to come."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog import dates
from mentorlog.capture.days import FoundDay, typed_again
from mentorlog.capture.entry import Promised, Someone
from mentorlog.capture.marking import Marking
from mentorlog.capture.tokens import MINE, Token
from mentorlog.dates import DateAndTime
from mentorlog.language import _

_BY = 3  # words before a day that say no more than it does


def read_clause(
    marking: Marking, divider: Token, typed: Sequence[Token], usual: DateAndTime
) -> Promised | None:
    """What a clause promises, due as `usual` where it says no day; None where it has no words."""
    first, whom = _for_whom(marking, typed)
    words = _without_tags_behind(marking, typed[first:])
    due, words = _due(marking, words)
    words = _without_tags_behind(marking, words)
    what, named = _what(marking, words)
    if not what:
        marking.trouble([divider, *typed], _("A follow-up needs words: what is to be done?"))
        return None
    marking.mark("follow-up", [divider, *typed], what, named=[divider])
    if due is None:
        due = usual
        marking.suppose("due", typed[-1].end, dates.spoken_moment(due.day, due.at))
    people = tuple({one.uid or one.name: one for one in (*whom, *named)}.values())
    return Promised(what, due.day, due.at, "me" if divider.folded == MINE else "them", people)


def _for_whom(marking: Marking, typed: Sequence[Token]) -> tuple[int, list[Someone]]:
    """The names in front of the words, and where these begin."""
    place, whom = 0, []
    while place < len(typed) and typed[place].sign == "@":
        one, size = marking.who("for", typed, place, place)
        whom.append(one)
        place += size
    return place, whom


def _without_tags_behind(marking: Marking, typed: Sequence[Token]) -> Sequence[Token]:
    """The words in front of tags and organisations, which are the meeting's."""
    while typed and (marking.tag(typed, len(typed) - 1) or marking.organisation(typed, len(typed) - 1, -1)):
        typed = typed[:-1]
    return typed


def _due(marking: Marking, typed: Sequence[Token]) -> tuple[DateAndTime | None, Sequence[Token]]:
    """The day at the end of the words or else before them, and the rest, which is never nothing."""
    found = marking.days.at_end(typed, "ahead") if typed else None
    if found:
        start = _said_from(marking, typed, found.first)
        rest = typed[:start]
    elif found := _day_in_front(marking, typed):
        start, rest = 0, typed[found.first + found.size :]
    if not found or not rest:
        return None, typed
    end = found.first + found.size
    meaning, *other = found.meanings
    said = dates.spoken_moment(meaning.day, meaning.at)
    choices = [typed_again(each) for each in other]
    marking.mark("due", typed[start:end], said, choices, named=typed[found.first : end])
    return meaning, rest


def _day_in_front(marking: Marking, typed: Sequence[Token]) -> FoundDay | None:
    for size in range(min(_BY, len(typed) - 1) + 1):
        is_led = not size or tuple(each.folded for each in typed[:size]) in _words_for_due(marking)
        if is_led and size < len(typed) and (found := marking.days.at(typed, size, "ahead")):
            return found
    return None


def _said_from(marking: Marking, typed: Sequence[Token], place: int) -> int:
    """Where a day begins with the words before it: by, due on, until."""
    for size in range(min(_BY, place), 0, -1):
        if tuple(each.folded for each in typed[place - size : place]) in _words_for_due(marking):
            return place - size
    return place


def _words_for_due(marking: Marking) -> frozenset[tuple[str, ...]]:
    return marking.known.words.leading.get("due", frozenset())


def _what(marking: Marking, typed: Sequence[Token]) -> tuple[str, list[Someone]]:
    """The words of the promise, and those who are named by a sign within them, whom it is for too."""
    place, words, named = 0, [], []
    while place < len(typed):
        token, size = typed[place], 1
        if token.sign == "@":
            one, size = marking.who("for", typed, place, place)
            named.append(one)
            words.append(one.name)
        elif marking.tag(typed, place) or marking.organisation(typed, place, place):
            words.append(token.name)
        else:
            words.append(token.text)
        place += size
    return " ".join(words), named
