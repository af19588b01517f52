"""The list of meetings: search, filters, rows, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentorlog import kinds, meeting_list
from mentorlog.language import _, marked, ngettext
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.row_numbers import RowNumbers
from ui import theme
from ui.desk import Desk
from ui.pages.meeting.search import MeetingSearch
from ui.row_model import RowModel
from ui.rows.meeting_row import KindOf, MeetingDelegate, meeting_roles
from ui.rows.row_list import RowList
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChoiceChips
from ui.widgets.choice_menu import open_choices
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.question_field import QuestionField

if TYPE_CHECKING:
    from mentorlog.saved_lists import SavedRow

_PLANNED = "planned"
_ORDERS = {"latest": marked("Latest first"), "earliest": marked("Earliest first")}


class MeetingsPane(QWidget):
    """The left side of the page. `picked` follows the selection, `opened` is Enter on a row."""

    picked = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, kind_of: KindOf) -> None:
        super().__init__()
        self._desk, self._logbook, self._kind_of = desk, desk.logbook, kind_of
        self._preferences = desk.preferences
        self._chosen = MeetingFilter(earliest_first=self._order("") == "earliest")
        self._are_others = True
        logbook = desk.logbook
        model: RowModel[int, MeetingRow] = RowModel(
            lambda numbers: meeting_list.rows(logbook, numbers), meeting_roles(kind_of)
        )
        self.list = RowList(_("Meetings"), model, MeetingDelegate(kind_of))
        self.list.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
        self.search = QuestionField(_("Search meetings, notes and people"), desk.logbook, "meetings")
        self.states = ChoiceChips(_("Which meetings"), [("", _("All")), (_PLANNED, _("Planned"))])
        self.kind_button = Button("", "list-filter", look="quiet")
        self.sort_button = IconButton("arrow-up-down", _("Sort"))
        self.save_button = IconButton("bookmark-plus", _("Save this list…"))
        self._finding = MeetingSearch(logbook, self)
        self._count = Label(tone="muted", scale=0.88)
        self.everything = Button(_("Show all meetings"), look="quiet")
        self._nothing = EmptyState("search-x", "", links=[self.everything])
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show the meetings as they are now."""
        self.states.choose(self._chosen.state or "")
        kind = self._chosen.kind
        self.kind_button.setText((self._kind_of(kind).name if kind else _("Any kind")).replace("&", "&&"))
        self.kind_button.set_look("plain" if kind else "quiet")
        if self._chosen.text:
            self._finding.begin(self._chosen)
        else:
            self._finding.stop()
            self._show_numbers(meeting_list.ids(self._logbook, self._chosen))

    def show_meeting(self, uid: str) -> bool:
        """Select this meeting, letting go of filters and search that would hide it; False if in the Trash.

        Raises NotFound.
        """
        number = meeting_list.number(self._logbook, uid)
        if self._finding.busy or not self.list.rows.index_of(number).isValid():
            self._show_everything()
        self.list.pick(number)
        return self.list.rows.index_of(number).isValid()

    def show_list(self, row: SavedRow) -> None:
        """Ask what a saved list asks, and nothing else."""
        self.search.show_question(row.question)
        self._choose(replace(self._everything(), text=row.question))

    def stop(self) -> bool:
        """Look for nothing that nobody sees; whether something was being looked for."""
        was_looking = self._finding.busy
        self._finding.stop()
        return was_looking

    # --- what the user chooses

    def _choose(self, chosen: MeetingFilter) -> None:
        """Show others; the first of them is selected."""
        if chosen != self._chosen:
            self._chosen, self._are_others = chosen, True
            self.refresh()

    def _look_for(self, text: str) -> None:
        self._choose(replace(self._chosen, text=text))

    def _choose_state(self, key: str) -> None:
        state = "planned" if key == _PLANNED else None
        self._choose(replace(self._chosen, state=state, earliest_first=self._order(key) == "earliest"))

    def _order(self, state: str) -> str:
        """How meetings of a state were sorted last; what is planned begins with what comes next."""
        return self._preferences.order(_order_of(state), "earliest" if state == _PLANNED else "latest")

    def _sort(self, order: str) -> None:
        self._preferences.set_order(_order_of(self._chosen.state or ""), order)
        self._choose(replace(self._chosen, earliest_first=order == "earliest"))

    def _everything(self) -> MeetingFilter:
        return MeetingFilter(earliest_first=self._order("") == "earliest")

    def _show_everything(self) -> None:
        self.search.show_question("")
        self._choose(self._everything())

    def _enter_list(self) -> None:
        """Go from the search to what it found."""
        self._look_for(self.search.text().strip())
        if self.list.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_list(self) -> None:
        from ui.sheets.save_list import SaveListSheet

        shown = replace(self._chosen, text=self.search.text().strip())
        SaveListSheet(self._desk, self.window(), shown).open()

    def _open_kinds(self) -> None:
        names = {"": _("Any kind"), **kinds.names(self._logbook)}
        entries = [(key, name, key == (self._chosen.kind or "")) for key, name in names.items()]
        open_choices(
            self.kind_button, entries, lambda key: self._choose(replace(self._chosen, kind=key or None))
        )

    def _open_orders(self) -> None:
        now = "earliest" if self._chosen.earliest_first else "latest"
        entries = [(key, _(words), key == now) for key, words in _ORDERS.items()]
        open_choices(self.sort_button, entries, self._sort)

    # --- what is shown

    def _show_numbers(self, numbers: RowNumbers) -> None:
        if self._are_others:
            self._are_others = False
            self.list.clearSelection()
        self.list.show_keys(numbers)
        if numbers and not self.list.selectionModel().hasSelection():
            self.list.pick_near(0)
            self.list.scrollToTop()
        count = len(numbers)
        self._count.setText(ngettext("{n} meeting", "{n} meetings", count).format(n=f"{count:,}"))
        self._count.setVisible(bool(count))
        if not count:
            self._tell_nothing()
        self._stack.setCurrentWidget(self.list if count else self._nothing)

    def _tell_nothing(self) -> None:
        if text := discretion.shown(self._chosen.text):
            self._nothing.tell(_("No match for “{text}”").format(text=text))
        elif self._chosen.state:
            words = _("A meeting that is logged for a day ahead waits here until you say that it happened.")
            self._nothing.tell(_("Nothing is planned"), words)
        else:
            self._nothing.tell(_("No meetings of this kind"))
        self.everything.setVisible(self._chosen != self._everything())

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "base")
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.search, 1)
        top.addWidget(self.sort_button)
        top.addWidget(self.save_button)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(theme.SPACE_4)
        narrowing.addWidget(self.states, 1)
        narrowing.addWidget(self.kind_button, alignment=Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_12, theme.SPACE_12, theme.SPACE_12, 0)
        head.setSpacing(theme.SPACE_8)
        head.addLayout(top)
        head.addWidget(self.search.told)
        head.addLayout(narrowing)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        rows = QHBoxLayout()
        rows.setContentsMargins(theme.SPACE_4, 0, theme.SPACE_4, 0)
        rows.addWidget(self._stack)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_16, theme.SPACE_4, theme.SPACE_8, theme.SPACE_12)
        foot.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(head)
        column.addLayout(rows, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.list)

    def _listen(self) -> None:
        self.search.searched.connect(self._look_for)
        self.search.left.connect(self._enter_list)
        self.states.chosen.connect(self._choose_state)
        self.kind_button.clicked.connect(self._open_kinds)
        self.sort_button.clicked.connect(self._open_orders)
        self.save_button.clicked.connect(self._save_list)
        discretion.changed.connect(self._tell_nothing)
        self.everything.clicked.connect(self._show_everything)
        self._finding.found.connect(self._show_numbers)
        self.list.picked.connect(self.picked)
        self.list.opened.connect(lambda _row: self.opened.emit())


def _order_of(state: str) -> str:
    """The name under which an order is remembered: planned meetings have one of their own."""
    return f"meetings-{state}" if state else "meetings"
