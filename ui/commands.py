"""What the actions do that work on every page: sheets, undo, palette, discretion, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from mentorlog.errors import MentorlogError
from mentorlog.journal import StepRow
from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.widgets.blur import discretion

# What a command needs is imported when it is first given: nothing of it is needed for the first paint.


class Commands:
    """The handlers of the window that need no more of it than being their parent."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        self._window = window
        self._desk = desk

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done just now; undo and redo only where there is a step to walk along."""
        handlers = {
            "log-meeting": self.log_meeting,
            "log-line": self.log_in_one_line,
            "new-follow-up": self.new_follow_up,
            "log-feedback": self.log_feedback,
            "ask-feedback": self.ask_for_feedback,
            "new-mentorship": self.new_mentorship,
            "all-goals": self.show_goals,
            "new-person": self.new_person,
            "merges": self.show_merges,
            "tag-rhythms": self.set_rhythms,
            "new-membership": self.new_membership,
            "add-credential": self.add_credential,
            "log-activity": self.log_activity,
            "import-activities": self.import_activities,
            "import": self.import_files,
            "past-imports": self.show_imports,
            "export-calendar": self.export_calendar,
            "export-people": self.export_people,
            "review-pack": self.make_review_pack,
            "back-up": self.back_up,
            "restore-backup": self.restore_backup,
            "move-logbook": self.move_logbook,
            "history": self.show_history,
            "palette": self.open_palette,
            "discretion": lambda: discretion.set_on(not discretion.on),
            "theme-light": lambda: self.wear("light"),
            "theme-dark": lambda: self.wear("dark"),
            "theme-system": lambda: self.wear("system"),
            "shortcuts": self.show_shortcuts,
            "data-folder": self.open_data_folder,
            "diagnostics": self.copy_diagnostics,
            "about": self.show_about,
            "quit": QApplication.quit,
        }
        return handlers | self._doors() | self._walks()

    def wear(self, theme: str) -> None:
        """Show this theme from now on."""
        self._desk.preferences.theme = theme
        self._desk.preferences.save()
        self._desk.dress()

    def log_meeting(self) -> None:
        """Open the sheet for a meeting that has just been."""
        from ui.sheets.log_meeting import LogMeetingSheet

        LogMeetingSheet(self._desk, self._window).open()

    def log_in_one_line(self) -> None:
        """Open the line in which a meeting is logged with all that belongs to it."""
        from ui.log_line.dialog import LogLine

        LogLine(self._desk, self._window).open()

    def new_follow_up(self) -> None:
        """Open the sheet for a promise that belongs to no meeting."""
        from ui.sheets.follow_up import FollowUpSheet

        FollowUpSheet(self._desk, self._window).open()

    def log_feedback(self) -> None:
        """Open the sheet for what somebody said."""
        from ui.sheets.feedback import FeedbackSheet

        FeedbackSheet(self._desk, self._window).open()

    def ask_for_feedback(self) -> None:
        """Open the sheet that asks whom to ask for feedback."""
        from ui.sheets.ask_whom import AskWhomSheet

        AskWhomSheet(self._desk, self._window).open()

    def new_mentorship(self) -> None:
        """Open the sheet for an agreement with a mentor or a mentee."""
        from ui.sheets.mentorship import MentorshipSheet

        MentorshipSheet(self._desk, self._window).open()

    def show_goals(self) -> None:
        """Show every goal there is."""
        from ui.pages.mentors import ALL_GOALS

        self._desk.go("mentors", ALL_GOALS)

    def new_person(self) -> None:
        """Open the sheet for somebody new."""
        from ui.sheets.person import PersonSheet

        PersonSheet(self._desk, self._window).open()

    def set_rhythms(self) -> None:
        """Open the sheet that gives tags their rhythms."""
        from ui.sheets.tag_rhythms import TagRhythmsSheet

        TagRhythmsSheet(self._desk, self._window).open()

    def show_merges(self) -> None:
        """Open the sheet with the merges that can be undone."""
        from ui.sheets.merges import MergesSheet

        MergesSheet(self._desk, self._window).open()

    def new_membership(self) -> None:
        """Open the sheet for an association that the user is a member of."""
        from ui.sheets.membership import MembershipSheet

        MembershipSheet(self._desk, self._window).open()

    def add_credential(self) -> None:
        """Open the sheet for a credential that is held or worked towards."""
        from ui.sheets.credential import AddCredentialSheet

        AddCredentialSheet(self._desk, self._window).open()

    def log_activity(self) -> None:
        """Open the sheet for what may be worth credits."""
        from ui.sheets.activity import ActivitySheet

        ActivitySheet(self._desk, self._window).open()

    def import_activities(self) -> None:
        """Ask for a table of activities, and open the sheet that takes them over."""
        from ui.sheets.import_activities import import_activities

        import_activities(self._desk, self._window)

    def import_files(self, files: Sequence[Path] = ()) -> None:
        """Ask for files of people, calendars or archives where none are given, and bring them in."""
        from ui.sheets.imports.files import choose_files, import_files

        if files:
            import_files(self._desk, self._window, files)
        else:
            choose_files(self._desk, self._window)

    def show_imports(self) -> None:
        """Open the sheet with all imports, and the way back from each."""
        from ui.sheets.imports.past import PastImportsSheet

        PastImportsSheet(self._desk, self._window).open()

    def export_calendar(self) -> None:
        """Open the sheet that writes a calendar file."""
        from ui.sheets.export_calendar import ExportCalendarSheet

        ExportCalendarSheet(self._desk, self._window).open()

    def export_people(self) -> None:
        """Open the sheet that writes people to a file."""
        from ui.sheets.export_people import ExportPeopleSheet

        ExportPeopleSheet(self._desk, self._window).open()

    def make_review_pack(self) -> None:
        """Open the sheet that puts this year's feedback, goals and evidence together for somebody else."""
        from mentorlog.mentoring.feedback_list import ReviewFilter
        from ui.sheets.review_pack import ReviewPackSheet

        ReviewPackSheet(self._desk, self._window, ReviewFilter(period="this-review-year")).open()

    def back_up(self) -> None:
        """Make a backup now."""
        from mentorlog import backups

        self._desk.write_at_length(_("Backing up"), backups.make, _tell_backup, self._explain)

    def restore_backup(self) -> None:
        """Open the sheet with all backups."""
        from ui.sheets.restore import RestoreSheet

        RestoreSheet(self._desk, self._window).open()

    def move_logbook(self) -> None:
        """Open the sheet that puts everything into one file."""
        from ui.sheets.move_logbook import MoveLogbookSheet

        MoveLogbookSheet(self._desk, self._window).open()

    def show_history(self) -> None:
        """Show everything that was done, with the way back to any point of it."""
        from ui.sheets.history import HistoryWindow

        HistoryWindow(self._desk, self._window).open()

    def open_palette(self) -> None:
        """Open the palette over people and actions."""
        from ui.palette import Palette

        Palette(self._desk, self._window).open()

    def show_shortcuts(self) -> None:
        """Show every key there is."""
        from ui.shortcuts_window import ShortcutsWindow

        ShortcutsWindow(self._window).open()

    def show_about(self) -> None:
        """Show versions, licences and places."""
        from ui.about import AboutWindow

        AboutWindow(self._desk, self._window).open()

    def open_data_folder(self) -> None:
        """Show the folder of the logbook in the system's file manager."""
        from ui.folder_opening import show_folder

        show_folder(self._desk.logbook.path)

    def copy_diagnostics(self) -> None:
        """Put versions and the state of the logbook's file on the clipboard; nothing out of the logbook."""
        from ui import versions

        size = self._desk.logbook.path.stat().st_size
        QGuiApplication.clipboard().setText(f"{versions.environment()}\nlogbook: {size} bytes")
        messages.notice(_("Diagnostics copied"))

    def undo(self) -> None:
        """Take back the last step that stands, and tell which it was."""
        if step := self._desk.logbook.undo():
            messages.notice(
                _("Undone: {what}").format(what=discretion.named(self._what(step, "undone"))), redo=True
            )

    def redo(self) -> None:
        """Do the step again that was undone last, and tell which it was."""
        if step := self._desk.logbook.redo():
            messages.notice(
                _("Done again: {what}").format(what=discretion.named(self._what(step, "done"))), undo=True
            )

    def name_walks(self) -> None:
        """Write into the menu what undo and redo would do, hidden as names are."""
        logbook, actions = self._desk.logbook, self._desk.actions
        self._name(actions["undo"], _("&Undo {what}"), _("&Undo"), logbook.undoable())
        self._name(actions["redo"], _("&Redo {what}"), _("&Redo"), logbook.redoable())

    def _explain(self, problem: MentorlogError) -> None:
        messages.error(self._window, problem)

    def _doors(self) -> dict[str, Callable[[], object]]:
        """The way from the user's own logbook to sample data, or back."""
        if self._desk.sample:
            return {"open-own": lambda: self._desk.opening.emit("own")}
        return {"open-sample": lambda: self._desk.opening.emit("sample")}

    def _walks(self) -> dict[str, Callable[[], object]]:
        logbook = self._desk.logbook
        walks: dict[str, Callable[[], object]] = {}
        if logbook.undoable():
            walks["undo"] = self.undo
        if logbook.redoable():
            walks["redo"] = self.redo
        return walks

    def _name(self, action: QAction, named: str, plain: str, step: StepRow | None) -> None:
        what = self._what(step, step.state) if step else ""
        # An ampersand in a menu is the mark of a mnemonic, unless it is doubled.
        action.setText(named.format(what=what.replace("&", "&&")) if step else plain)

    def _what(self, step: StepRow, state: str) -> str:
        """What a step did that is in `state` now: one that was undone has its names from the history."""
        from mentorlog import history

        return discretion.shown(history.line(self._desk.logbook, replace(step, state=state)).sentence)


def _tell_backup(made: Path) -> None:
    messages.notice(_("Backed up as {name}").format(name=made.name))
