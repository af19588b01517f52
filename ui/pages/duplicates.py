"""The Duplicates page: pairs of people who may be one, looked at side by side, merged or told apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout
from shiboken6 import isValid

from mentorlog.contacts import duplicates
from mentorlog.contacts.duplicates import Pair
from mentorlog.copies import Progress
from mentorlog.errors import Cancelled, MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import messages, theme
from ui.desk import Desk
from ui.pages.few_rows import FewRows
from ui.pages.page import Page
from ui.pages.pair_detail import PairDetail
from ui.rows.pair_row import PAIR_ROLES, PairDelegate
from ui.tasks import Task, on_own_connection
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.empty_state import EmptyState


class DuplicatesPage(Page):
    """Among 10,000 people it takes a second or two to look, so that is done beside the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: Sequence[Pair] = ()
        self._looking: Task[Sequence[Pair]] | None = None
        self._empty = EmptyState(
            "users",
            _("Looking for people who are here twice…"),
            links=[ActionButton(desk.actions, "merges")],
        )
        self.detail = PairDetail(desk)
        self._shown: FewRows[Pair] = FewRows(
            desk,
            "duplicates",
            name=_("Duplicates"),
            delegate=PairDelegate(),
            roles=PAIR_ROLES,
            detail=self.detail,
            empty=self._empty,
            add=ActionButton(desk.actions, "refresh", _("Look again"), look="quiet", ink="accent"),
        )
        self.list = self._shown.list
        theme.surface(self, "window")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        self._listen()

    def refresh(self) -> None:
        """Show what still stands of the pairs that were found, and look for them anew."""
        self._show(duplicates.standing(self.desk.logbook, self._found))
        self.desk.logbook.ensure_in_place()  # a file that has gone must not be made anew by looking
        if self._looking:
            self._looking.cancel()
        look = on_own_connection(self.desk.logbook, _pairs)
        self._looking = task = Task(look, lambda found: self._take(task, found), _explain)
        task.start()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the pair that is selected."""
        if self._shown.chosen() is None:
            return super().handlers()
        return super().handlers() | {"merge-people": self._merge, "keep-apart": self._keep_apart}

    # --- what the user does

    def _merge(self) -> None:
        # Imported when it is first opened: no sheet is needed for the first paint.
        from ui.sheets.merge_people import MergePeopleSheet

        pair = self._pair()
        MergePeopleSheet(self.desk, self.window(), pair.person, pair.other).open()

    def _keep_apart(self) -> None:
        pair = self._pair()
        duplicates.not_duplicates(self.desk.logbook, pair.person, pair.other)
        names = {"name": discretion.named(pair.name), "other": discretion.named(pair.other_name)}
        messages.notice(_("{name} and {other} are two people").format(**names), undo=True)

    def _pair(self) -> Pair:
        pair = self._shown.chosen()
        assert pair is not None
        return pair

    # --- what was found

    def _take(self, task: Task[Sequence[Pair]], found: Sequence[Pair]) -> None:
        if isValid(self) and task is self._looking:  # nothing has changed since it began to look
            self._looking = None
            self._empty.tell(
                _("Nobody seems to be here twice"),
                _("Who shares a name, an address or a number with somebody else would stand here."),
            )
            self._show(duplicates.standing(self.desk.logbook, found))

    def _show(self, found: Sequence[Pair]) -> None:
        self._found = found
        count = ngettext("{n} pair", "{n} pairs", len(found)).format(n=len(found))
        self._shown.show_rows({_key(pair): pair for pair in found}, count)

    def _listen(self) -> None:
        self._shown.picked.connect(self.detail.show_pair)
        self._shown.picked.connect(lambda _row: self.handlers_changed.emit())
        self.list.offer([self.desk.actions[key] for key in ("merge-people", "keep-apart")])


def _pairs(logbook: Logbook, progress: Progress) -> Sequence[Pair]:
    return duplicates.pairs(logbook, progress)


def _explain(problem: MentorlogError) -> None:
    """As looking on the window's thread would: what is wrong with the file is told like any other fault."""
    if not isinstance(problem, Cancelled):
        raise problem


def _key(pair: Pair) -> str:
    return f"{pair.person} {pair.other}"
