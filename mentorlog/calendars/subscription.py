"""The subscription file: one calendar file kept up to date, for calendars that look at it again and again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from mentorlog import settings
from mentorlog.calendars.entries import entries
from mentorlog.calendars.ledger import noted
from mentorlog.calendars.options import usual_options
from mentorlog.calendars.outcome import Tally
from mentorlog.calendars.write import calendar_head, write_calendar
from mentorlog.logbook import Logbook
from mentorlog.models import ProgramNote, name_of

_PROFILE = "subscription"  # its subscribers have a record of their own, beside that of each calendar
_NOTE = "subscription-written"
_LOOK_AGAIN_AFTER = "PT1H"


def subscription_path(logbook: Logbook) -> Path | None:
    """Where the file is kept, or None until the user switches it on."""
    chosen = settings.get(logbook, "subscription-file")
    return Path(chosen).expanduser() if chosen else None


def refresh_if_stale(logbook: Logbook) -> bool:
    """Write the file anew if the logbook has changed since, and say whether it was; FileNotWritten.

    It holds all open follow-ups, overdue ones too; what is closed is left out, for a subscriber drops what
    is no longer there.
    """
    path = subscription_path(logbook)
    if path is None:
        return False
    if logbook.value(_note()) == _state(logbook, path):
        return False
    with logbook.bookkeeping():
        _write(logbook, path)
        logbook.execute(
            f'INSERT OR REPLACE INTO "{name_of(ProgramNote)}" ("key", "value") VALUES (?, ?)',
            [_NOTE, _state(logbook, path)],
        )
    return True


def _state(logbook: Logbook, path: Path) -> str:
    """Which file was written when, and after how many changes, for a restored logbook may have as many."""
    try:
        written_at = path.stat().st_mtime_ns
    except OSError:
        written_at = None
    return json.dumps([str(path), logbook.changes(), written_at])


def _write(logbook: Logbook, path: Path) -> None:
    logbook.ensure_spared(path)
    options = replace(usual_options(logbook), profile=_PROFILE, with_overdue=True, standing_only=True)
    given = entries(logbook, options, Tally())
    head = calendar_head("mentorlog", refreshed_every=_LOOK_AGAIN_AFTER)
    write_calendar(path, head, noted(logbook, options.profile, given), even_empty=True)


def _note() -> Any:
    return ProgramNote.select(ProgramNote.value).where(ProgramNote.key == _NOTE)
