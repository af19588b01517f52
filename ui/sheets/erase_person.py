"""Erasing a person for good: the question before it, and what is said about the backups after it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentorlog import backups, erase
from mentorlog.copies import Progress
from mentorlog.erase import Extent
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import open_logbook
from ui import messages
from ui.desk import Desk
from ui.widgets.blur import discretion

_LISTED = 5
_LONGEST = 80


def erase_person(desk: Desk, parent: QWidget, uid: str) -> None:
    """Ask, then erase; nothing else in mentorlog asks before it acts, for nothing else is past undoing."""
    extent = erase.preview(desk.logbook, uid)
    name = discretion.shown(extent.name)
    title = _("Erase {name} for good?").format(name=name)
    if messages.question(parent, title, _told(extent), _("Erase for good"), dangerous=True):
        work = partial(_erase, uid)
        desk.write_alone(_("Erasing {name}").format(name=name), work, _finish, _explain)


def _erase(uid: str, path: Path, progress: Progress) -> Extent:
    with open_logbook(path) as logbook:
        return erase.erase(logbook, uid, progress)


def _told(extent: Extent) -> str:
    """What goes, what stays, and where the person is still to be found."""
    parts = [_("Everything about this person leaves the logbook and its history. This cannot be undone.")]
    if extent.meetings or extent.follow_ups:
        parts.append(_alone(extent))
    if extent.mentions:
        parts.append(
            _("These texts name them and stay as they are:") + _lines([each.text for each in extent.mentions])
        )
    if extent.backups:
        parts.append(_("These backups still hold them:") + _lines([path.name for path in extent.backups]))
    return "\n\n".join(parts)


def _alone(extent: Extent) -> str:
    meetings = ngettext("{n} meeting", "{n} meetings", extent.meetings).format(n=extent.meetings)
    follow_ups = ngettext("{n} follow-up", "{n} follow-ups", extent.follow_ups).format(n=extent.follow_ups)
    return _("{meetings} and {follow_ups} with nobody else go too.").format(
        meetings=meetings, follow_ups=follow_ups
    )


def _lines(texts: list[str]) -> str:
    shown = [" ".join(discretion.shown(text).split())[:_LONGEST] for text in texts[:_LISTED]]
    more = len(texts) - _LISTED
    if more > 0:
        shown.append(ngettext("and {n} more", "and {n} more", more).format(n=more))
    return "".join(f"\n• {text}" for text in shown)


def _finish(extent: Extent) -> None:
    messages.notice(_("Erased for good"))
    if extent.backups and _wants_backups_gone(extent):
        for path in extent.backups:
            backups.delete(path)
        count = len(extent.backups)
        messages.notice(ngettext("{n} backup deleted", "{n} backups deleted", count).format(n=count))


def _wants_backups_gone(extent: Extent) -> bool:
    count = len(extent.backups)
    title = ngettext("{n} backup still holds them", "{n} backups still hold them", count).format(n=count)
    text = _("Delete these backups too? Whatever else they hold goes with them.")
    names = _lines([path.name for path in extent.backups])
    return messages.question(None, title, text + names, _("Delete backups"), dangerous=True)


def _explain(problem: MentorlogError) -> None:
    messages.error(None, problem, _("Nobody was erased"))
