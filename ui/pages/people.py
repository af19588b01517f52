"""The People page: everybody in a list, and beside it one person, or what can be done with several."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from mentorlog import people
from mentorlog.contacts.job_moves import JobMove
from mentorlog.errors import NotFound
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.people_list import PersonRow
from ui import messages, theme
from ui.desk import Desk
from ui.pages.feedback_actions import FeedbackActions
from ui.pages.follow_up_actions import FollowUpActions
from ui.pages.list_and_detail import ListAndDetail
from ui.pages.meeting_actions import MeetingActions
from ui.pages.page import Page
from ui.pages.person.bulk_panel import BULK_ACTIONS, BulkPanel
from ui.pages.person.detail import PersonDetail
from ui.pages.person.people_pane import PeoplePane
from ui.pages.stop import StopFocus
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from mentorlog.saved_lists import SavedRow

# Sheets are imported when they are first opened: none is needed for the first paint.

_SEVERAL = 6  # faces and names that the panel for several people shows


class PeoplePage(Page):
    """Selecting one person shows them; selecting several offers what can be done with all of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pane = PeoplePane(desk)
        self.list, self.search = self.pane.list, self.pane.search
        self.detail = PersonDetail(desk)
        self.bulk = BulkPanel(desk.actions)
        self._focus = StopFocus(self)
        self._follow_ups = FollowUpActions(desk, self, self._meant_follow_ups)
        self._meetings = MeetingActions(desk, self, lambda: self._focus.rows(MeetingRow))
        self._feedback = FeedbackActions(desk, self, lambda: self._focus.rows(FeedbackRow)[0].uid)
        self._nobody_chosen = EmptyState(
            "users",
            _("Choose somebody from the list"),
            _("Who they are and what you talked about stands here."),
        )
        self._blank = QWidget()  # beside a list with nobody in it to choose
        self._side = QStackedWidget()
        self._panes = ListAndDetail("people", self.pane, self._side, desk.preferences)
        self._first_run = self._first_run_state()
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show everybody as they are now; what is being typed stays."""
        is_empty = people.count(self.desk.logbook) == 0
        self._stack.setCurrentWidget(self._first_run if is_empty else self._panes)
        self.pane.refresh()
        if self._shows_nobody_yet():
            # The list is painted before: to show somebody takes as long as all the rest.
            self._side.setCurrentWidget(self._blank)
            QTimer.singleShot(0, self, self._show_first)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with those who are selected, or with what has the focus on the page of one."""
        count = self.list.chosen_count()
        handlers = super().handlers() | {"export-people": self._export_people}
        if count:
            handlers |= self._handlers_for_any()
        if count == 2:
            handlers["merge-people"] = self._merge
        if count == 1:
            handlers |= self._handlers_for_one() | self._handlers_for_focus()
            if self._focus.rows(JobMove):
                del handlers["trash"]  # of whom the news is about, which nobody means there
        return handlers

    def show_item(self, uid: str) -> None:
        """Select a person, also one whom filter or search hides just now."""
        self.catch_up()
        with suppress(NotFound):  # erased meanwhile: then there is nobody to show
            self.pane.show_person(uid)
            if self._panes.narrow:
                self._panes.open_detail()
            else:
                self.list.setFocus()

    def show_list(self, row: SavedRow) -> None:
        """Show those whom a saved list finds."""
        self.catch_up()
        self._panes.back()
        self.pane.show_list(row)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed before the page, or the window with it, goes out of sight."""
        self.detail.keep()
        super().hideEvent(event)

    # --- what can be done

    def _handlers_for_any(self) -> dict[str, Callable[[], object]]:
        return {
            "trash": self._trash,
            "add-tag": self._tag,
            "set-rhythm": self._set_rhythm,
            "follow-up-each": self._follow_up_each,
            "change-job": self._change_job,
            "export-follow-ups": self._export_follow_ups,
            "log-meeting": self._log_meeting,
        }

    def _handlers_for_one(self) -> dict[str, Callable[[], object]]:
        handlers = {
            key: do for key, do in self._follow_ups.handlers().items() if key not in ("trash", "edit")
        }
        if self._meant_moves():
            handlers["congratulate"] = self._congratulate
        return handlers | {
            "edit": self.detail.edit,
            "favourite": self._toggle_favourite,
            "new-follow-up": self._new_follow_up,
            "prep": self._prepare,
            "ask-feedback": self._ask,
            "log-feedback": self._log_feedback,
            "erase": self._erase,
        }

    def _handlers_for_focus(self) -> dict[str, Callable[[], object]]:
        """Where a key has several meanings, the narrowest holds: Del on a card is for the meeting."""
        if self._focus.rows(FollowUpRow):
            return self._follow_ups.handlers()
        if self._focus.rows(FeedbackRow):
            return self._feedback.handlers()
        # Whatever the meeting is about, whoever this page is about is meant.
        return self._meetings.handlers() | {"prep": self._prepare, "log-feedback": self._log_feedback}

    def _meant_follow_ups(self) -> list[FollowUpRow]:
        """The follow-up in the focus, or the next one of the person."""
        return self._focus.rows(FollowUpRow) or self.detail.next.first()

    def _meant_moves(self) -> list[JobMove]:
        """The change of job in the focus, or the latest one of the person."""
        return self._focus.rows(JobMove) or self.detail.timeline.moves[:1]

    def _trash(self) -> None:
        chosen = self.list.chosen()
        self.detail.keep()
        people.trash(self.desk.logbook, _uids(chosen))
        count = len(chosen)
        words = ngettext("“{name}” moved to Trash", "{n} people moved to Trash", count)
        messages.notice(words.format(name=discretion.named(chosen[0].name), n=count), undo=True)

    def _toggle_favourite(self) -> None:
        [person] = self.list.chosen()
        people.edit(self.desk.logbook, person.uid, favourite=not person.favourite)
        words = _("{name} is no favourite any more") if person.favourite else _("{name} is a favourite now")
        messages.notice(words.format(name=discretion.named(person.name)), undo=True)

    def _merge(self) -> None:
        from ui.sheets.merge_people import MergePeopleSheet

        self.detail.keep()
        MergePeopleSheet(self.desk, self.window(), *_uids(self.list.chosen())).open()

    def _tag(self) -> None:
        from ui.sheets.tag_people import TagPeopleSheet

        TagPeopleSheet(self.desk, self.window(), _uids(self.list.chosen())).open()

    def _set_rhythm(self) -> None:
        from ui.sheets.rhythm import RhythmSheet

        RhythmSheet(self.desk, self.window(), _uids(self.list.chosen())).open()

    def _follow_up_each(self) -> None:
        from ui.sheets.follow_up_each import FollowUpEachSheet

        FollowUpEachSheet(self.desk, self.window(), _uids(self.list.chosen())).open()

    def _change_job(self) -> None:
        from ui.sheets.change_job import ChangeJobSheet

        ChangeJobSheet(self.desk, self.window(), _uids(self.list.chosen())).open()

    def _export_follow_ups(self) -> None:
        from ui.sheets.export_calendar import ExportCalendarSheet

        ExportCalendarSheet(self.desk, self.window(), self.list.chosen()).open()

    def _export_people(self) -> None:
        from ui.sheets.export_people import ExportPeopleSheet

        selected = self.list.chosen_keys()
        ExportPeopleSheet(self.desk, self.window(), selected, self.pane.listed()).open()

    def _log_meeting(self) -> None:
        from ui.sheets.log_meeting import LogMeetingSheet

        LogMeetingSheet(self.desk, self.window(), _uids(self.list.chosen())).open()

    def _new_follow_up(self) -> None:
        from ui.sheets.follow_up import FollowUpSheet

        FollowUpSheet(self.desk, self.window(), people=[self.detail.uid]).open()

    def _congratulate(self) -> None:
        from ui.sheets.follow_up import FollowUpSheet

        [move] = self._meant_moves()
        FollowUpSheet(self.desk, self.window(), people=[self.detail.uid], move=move).open()

    def _prepare(self) -> None:
        from ui.sheets.prep import PrepSheet

        PrepSheet(self.desk, self.window(), self.detail.uid).open()

    def _ask(self) -> None:
        from ui.sheets.ask import AskSheet

        AskSheet(self.desk, self.window(), self.detail.uid).open()

    def _log_feedback(self) -> None:
        from ui.sheets.feedback import FeedbackSheet

        said_in = [row.uid for row in self._focus.rows(MeetingRow) if row.state == "happened"]
        FeedbackSheet(self.desk, self.window(), self.detail.uid, meeting=next(iter(said_in), None)).open()

    def _relate(self) -> None:
        from ui.sheets.relate import RelateSheet

        RelateSheet(self.desk, self.window(), self.detail.uid).open()

    def _erase(self) -> None:
        from ui.sheets.erase import EraseSheet

        self.detail.keep()
        [person] = self.list.chosen()
        EraseSheet(self.desk, self.window(), person.uid).open()

    def _create(self, name: str) -> None:
        from ui.sheets.person import PersonSheet

        PersonSheet(self.desk, self.window(), name).open()

    # --- what is shown

    def _shows_nobody_yet(self) -> bool:
        return not self.list.selectionModel().hasSelection() and not self.detail.uid

    def _show_first(self) -> None:
        if self._shows_nobody_yet():
            self.list.pick_near(0)

    def _follow_selection(self) -> None:
        """Show the person, the panel for several, or what to do when nobody is selected."""
        count = self.list.chosen_count()
        if count != 1:
            self.detail.keep()
        if count > 1:
            self.bulk.show_people(count, self.list.chosen(_SEVERAL))
        elif count == 1:
            self._show_person()
        nobody = self._nobody_chosen if self.list.rows.rowCount() else self._blank
        shown = (nobody, self.detail, self.bulk)[min(count, 2)]
        self._side.setCurrentWidget(shown)
        self._side.setFocusProxy(shown)
        self.handlers_changed.emit()

    def _show_person(self, *, even_under_caret: bool = False) -> None:
        chosen = self.list.chosen(1)
        if chosen:
            self.detail.show_person(chosen[0].uid, even_under_caret=even_under_caret)

    def _show_undone(self) -> None:
        """Undo and redo are the user's own wish, so their result may replace the words under the caret."""
        if self.list.chosen_count() == 1:
            self._show_person(even_under_caret=True)

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        for part in (self._blank, self._nobody_chosen, self.detail, self.bulk):
            self._side.addWidget(part)
        for part in (self._panes, self._first_run):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.offer([self.desk.actions[key] for key in ("edit", "favourite", *BULK_ACTIONS)])

    def _listen(self) -> None:
        self.pane.picked.connect(self._follow_selection)
        self.pane.opened.connect(self._panes.open_detail)
        self.list.clicked.connect(self._go_in_if_narrow)
        self.pane.creating.connect(self._create)
        for key in ("undo", "redo"):
            self.desk.actions[key].triggered.connect(self._show_undone)
        header, detail = self.detail.header, self.detail
        header.logging.connect(self._log_meeting)
        header.promising.connect(self._new_follow_up)
        header.editing.connect(lambda: detail.edit())
        header.starring.connect(self._toggle_favourite)
        header.went_back.connect(self._panes.back)
        self._panes.folded.connect(header.set_alone)
        header.more.clicked.connect(self._open_menu)
        detail.timeline.logging.connect(self._log_meeting)
        detail.relating.connect(self._relate)
        self._focus.moved.connect(self.handlers_changed)

    def _go_in_if_narrow(self) -> None:
        if self._panes.narrow and self.list.chosen_count() == 1:
            self._panes.open_detail()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        relate = QAction(_("&Relate…"), menu)
        relate.triggered.connect(self._relate)
        actions = self.desk.actions
        for key in ("prep", "log-feedback", "ask-feedback"):
            menu.addAction(actions[key])
        menu.addSeparator()
        for key in ("change-job", "set-rhythm", "add-tag"):
            menu.addAction(actions[key])
        menu.addAction(relate)
        menu.addAction(actions["favourite"])
        menu.addAction(actions["export-follow-ups"])
        menu.addAction(actions["export-people"])
        menu.addSeparator()
        menu.addAction(actions["trash"])
        menu.addAction(actions["erase"])
        button = self.detail.header.more
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _first_run_state(self) -> EmptyState:
        return EmptyState(
            "users",
            _("The people who help your career"),
            _("Add somebody here, or log a meeting: whoever you name there is added too."),
            primary=ActionButton(self.desk.actions, "new-person", _("Add the first person")),
            links=[ActionButton(self.desk.actions, "import", _("Bring your network in…"), ink="accent")],
        )


def _uids(chosen: list[PersonRow]) -> list[str]:
    return [person.uid for person in chosen]
