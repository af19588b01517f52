"""What was typed is kept, apart from undo and history."""

from __future__ import annotations

import os
import signal

from mentorlog import drafts, people
from mentorlog.logbook import open_logbook


def test_a_draft_is_kept_replaced_and_discarded(logbook):
    assert drafts.load(logbook, "log") is None
    drafts.save(
        logbook, "log", {"with": ["Ada", "日本"], "notes": "one\ntwo", "private": True, "minutes": None}
    )
    drafts.save(logbook, "other", {})
    assert drafts.load(logbook, "log") == {
        "with": ["Ada", "日本"],
        "notes": "one\ntwo",
        "private": True,
        "minutes": None,
    }
    drafts.save(logbook, "log", {"notes": "three"})
    assert drafts.load(logbook, "log") == {"notes": "three"}
    drafts.discard(logbook, "log")
    assert drafts.load(logbook, "log") is None
    assert drafts.load(logbook, "other") == {}


def test_drafts_disturb_neither_undo_nor_redo_nor_the_change_counter(logbook):
    people.add(logbook, "Ada")
    people.add(logbook, "Bruno")
    logbook.undo()
    before = (logbook.changes(), logbook.steps(), logbook.undoable(), logbook.redoable())
    drafts.save(logbook, "log", {"notes": "typed"})
    drafts.discard(logbook, "log")
    assert (logbook.changes(), logbook.steps(), logbook.undoable(), logbook.redoable()) == before


def test_killed_while_typing_what_was_saved_last_is_there(logbook):
    logbook.close()
    child = os.fork()
    if child == 0:
        writer = open_logbook(logbook.path)
        for number in range(20):
            drafts.save(writer, "log", {"notes": "x" * number})
        os.kill(os.getpid(), signal.SIGKILL)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    with open_logbook(logbook.path) as again:
        assert drafts.load(again, "log") == {"notes": "x" * 19}
