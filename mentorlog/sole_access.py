"""Having a logbook's file alone: for what must replace the file, or leave no trace of the past in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mentorlog.errors import LogbookBusy, LogbookHeld
from mentorlog.faults import told_apart
from mentorlog.journal import Journal
from mentorlog.models import ProgramNote
from mentorlog.store import Store

_UNFINISHED = "erase-unfinished"


@contextmanager
def sole_access(store: Store) -> Iterator[None]:
    """Hold the open file alone; raises LogbookHeld where another window or terminal has it open, even idle.

    A connection in WAL mode keeps a shared lock as long as it is open, so only the last one can leave that
    mode. The write-ahead journal is gone within.
    """
    try:
        with told_apart(store.path):
            _switch(store, locking="exclusive", journal="delete")
    except LogbookBusy as error:
        _switch(store, locking="normal", journal="wal")
        raise LogbookHeld(store.path) from error
    try:
        yield
    finally:
        if not store.database.is_closed():
            _switch(store, locking="normal", journal="wal")


def note_unfinished_erase(journal: Journal) -> None:
    """Have the file rewritten at the next open, should this process be killed before it has done so."""
    if not _is_unfinished(journal):
        journal.put(ProgramNote, key=_UNFINISHED, value="")


def finish_erase(journal: Journal) -> None:
    """Rewrite the file without a trace of what was deleted, where an erase has still to do so."""
    if _is_unfinished(journal):
        with sole_access(journal):
            rewrite(journal)


def rewrite(journal: Journal) -> None:
    """Write the file anew from the rows that are still there; needs sole access."""
    journal.execute("VACUUM")
    with journal.bookkeeping():
        journal.execute('DELETE FROM "program_note" WHERE "key" = ?', [_UNFINISHED])


def _is_unfinished(journal: Journal) -> bool:
    found = journal.execute('SELECT 1 FROM "program_note" WHERE "key" = ?', [_UNFINISHED])
    return found.fetchone() is not None


def _switch(store: Store, locking: str, journal: str) -> None:
    store.execute(f"PRAGMA locking_mode = {locking}")
    kept = store.execute(f"PRAGMA journal_mode = {journal}").fetchone()[0]
    if kept != journal:
        raise LogbookBusy(store.path)
    # A changed locking mode takes hold, or lets go, at the next access only.
    store.execute('SELECT "id" FROM "logbook_state"').fetchone()
