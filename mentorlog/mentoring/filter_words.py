"""What a filter of feedback asks for, in words: the time apart from the rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from mentorlog import clock, people
from mentorlog.dates import spoken
from mentorlog.errors import NotFound
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies, mentorship_list
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.feedback_words import kind_word, status_word
from mentorlog.mentoring.review_periods import Period

_PERIODS: dict[Period, str] = {
    "": marked("Any time"),
    "this-review-year": marked("This review year"),
    "last-review-year": marked("Last review year"),
    "last-90-days": marked("Last 90 days"),
}


def periods() -> dict[Period, str]:
    """What each period is called."""
    return {period: _(words) for period, words in _PERIODS.items()}


def days(chosen: ReviewFilter) -> str:
    """`1 Jul – 30 Sep 2026`; one end may be open."""
    today = clock.today()
    first, last = (spoken(day, today) if day else "" for day in (chosen.since, chosen.until))
    if first and last:
        return _("{first} – {last}").format(first=first, last=last)
    return _("since {day}").format(day=first) if first else _("until {day}").format(day=last)


def mentorship(logbook: Logbook, uid: str) -> str:
    """`In the mentorship with Dana Okafor`; that of one that is gone is nobody's, and "" is none."""
    if not uid:
        return _("In no mentorship")
    with suppress(NotFound):
        name = mentorship_list.one(logbook, uid).name
        return _("In the mentorship with {name}").format(name=name)
    return _("In a mentorship that is gone")


def besides_days(logbook: Logbook, chosen: ReviewFilter) -> str:
    """`From Dana Okafor · Growth · Theme: Estimates`: all but the time; "" where nothing is asked."""
    return " · ".join(_parts(logbook, chosen))


def _parts(logbook: Logbook, chosen: ReviewFilter) -> Iterator[str]:
    if chosen.givers:
        yield _("From {name}").format(name=", ".join(_giver(logbook, uid) for uid in chosen.givers))
    if chosen.kinds:
        yield ", ".join(map(kind_word, chosen.kinds))
    if chosen.themes:
        yield _("Theme: {name}").format(name=_listed(chosen.themes))
    if chosen.competencies:
        names = competencies.names(logbook)
        about = tuple(names.get(key, key) for key in chosen.competencies)
        yield _("Competency: {name}").format(name=_listed(about))
    if chosen.statuses:
        yield ", ".join(map(status_word, chosen.statuses))
    if chosen.solicited:
        yield _("Asked for only")
    if chosen.mentorship is not None:
        yield mentorship(logbook, chosen.mentorship)
    if chosen.text:
        yield f"“{chosen.text}”"


def _giver(logbook: Logbook, uid: str) -> str:
    with suppress(NotFound):
        return people.name_of(logbook, uid)
    return _("nobody named")


def _listed(names: tuple[str, ...]) -> str:
    return " + ".join(name or _("none") for name in names)
