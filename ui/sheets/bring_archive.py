"""A logbook brought over from another computer: asked for once, and put in the place of the one here."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mentorlog import people
from mentorlog.archive.layout import Head
from mentorlog.archive.restore import look_at, restore
from mentorlog.copies import Progress
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from ui import messages
from ui.desk import Desk
from ui.tasks import Task


def bring_archive(desk: Desk, window: QWidget, file: Path) -> None:
    """Look into an archive, ask, and make it the logbook of this window."""
    Task(
        lambda _progress: look_at(file),
        lambda head: _ask(desk, window, file, head),
        lambda problem: _explain(problem, window if isValid(window) else None),
    ).start()


def _ask(desk: Desk, window: QWidget, file: Path, head: Head) -> None:
    if not isValid(window):
        return  # closed meanwhile
    title = _("Bring the logbook in {name} over?").format(name=file.name)
    if messages.question(window, title, _consequences(desk, head), _("Bring over"), dangerous=True):
        work = partial(_restore, file)
        desk.write_alone(_("Bringing everything over"), work, _tell_restored, _explain)


def _consequences(desk: Desk, head: Head) -> str:
    """What comes, and what it takes the place of."""
    coming = _counted(head.rows["person"], head.rows["meeting"])
    held = people.count(desk.logbook)
    there = ngettext("{n} person", "{n} people", held).format(n=f"{held:,}")
    told = _("It holds {what}.").format(what=coming)
    if not held:
        return told
    replaced = _("It takes the place of all that is here, {there} among it, which is backed up first.")
    return f"{told}\n\n{replaced.format(there=there)}"


def _counted(number: int, meetings: int) -> str:
    return _("{people} and {meetings}").format(
        people=ngettext("{n} person", "{n} people", number).format(n=f"{number:,}"),
        meetings=ngettext("{n} meeting", "{n} meetings", meetings).format(n=f"{meetings:,}"),
    )


def _restore(file: Path, logbook: Path, progress: Progress) -> Path | None:
    return restore(logbook, file, progress)


def _tell_restored(kept: Path | None) -> None:
    if kept is None:
        messages.notice(_("Brought over"))
    else:
        messages.notice(_("Brought over; what it replaced is kept as {name}").format(name=kept.name))


def _explain(problem: MentorlogError, window: QWidget | None = None) -> None:
    messages.error(window, problem, _("Nothing was brought over"))
