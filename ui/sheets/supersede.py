"""The sheet that says which newer feedback has taken the place of an older one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from mentorlog.mentoring import feedback, feedback_list
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.words import shortened
from ui import messages, theme
from ui.desk import Desk
from ui.row_model import RowModel
from ui.rows.feedback_row import TIMELINE_ROLES, TimelineDelegate
from ui.rows.row_list import RowList
from ui.sheets.sheet import Sheet
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

_QUOTED = 400  # letters of what was said
_LINES = 14  # of text, as high as the list is


class SupersedeSheet(Sheet):
    """What may have taken its place, what the same person said first; none of it need be chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        super().__init__(desk, parent, _("Superseded by"), save=_("Supersede"))
        self._row = feedback_list.one(desk.logbook, uid)
        self.search = self.first = SearchField(_("Search newer feedback"))
        self.search.setPlaceholderText(_("Search newer feedback"))  # without the key, which is of pages
        self.rows: RowModel[int, FeedbackRow] = RowModel(
            lambda numbers: feedback_list.rows(desk.logbook, numbers), TIMELINE_ROLES
        )
        self.list = RowList(_("Newer feedback"), self.rows, TimelineDelegate())
        self._nothing = Label(_("Nothing newer is like that."), tone="muted", wrap=True)
        self._fill_body()
        self._follow_fields()
        self._search("")
        self.set_width(110)

    def write(self) -> None:
        """Move it, and name what took its place."""
        newer = next((row.uid for row in self.list.chosen(1)), None)
        feedback.move(self.desk.logbook, [self._row.uid], "superseded", newer=newer)

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Noted as superseded"), undo=True)

    def _search(self, text: str) -> None:
        numbers = feedback_list.successors(self.desk.logbook, self._row.uid, text)
        self.list.show_keys(numbers)
        self._nothing.setVisible(not numbers)

    def _enter_list(self) -> None:
        self._search(self.search.text().strip())
        if self.rows.rowCount():
            self.list.pick_near(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_body(self) -> None:
        theme.surface(self.list, "window")
        self.list.setFixedHeight(self.fontMetrics().height() * _LINES)
        quote = shortened(self._row.quote, _QUOTED)
        self.top.addWidget(Label(f"“{quote}”", tone="muted", wrap=True, secret=True))
        for part in (self.search, self._nothing, self.list):
            self.body.addWidget(part)

    def _follow_fields(self) -> None:
        self.search.searched.connect(self._search)
        self.search.left.connect(self._enter_list)
        self.list.opened.connect(lambda _row: self.save_button.click())
