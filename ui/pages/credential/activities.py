"""What was done for a credential in its cycle, the latest first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.credentials import activity_list
from mentorlog.credentials.activity_list import ActivityFilter, ActivityRow
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.standing import Standing
from mentorlog.language import _, ngettext
from ui import theme
from ui.desk import Desk
from ui.row_model import RowModel
from ui.rows.activity_row import ActivityDelegate, activity_roles
from ui.rows.row import row_height
from ui.rows.row_list import RowList
from ui.widgets.action_button import ActionButton
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.heading import Heading
from ui.widgets.label import Label

PAGE = 20


class ActivitiesSection(QWidget):
    """Twenty of them, and "Show older" for the next ones; it stays while other parts are made anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rule: Rule | None = None
        self._limit = PAGE
        self.rows: RowModel[int, ActivityRow] = RowModel(
            lambda numbers: activity_list.rows(desk.logbook, numbers), activity_roles(self._shown_rule)
        )
        self.list = RowList(_("Activities"), self.rows, ActivityDelegate(self._shown_rule))
        self.older = Button(_("Show older"), look="quiet")
        self._title = Heading(_("Activities in this cycle"))
        self._nothing = Label(_("Nothing yet that counts in this cycle."), tone="muted", wrap=True)
        self._card = Card()
        self._count = Label(tone="muted", scale=0.88)
        self._lay_out()
        self.list.offer([desk.actions[key] for key in ("edit", "claim", "attendance-form", "trash")])
        self.older.clicked.connect(lambda _checked=False: self._show_older())

    def show_standing(self, stands: Standing) -> None:
        """Show what counts for this credential in its cycle, as the file has it."""
        if self._rule is None or self._rule.id != stands.rule.id:
            self._limit = PAGE
            self.list.clearSelection()
        self._rule = stands.rule
        self._chosen = ActivityFilter(rule=stands.rule.id, since=stands.cycle.since, until=stands.cycle.until)
        self._show_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows the room that larger text needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def _show_older(self) -> None:
        first_new = self.rows.rowCount()
        self._limit += PAGE
        self._show_rows()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.pick_near(first_new)

    def _show_rows(self) -> None:
        numbers = activity_list.ids(self._desk.logbook, self._chosen)
        shown = numbers[: self._limit]
        self.list.show_keys(shown)
        self._make_room()
        self._card.setVisible(bool(shown))
        self._nothing.setVisible(not numbers)
        count = len(numbers)
        self._count.setText(ngettext("{n} activity", "{n} activities", count).format(n=count))
        self._count.setVisible(count > len(shown))
        self.older.setVisible(count > len(shown))

    def _make_room(self) -> None:
        self.list.setFixedHeight(self.rows.rowCount() * row_height() + 2)

    def _shown_rule(self) -> Rule:
        assert self._rule
        return self._rule

    def _lay_out(self) -> None:
        self._card.body.setContentsMargins(*[theme.SPACE_4] * 4)
        self._card.body.addWidget(self.list)
        theme.surface(self.list, "card")
        self.list.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(self._head())
        for part in (self._nothing, self._card, self._count):
            column.addWidget(part)
        column.addWidget(self.older, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _head(self) -> QHBoxLayout:
        """The title, and the way to claims."""
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        line.addWidget(self._title, 1)
        line.addWidget(ActionButton(self._desk.actions, "claim", _("Claim"), look="quiet", ink="accent"))
        return line
