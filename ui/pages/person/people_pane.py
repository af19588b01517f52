"""The list of people: search, filters, order, rows, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentorlog import people, people_list, tags
from mentorlog.language import _, marked, ngettext
from mentorlog.list_language.terms import is_words
from mentorlog.people_list import Order, PeopleFilter, PersonRow, Shown
from ui import theme
from ui.desk import Desk
from ui.photos import photo
from ui.row_model import KEY, RowModel
from ui.rows.person_row import PERSON_ROLES, PersonDelegate
from ui.rows.row_list import RowList
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChoiceChips, RemovableChip
from ui.widgets.choice_menu import open_choices
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.question_field import QuestionField

if TYPE_CHECKING:
    from mentorlog.saved_lists import SavedRow

_PAGE = "people"
_ORDERS: dict[Order, str] = {
    "name": marked("By name"),
    "last-contact": marked("By last contact"),
    "touch-due": marked("By next touch"),
    "added": marked("By when they were added"),
}
_FILTERS: dict[Shown, str] = {
    "keep-in-touch": marked("Keep in touch"),
    "all": marked("All"),
    "cold": marked("Going cold"),
    "favourites": marked("Favourites"),
    "needs-details": marked("Needs details"),
}
_NOBODY: dict[Shown, tuple[str, str]] = {
    "keep-in-touch": (
        marked("Nobody has a rhythm yet"),
        marked("Choose “Keep in touch…” for those whom you do not want to lose sight of."),
    ),
    "cold": (marked("Nobody is going cold"), marked("Everybody with a rhythm was in touch in time.")),
    "favourites": (marked("No favourites yet"), marked("The star on a person's page makes one.")),
    "needs-details": (
        marked("Everybody has their details"),
        marked("People who were only named in a meeting are listed here."),
    ),
    "all": (marked("Nobody here yet"), ""),
}


class PeoplePane(QWidget):
    """The left side of the page. `picked` follows the selection, `opened` is Enter on a row."""

    picked = Signal()
    opened = Signal()
    creating = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._logbook = desk.logbook
        order = cast("Order", desk.preferences.order(_PAGE, "name"))
        self._chosen = PeopleFilter(order=order if order in _ORDERS else "name")
        self._is_first = True
        logbook = desk.logbook
        model: RowModel[int, PersonRow] = RowModel(
            lambda numbers: people_list.rows(logbook, numbers), PERSON_ROLES
        )
        self.list = RowList(_("People"), model, PersonDelegate(photo_of=partial(photo, desk.logbook)))
        self.list.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
        self.search = QuestionField(_("Search people, notes and tags"), desk.logbook, "people")
        self.filters = ChoiceChips(_("Show"), [(key, _(words)) for key, words in _FILTERS.items()])
        self.tag_button = IconButton("tag", _("Only those with a tag"))
        self._tag_row = QHBoxLayout()
        self.sort_button = IconButton("arrow-up-down", _("Sort"))
        self.save_button = IconButton("bookmark-plus", _("Save this list…"))
        self._count = Label(tone="muted", scale=0.88)
        self.create = Button("", "user-plus")
        self.everybody = Button("", look="quiet")
        self._nobody = EmptyState("user-search", "", primary=self.create, links=[self.everybody])
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show who is there now.

        Whoever is selected stays until another is: a person must not vanish while the user works on them.
        """
        if self._is_first:
            self._is_first = False
            rhythm = people_list.ids(self._logbook, PeopleFilter(shown="keep-in-touch"))
            self._chosen = replace(self._chosen, shown="keep-in-touch" if rhythm else "all")
        self._show_filters()
        self._show_rows(keeping=self._selected_alone())

    def show_person(self, uid: str) -> None:
        """Select this person, letting go of filters and search that would hide them."""
        if not self._select(uid):
            self.search.clear()
            self._choose(PeopleFilter(order=self._chosen.order))
            self._select(uid)

    def listed(self) -> Sequence[int]:
        """The row numbers of those whom filters and search show now, in their order."""
        return people_list.ids(self._logbook, self._chosen)

    def show_list(self, row: SavedRow) -> None:
        """Ask what a saved list asks, and nothing else."""
        self.search.show_question(row.question)
        self._choose(PeopleFilter(text=row.question, order=people_list.order(row.sort)))

    # --- what the user chooses

    def _choose(self, chosen: PeopleFilter) -> None:
        self._chosen = chosen
        self._show_filters()
        self._show_rows()

    def _selected_alone(self) -> tuple[int, int] | None:
        """Place and row number of the one person who is selected."""
        indexes = self.list.selectionModel().selectedIndexes() if self.list.chosen_count() == 1 else []
        return (indexes[0].row(), indexes[0].data(KEY)) if indexes else None

    def _search(self, text: str) -> None:
        if text != self._chosen.text:
            self._choose(replace(self._chosen, text=text))

    def _sort(self, order: Order) -> None:
        self._desk.preferences.set_order(_PAGE, order)
        self._choose(replace(self._chosen, order=order))

    def _save_list(self) -> None:
        from ui.sheets.save_list import SaveListSheet

        shown = replace(self._chosen, text=self.search.text().strip())
        SaveListSheet(self._desk, self.window(), shown).open()

    def _search_everybody(self) -> None:
        self._choose(PeopleFilter(text=self._chosen.text, order=self._chosen.order))
        self.list.setFocus()

    def _ask_for_new(self) -> None:
        self.creating.emit(self._chosen.text)

    def _enter_list(self) -> None:
        """Go from the search to what it found."""
        self._search(self.search.text().strip())
        if not self.list.rows.rowCount():
            return
        if not self.list.selectionModel().hasSelection():
            self.list.pick_near(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is shown

    def _show_rows(self, keeping: tuple[int, int] | None = None) -> None:
        """Show those chosen, and the one to be kept (place and row number) even if not chosen any more."""
        numbers: Sequence[int] = people_list.ids(self._logbook, self._chosen)
        if keeping and keeping[1] not in numbers and people_list.is_there(self._logbook, keeping[1]):
            numbers = [*numbers[: keeping[0]], keeping[1], *numbers[keeping[0] :]]
        self.list.show_keys(numbers)
        count = len(numbers)
        self._count.setText(ngettext("{n} person", "{n} people", count).format(n=f"{count:,}"))
        self._count.setVisible(bool(count))
        if not count:
            self._tell_nobody()
        self._stack.setCurrentWidget(self.list if count else self._nobody)

    def _show_filters(self) -> None:
        everybody = f"{people.count(self._logbook):,}"
        self.filters.chip("all").setText(_("All ({n})").format(n=everybody))
        self.filters.choose(self._chosen.shown)
        self._show_tag()

    def _show_tag(self) -> None:
        """Show the tag that narrows the list, which can be taken away there."""
        if (shown := self._tag_row.takeAt(0)) is not None:
            chip = shown.widget()
            chip.hide()
            chip.deleteLater()
        if self._chosen.tag:
            chip = RemovableChip(self._chosen.tag, "tag", secret=True)
            chip.removed.connect(lambda: self._choose(replace(self._chosen, tag="")))
            self._tag_row.addWidget(chip, alignment=Qt.AlignmentFlag.AlignLeft)
            chip.show()

    def _tell_nobody(self) -> None:
        text = discretion.shown(self._chosen.text)
        narrowed = self._chosen.shown != "all" or bool(self._chosen.tag)
        title, line = (_(words) if words else "" for words in _NOBODY[self._chosen.shown])
        if text:
            title, line = _("No match for “{text}”").format(text=text), ""
        elif self._chosen.tag:
            title, line = _("Nobody here has this tag"), ""
        self._nobody.tell(title, line)
        self.create.setText(_("Create person “{text}”").format(text=text.replace("&", "&&")))
        self.create.setVisible(bool(text) and is_words(self._chosen.text))
        self.everybody.setText(_("Search all people") if text else _("Show all people"))
        self.everybody.setVisible(narrowed)

    def _select(self, uid: str) -> bool:
        number = people_list.number(self._logbook, uid)
        self.list.pick(number)
        return self.list.rows.index_of(number).isValid()

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "base")
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.search, 1)
        top.addWidget(self.tag_button)
        top.addWidget(self.sort_button)
        top.addWidget(self.save_button)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_12, theme.SPACE_12, theme.SPACE_12, 0)
        head.setSpacing(theme.SPACE_8)
        head.addLayout(top)
        head.addWidget(self.search.told)
        head.addWidget(self.filters)
        head.addLayout(self._tag_row)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nobody)
        self._count.setContentsMargins(theme.SPACE_16, 0, theme.SPACE_16, theme.SPACE_12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(head)
        rows = QHBoxLayout()
        rows.setContentsMargins(theme.SPACE_4, 0, theme.SPACE_4, 0)
        rows.addWidget(self._stack)
        column.addLayout(rows, 1)
        column.addWidget(self._count)
        self.setFocusProxy(self.list)

    def _listen(self) -> None:
        self.search.searched.connect(self._search)
        self.search.left.connect(self._enter_list)
        self.filters.chosen.connect(lambda key: self._choose(replace(self._chosen, shown=cast("Shown", key))))
        self.list.picked.connect(self.picked)
        self.list.opened.connect(lambda _row: self.opened.emit())
        self.create.clicked.connect(self._ask_for_new)
        self.everybody.clicked.connect(self._search_everybody)
        discretion.changed.connect(self._tell_nobody)
        self.sort_button.clicked.connect(self._open_sort_menu)
        self.tag_button.clicked.connect(self._open_tag_menu)
        self.save_button.clicked.connect(self._save_list)

    def _open_sort_menu(self) -> None:
        entries = [(key, _(words), key == self._chosen.order) for key, words in _ORDERS.items()]
        open_choices(self.sort_button, entries, lambda key: self._sort(cast("Order", key)))

    def _open_tag_menu(self) -> None:
        names = ["", *tags.names(self._logbook)]
        entries = [(name, name or _("Any tag"), name == self._chosen.tag) for name in names]
        open_choices(self.tag_button, entries, lambda tag: self._choose(replace(self._chosen, tag=tag)))
