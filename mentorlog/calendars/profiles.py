"""The calendars that people use: what each does with a file, and what its user must know after an export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct

from mentorlog.calendars.options import ExportOptions
from mentorlog.language import _, marked, ngettext

if TYPE_CHECKING:  # icalendar comes with it, and whoever only chooses a calendar need not wait for that
    from mentorlog.calendars.outcome import Outcome


class Profile(Struct, frozen=True):
    """One calendar program.

    `stale(n)` is said when it holds n entries in an older form, with `{n}` and `{names}` to be filled in;
    `importing` is how a file gets into it.
    """

    key: str
    name: str
    importing: str
    stale: Callable[[int], str]
    reminders: str = ""
    takes_tasks: bool = False
    doubles_what_it_has: bool = False
    largest_file: int | None = None


_ALL = (
    Profile(
        key="google",
        name=marked("Google Calendar"),
        importing=marked(
            "In Google Calendar on the web choose Settings, then Import & export; "
            "a calendar of its own is easiest to empty again."
        ),
        stale=lambda n: ngettext(
            "Google does not move entries already imported: delete this one there and empty its bin, "
            "then import: {names}.",
            "Google does not move entries already imported: delete these {n} there and empty its bin, "
            "then import: {names}.",
            n,
        ),
        reminders=marked(
            "Google takes no reminders from a file: it rings as the notifications of that calendar are set."
        ),
        largest_file=1_000_000,
    ),
    Profile(
        key="outlook-classic",
        name=marked("Outlook (classic)"),
        importing=marked(
            "In Outlook choose File, Open & Export, Import/Export; "
            "a file opened with a double click becomes a calendar of its own."
        ),
        stale=lambda n: ngettext(
            "Outlook keeps an old entry beside the new one: delete this one there, then import: {names}.",
            "Outlook keeps old entries beside the new ones: delete these {n} there, then import: {names}.",
            n,
        ),
        doubles_what_it_has=True,
    ),
    Profile(
        key="outlook-web",
        name=marked("Outlook (new, web)"),
        importing=marked("In Outlook choose Add calendar, then Upload from file."),
        stale=lambda n: ngettext(
            "Outlook should bring this entry up to date; if there are two of it, delete the older: {names}.",
            "Outlook should bring these {n} entries up to date; where one stands there twice, "
            "delete the older: {names}.",
            n,
        ),
    ),
    Profile(
        key="apple",
        name=marked("Apple Calendar"),
        importing=marked("Open the file: Apple Calendar asks into which calendar it should go."),
        stale=lambda n: ngettext(
            "Apple Calendar brings this entry up to date when it imports the file: {names}.",
            "Apple Calendar brings these {n} entries up to date when it imports the file: {names}.",
            n,
        ),
    ),
    Profile(
        key="thunderbird",
        name=marked("Thunderbird"),
        importing=marked("In Thunderbird choose File, Import, and then the calendar file."),
        stale=lambda n: ngettext(
            "Thunderbird skips entries it already has: delete this one there, then import: {names}.",
            "Thunderbird skips entries it already has: delete these {n} there, then import: {names}.",
            n,
        ),
        takes_tasks=True,
    ),
    Profile(
        key="other",
        name=marked("Another calendar"),
        importing=marked("Open the file with your calendar, or import it there."),
        stale=lambda n: ngettext(
            "Not every calendar brings entries up to date: look at this one after the import: {names}.",
            "Not every calendar brings entries up to date: look at these {n} after the import: {names}.",
            n,
        ),
        takes_tasks=True,
    ),
)

_ABOUT_SERIES = marked(
    "What repeats stands in the calendar as a series. Once you have ticked it off, export what changed: "
    "the old series ends, and the next begins."
)

PROFILES = MappingProxyType({profile.key: profile for profile in _ALL})


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
    if outcome.stale:
        yield _stale(profile, outcome)
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


def _stale(profile: Profile, outcome: Outcome) -> str:
    count = outcome.changed + outcome.cancelled
    names = "; ".join(outcome.stale)
    if count > len(outcome.stale):
        names = _("{names}; and {n} more").format(names=names, n=count - len(outcome.stale))
    return profile.stale(count).format(n=count, names=names)


def _about_tasks(profile: Profile, options: ExportOptions) -> Iterator[str]:
    if options.form == "todo" and not profile.takes_tasks:
        yield _("{calendar} does not take tasks from a file: export events.").format(calendar=_(profile.name))
