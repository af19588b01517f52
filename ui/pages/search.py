"""The Search page: everything with the typed words in it, as they are typed, kind by kind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from mentorlog.errors import Cancelled, MentorlogError
from mentorlog.language import _
from mentorlog.list_language.terms import quoted
from mentorlog.saved_lists import SavedRow
from mentorlog.search import finding, upkeep
from mentorlog.search.finding import Found
from ui import messages, theme
from ui.desk import Desk
from ui.pages.page import Page
from ui.rows.found_row import FoundDelegate, FoundModel
from ui.rows.row_list import RowList
from ui.widgets.blur import discretion
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField

_PAGES = {
    "person": "people",
    "meeting": "meetings",
    "follow-up": "follow-ups",
    "feedback": "feedback",
    "mentorship": "mentors",
    "membership": "memberships",
    "credential": "credentials",
}
_WIDEST = 880


class SearchPage(Page):
    """A field and what it finds; Enter or a click goes to the thing itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = SearchField(_("Search everything"))
        self.found = FoundModel()
        # Not the `list` of a page: whoever comes here begins in the field.
        self.hits = RowList(_("Found"), self.found, FoundDelegate())
        self.hits.setUniformItemSizes(False)
        self._nothing_asked = EmptyState(
            "search",
            _("Find anything"),
            _("Names, notes, promises, feedback, in any script; “in quotes” as they stand, -without."),
        )
        self._nothing_found = EmptyState("search-x", "")
        self._stack = QStackedWidget()
        self._asked = ""
        self._is_made = False
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Look again for what was asked for; the index is made first where there is none."""
        if self._is_made or upkeep.is_ready(self.desk.logbook):
            self._is_made = True
            self._find(self._asked)
            return
        title = _("Reading everything once, to find it by its words")
        self.desk.write_at_length(title, upkeep.make, lambda _made: self._begin(), self._explain)

    @property
    def is_ready(self) -> bool:
        """Whether what is asked for is answered; before, everything is read once."""
        return self._is_made

    def ask(self, text: str) -> None:
        """Ask for this at once."""
        self.search.setText(text)
        self._find(text)

    # --- what is found

    def _begin(self) -> None:
        self._is_made = True
        self._find(self._asked)
        self.focus_search()

    def _explain(self, problem: MentorlogError) -> None:
        if not isinstance(problem, Cancelled):
            messages.error(self.window(), problem)

    def _ask_once(self, text: str) -> None:
        if text != self._asked:
            self._find(text)

    def _find(self, text: str) -> None:
        self._asked = text
        found = finding.find(self.desk.logbook, text) if text and self._is_made else []
        self.hits.show_keys(self.found.keys_of(found))
        if found:
            self.hits.pick_near(0)
            self.hits.scrollToTop()
        self._tell_nothing()
        nothing = self._nothing_found if text else self._nothing_asked
        self._stack.setCurrentWidget(self.hits if found else nothing)

    def _tell_nothing(self) -> None:
        text = discretion.shown(self._asked)
        self._nothing_found.tell(_("No match for “{text}”").format(text=text))

    def _open(self, row: object) -> None:
        if not isinstance(row, Found):
            return
        if row.kind == "organisation":
            self.desk.show_list(SavedRow("", "", "people", f"org:{quoted(row.title.text)}"))
        elif row.kind == "goal":
            from ui.pages.mentors import ALL_GOALS

            self.desk.go("mentors", ALL_GOALS)
        elif row.kind == "activity":
            from ui.sheets.activity import ActivitySheet

            ActivitySheet(self.desk, self.window(), row.uid).open()
        else:
            self.desk.go(_PAGES[row.kind], row.uid)

    def _enter_list(self) -> None:
        """Go from the field to what was found."""
        self._ask_once(self.search.text().strip())
        if self.found.rowCount():
            self.hits.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        for part in (self._nothing_asked, self._nothing_found, self.hits):
            self._stack.addWidget(part)
        theme.surface(self.hits, "window")
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        self._stack.setMaximumWidth(_WIDEST)
        self.search.setMaximumWidth(_WIDEST)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(theme.SPACE_28, 22, theme.SPACE_28, theme.SPACE_12)
        whole.addStretch(1)
        whole.addLayout(column, 1000)
        whole.addStretch(1)

    def _listen(self) -> None:
        self.search.searched.connect(self._ask_once)
        self.search.left.connect(self._enter_list)
        self.hits.opened.connect(self._open)
        self.hits.clicked.connect(lambda index: self._open(self.found.row(index.row())))
        discretion.changed.connect(self._tell_nothing)
