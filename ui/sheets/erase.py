"""The sheet before a person is erased for good: what goes, what stays, and which backups still hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog import backups, clock, erase, meeting_list, people
from mentorlog.copies import Progress
from mentorlog.dates import spoken, spoken_moment
from mentorlog.erase import Extent, Mention
from mentorlog.errors import LogbookProblem, MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook, open_logbook
from ui import icons, messages, theme
from ui.desk import Desk
from ui.rows.row import side_by_side
from ui.sheets.sheet import Sheet
from ui.tasks import Task, on_own_connection
from ui.widgets.blur import discretion
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.heading import Heading
from ui.widgets.label import Label

T = TypeVar("T")

_LISTED = 5
_ROUND_A_NAME = 60  # letters of a text that are shown on either side of the name


class EraseSheet(Sheet):
    """Nothing else in mentorlog asks before it acts, for nothing else is past undoing."""

    save_keys = ()  # the button itself must be meant: Cancel has the focus

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        super().__init__(desk, parent, _("Erase for good"), save=_("Erase for good"))
        self._uid, self._name = uid, people.name_of(desk.logbook, uid)
        self._extent: Extent | None = None
        self.backups_too = QCheckBox()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_16)
        self.form.hide()
        self.body.addLayout(self._lines)
        self.save_button.set_look("danger")
        self.save_button.setEnabled(False)
        self.close_button.setText(_("Cancel"))
        self.first = self.close_button
        self.set_width(92)
        self._retell()
        discretion.changed.connect(self._retell)
        self._find_out()

    def save(self) -> None:
        """Close, and erase with the file alone; the window is made anew after it."""
        if self._extent is None:
            return
        work = partial(_erase, self._uid, self.backups_too.isChecked())
        finish = partial(_finish, self._extent.backups)
        title = _("Erasing {name}").format(name=discretion.shown(self._name))
        self.accept()
        self.desk.write_alone(title, work, finish, _explain)

    # --- what is told

    def _find_out(self) -> None:
        """Look through all notes and backups, which may take a moment, beside the window."""
        look = on_own_connection(self.desk.logbook, partial(_preview, self._uid))
        Task(look, self._show, self._fail).start()

    def _show(self, extent: Extent) -> None:
        if isValid(self):  # not closed meanwhile
            self._extent = extent
            self.save_button.setEnabled(True)
            self._retell()
            self.fit_afresh()

    def _fail(self, problem: MentorlogError) -> None:
        if isValid(self):
            self.tell(str(problem))

    def _retell(self) -> None:
        name = discretion.shown(self._name)
        self.head.set_title(_("Erase {name} for good?").format(name=name))
        self.save_button.setText(_("Erase {name} for good").format(name=name).replace("&", "&&"))
        while self._lines.count():
            old = self._lines.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for part in self._parts():
            self._lines.addWidget(part)

    def _parts(self) -> Iterator[QWidget]:
        if self._extent is None:
            yield Label(_("Looking where they are named…"), tone="muted")
            return
        yield Label(_gone(self._extent), wrap=True)
        if self._extent.mentions:
            title = _("These texts name them and stay as they are")
            yield _listed(title, self._extent.mentions, self._quote)
        if self._extent.backups:
            yield self._backups(self._extent.backups)
        warning = Label(_("This cannot be undone."), bold=True, wrap=True)
        yield Fact(icons.icon("triangle-alert", "bad"), warning)

    def _quote(self, mention: Mention) -> str:
        text = discretion.shown(_round_name(mention.text, self._name))
        return _("{where}: “{text}”").format(where=self._place(mention), text=text)

    def _place(self, mention: Mention) -> str:
        """Where a text is found, for whoever wants to change it."""
        if mention.noun == "person":
            name = people.name_of(self.desk.logbook, mention.uid)
            return _("Notes on {name}").format(name=discretion.shown(name))
        if mention.noun == "meeting":
            day = meeting_list.one(self.desk.logbook, mention.uid).day
            return _("Meeting of {day}").format(day=spoken(day))
        return {
            "organisation": _("Notes on an organisation"),
            "follow-up": _("Follow-up"),
            "mentorship": _("Mentorship"),
            "goal": _("Goal"),
            "feedback": _("Feedback"),
            "theme": _("Theme"),
            "evidence": _("Evidence"),
            "guide": _("Guide"),
            "review": _("Saved review"),
            "list": _("Saved list"),
            "introduction": _("Introduction"),
            "membership": _("Membership"),
            "credential": _("Credential"),
            "activity": _("Activity"),
            "rule": _("Rule of your own"),
        }[mention.noun]

    def _backups(self, files: Sequence[Path]) -> QWidget:
        count = len(files)
        title = ngettext("{n} backup still holds them", "{n} backups still hold them", count).format(n=count)
        tick = ngettext(
            "Delete this backup too, with whatever else it holds",
            "Delete these {n} backups too, with whatever else they hold",
            count,
        ).format(n=count)
        was_ticked = self.backups_too.isChecked()
        self.backups_too = QCheckBox(tick)
        self.backups_too.setChecked(was_ticked)
        return _listed(title, files, _made, self.backups_too)


def _preview(uid: str, logbook: Logbook, _progress: Progress) -> Extent:
    return erase.preview(logbook, uid)


def _erase(uid: str, with_backups: bool, path: Path, progress: Progress) -> list[Path]:
    """Erase, then delete the backups that are to go; gives those that still hold the person."""
    with open_logbook(path) as logbook:
        holding = erase.erase(logbook, uid, progress).backups
    if with_backups:
        for file in holding:
            with suppress(LogbookProblem):  # what cannot be deleted is told as still there
                backups.delete(file)
    return [file for file in holding if file.exists()]


def _finish(known: Sequence[Path], left: Sequence[Path]) -> None:
    """Say so; a backup that was made since the sheet was opened is offered for deletion now."""
    count = len(left)
    if not left:
        messages.notice(_("Erased for good"))
        return
    words = ngettext(
        "Erased for good, {n} backup still holds them", "Erased for good, {n} backups still hold them", count
    ).format(n=count)
    new = [file for file in left if file not in known]
    if new:
        messages.notice(words, action=_("Delete the newest"), on_action=partial(_delete, new))
    else:
        messages.notice(words)


def _delete(files: Sequence[Path]) -> None:
    for file in files:
        backups.delete(file)
    count = len(files)
    messages.notice(ngettext("{n} backup deleted", "{n} backups deleted", count).format(n=count))


def _explain(problem: MentorlogError) -> None:
    messages.error(None, problem, _("Nobody was erased"))


def _gone(extent: Extent) -> str:
    """What goes, in sentences."""
    sentences = [_("Everything about this person leaves the logbook, and its history too.")]
    meetings = ngettext("{n} meeting", "{n} meetings", extent.meetings).format(n=extent.meetings)
    follow_ups = ngettext("{n} follow-up", "{n} follow-ups", extent.follow_ups).format(n=extent.follow_ups)
    if extent.meetings and extent.follow_ups:
        both = _("{meetings} and {follow_ups} with nobody else go with them.")
        sentences.append(both.format(meetings=meetings, follow_ups=follow_ups))
    elif extent.meetings or extent.follow_ups:
        one = ngettext(
            "{what} with nobody else goes with them.",
            "{what} with nobody else go with them.",
            extent.meetings or extent.follow_ups,
        )
        sentences.append(one.format(what=meetings if extent.meetings else follow_ups))
    sentences += _of_mentoring(extent)
    return " ".join(sentences)


def _of_mentoring(extent: Extent) -> Iterator[str]:
    """What becomes of mentorships with them, and of what they said."""
    if count := extent.mentorships:
        yield ngettext(
            "{n} mentorship with them goes too.", "{n} mentorships with them go too.", count
        ).format(n=count)
    if count := extent.feedback:
        yield ngettext(
            "{n} piece of feedback from them stays, without their name.",
            "{n} pieces of feedback from them stay, without their name.",
            count,
        ).format(n=count)


def _listed(title: str, things: Sequence[T], words: Callable[[T], str], *below: QWidget) -> Card:
    """A title over the first few things in words, how many more there are, and what can be done about it."""
    shown = [words(each) for each in things[:_LISTED]]
    if (more := len(things) - _LISTED) > 0:
        shown.append(ngettext("and {n} more", "and {n} more", more).format(n=more))
    card = Card()
    card.body.addWidget(Heading(title))
    for line in shown:
        card.body.addWidget(Label(line, tone="muted", wrap=True))
    for widget in below:
        card.body.addWidget(widget)
    return card


def _round_name(text: str, name: str) -> str:
    """So much of a text as shows where it names the person."""
    flat = " ".join(text.split())
    at = max(0, flat.casefold().find(name.casefold()))
    start, end = max(0, at - _ROUND_A_NAME), at + len(name) + _ROUND_A_NAME
    return ("…" if start else "") + flat[start:end] + ("…" if end < len(flat) else "")


def _made(path: Path) -> str:
    made = backups.made_at(path).astimezone(ZoneInfo(clock.zone()))
    return side_by_side(spoken_moment(made.date(), made.time()), path.name)
