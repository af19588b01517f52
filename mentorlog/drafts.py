"""What was typed into a sheet and not yet saved, kept so that a crash costs seconds and not the text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from mentorlog import clock
from mentorlog.columns import moment_text
from mentorlog.logbook import Logbook
from mentorlog.models import Draft


def save(logbook: Logbook, name: str, values: Mapping[str, Any]) -> None:
    """Keep the values (of JSON's types) of the sheet `name` in place of those it had; no undo step."""
    kept = [name, json.dumps(values, ensure_ascii=False), moment_text(clock.now())]
    with logbook.bookkeeping():
        logbook.execute(
            """INSERT INTO "draft" ("name", "text", "at") VALUES (?, ?, ?)
               ON CONFLICT ("name") DO UPDATE SET "text" = excluded."text", "at" = excluded."at" """,
            kept,
        )


def load(logbook: Logbook, name: str) -> dict[str, Any] | None:
    """What was typed into the sheet `name` and never saved; None where nothing was."""
    text = logbook.value(Draft.select(Draft.text).where(Draft.name == name))
    return None if text is None else dict(json.loads(text))


def discard(logbook: Logbook, name: str) -> None:
    """Forget a draft: its sheet was saved, or emptied by the user."""
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "draft" WHERE "name" = ?', [name])
