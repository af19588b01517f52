"""What the user of a calendar must know before and after an export: calm, and true for that calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from mentorlog.calendar_programs import PROFILES, Profile
from mentorlog.calendars.options import ExportOptions
from mentorlog.calendars.outcome import Outcome
from mentorlog.language import _, marked, ngettext

_ABOUT_SERIES = marked(
    "What repeats stands in the calendar as a series. Once you have ticked it off, export what changed: "
    "the old series ends, and the next begins."
)


def warnings(options: ExportOptions, outcome: Outcome) -> Iterator[str]:
    """What the user of the profile must know before an export, most important first."""
    profile = PROFILES[options.profile]
    yield from _about_what_it_has(profile, outcome)
    yield from outcome.moved_by_clocks
    if outcome.written:
        yield from _about_tasks(profile, options)


def sentences(options: ExportOptions, outcome: Outcome) -> Iterator[str]:
    """What the user of the profile must know after an export, most important first."""
    profile = PROFILES[options.profile]
    if not outcome.written:
        yield _nothing_to_write(options)
    yield from _about_what_it_has(profile, outcome)
    if outcome.overdue:
        count = len(outcome.overdue)
        yield ngettext("{n} overdue left out.", "{n} overdue left out.", count).format(n=count)
    yield from outcome.moved_by_clocks
    if outcome.written:
        yield from _about_tasks(profile, options)
        if options.as_series:
            yield _(_ABOUT_SERIES)
        if options.alarm_minutes is not None and profile.reminders:
            yield _(profile.reminders)
        yield _(profile.importing)


def _about_what_it_has(profile: Profile, outcome: Outcome) -> Iterator[str]:
    count, finished = outcome.changed + outcome.cancelled, outcome.finished
    if profile.ended is None:
        if count:
            yield _told(profile.stale, count, (*outcome.stale, *outcome.ended))
    else:
        if count > finished:
            yield _told(profile.stale, count - finished, outcome.stale)
        if finished:
            yield _told(profile.ended, finished, outcome.ended)
    if profile.doubles_what_it_has and outcome.same:
        yield ngettext(
            "{n} entry was exported before and would stand there twice: export only what changed.",
            "{n} entries were exported before and would stand there twice: export only what changed.",
            outcome.same,
        ).format(n=outcome.same)


def _nothing_to_write(options: ExportOptions) -> str:
    if options.changed_only:
        return _("Nothing has changed since the last export, so no file was written.")
    return _("There is nothing to export, so no file was written.")


def _told(words: Callable[[int], str], count: int, first: Sequence[str]) -> str:
    """What is to be done about so many entries, `first` being their names or the first of them."""
    names = "; ".join(first)
    if count > len(first):
        names = _("{names}; and {n} more").format(names=names, n=count - len(first))
    return words(count).format(n=count, names=names)


def _about_tasks(profile: Profile, options: ExportOptions) -> Iterator[str]:
    if options.form == "todo" and not profile.takes_tasks:
        yield _("{calendar} does not take tasks from a file: export events.").format(calendar=_(profile.name))
