"""The calendars that people use: what each does with a file."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from msgspec import Struct

from mentorlog.language import marked, ngettext


class Profile(Struct, frozen=True):
    """One calendar program.

    `stale(n)` is said when it holds n entries in an older form, with `{n}` and `{names}` to be filled in;
    `ended(n)` where what is done or cancelled needs to be deleted there and no more;
    `importing` is how a file gets into it.
    """

    key: str
    name: str
    importing: str
    stale: Callable[[int], str]
    ended: Callable[[int], str] | None = None
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
        ended=lambda n: ngettext(
            "Google keeps what is done or cancelled: delete this one there: {names}.",
            "Google keeps what is done or cancelled: delete these {n} there: {names}.",
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
        ended=lambda n: ngettext(
            "Outlook keeps what is done or cancelled: delete this one there: {names}.",
            "Outlook keeps what is done or cancelled: delete these {n} there: {names}.",
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
        ended=lambda n: ngettext(
            "Thunderbird keeps what is done or cancelled: delete this one there: {names}.",
            "Thunderbird keeps what is done or cancelled: delete these {n} there: {names}.",
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

PROFILES = MappingProxyType({profile.key: profile for profile in _ALL})
