"""What the user has said of the columns of tables, remembered by their heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from mentorlog.contacts.reading import Column
from mentorlog.contacts.tables.heads import key_of
from mentorlog.logbook import Logbook
from mentorlog.models import ProgramNote, name_of

_NOTE = "columns of "


def remember(logbook: Logbook, heads: Sequence[str], columns: Sequence[Column]) -> None:
    """The next table with these heads is read so."""
    with logbook.bookkeeping():
        logbook.execute(
            f'INSERT OR REPLACE INTO "{name_of(ProgramNote)}" ("key", "value") VALUES (?, ?)',
            [_NOTE + key_of(heads), msgspec.json.encode(columns).decode()],
        )


def remembered(logbook: Logbook) -> Mapping[str, tuple[Column, ...]]:
    """The columns of all such tables, by the keys of their heads."""
    query = ProgramNote.select(ProgramNote.key, ProgramNote.value).where(ProgramNote.key.startswith(_NOTE))
    read = msgspec.json.Decoder(tuple[Column, ...])
    return {key.removeprefix(_NOTE): read.decode(value) for key, value in logbook.tuples(query)}
