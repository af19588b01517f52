"""Where a setting is kept: in the logbook, as one undo step, or in what this machine remembers."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from mentorlog import settings
from mentorlog.logbook import Logbook
from ui.desk import Desk

ON, OFF = "on", "off"


class Value(Struct, frozen=True):
    """`read` gives the setting as text, `keep` takes another one and may raise a MentorlogError."""

    read: Callable[[], str]
    keep: Callable[[str], object]


def in_logbook(logbook: Logbook, key: str, *, merge_key: str | None = None) -> Value:
    """A setting of the core, which terminal and backups know too; see `settings.choose`."""
    return Value(
        lambda: written(settings.get(logbook, key)),
        lambda text: settings.choose(logbook, key, text, merge_key=merge_key),
    )


def on_this_machine(
    desk: Desk, name: str, read: Callable[[str], object] = str, then: Callable[[], object] | None = None
) -> Value:
    """A choice of this computer; `read` makes of a text what the preferences keep, `then` acts on it."""

    def keep(text: str) -> None:
        setattr(desk.preferences, name, read(text))
        desk.preferences.save()
        if then is not None:
            then()

    return Value(lambda: written(getattr(desk.preferences, name)), keep)


def written(value: object) -> str:
    """A value as it would be typed."""
    if isinstance(value, bool):
        return ON if value else OFF
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)
