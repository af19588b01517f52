"""The sheet with all merges that stand, and the way to make two people of one again."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from mentorlog.contacts import merge
from mentorlog.contacts.merge import MergeRow
from mentorlog.language import _
from ui import messages, theme
from ui.desk import Desk
from ui.row_model import RowModel
from ui.rows.merge_row import MERGE_ROLES, MergeDelegate
from ui.rows.row_list import RowList
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

_LINES = 16  # of text, the height of the list


class MergesSheet(Sheet):
    """The last one first."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _("Merged people"), save=_("Part them again"))
        self._rows = {row.uid: row for row in merge.merges(desk.logbook)}
        model: RowModel[str, MergeRow] = RowModel(lambda uids: [self._rows[uid] for uid in uids], MERGE_ROLES)
        self.list = RowList(_("Merged people"), model, MergeDelegate())
        self.first = self.list if self._rows else self.close_button
        self._arrange()
        self.list.opened.connect(lambda _row: self.save())
        self.list.show_keys(list(self._rows))
        self.list.pick_near(0)

    def write(self) -> None:
        """Part the two of the selected merge."""
        merge.undo_merge(self.desk.logbook, self._chosen().uid)

    def after_saving(self) -> None:
        """Tell who are two again."""
        row = self._chosen()
        names = {"name": discretion.named(row.name), "other": discretion.named(row.dropped)}
        messages.notice(_("{name} and {other} are two people").format(**names), undo=True)

    def _chosen(self) -> MergeRow:
        return next(iter(self.list.chosen()))

    def _arrange(self) -> None:
        theme.surface(self.list, "window")
        nobody = EmptyState(
            "git-merge", _("Nobody was merged"), _("Whom you merge stands here, with the way back.")
        )
        stack = QStackedWidget()
        for part in (self.list, nobody):
            stack.addWidget(part)
        stack.setCurrentWidget(self.list if self._rows else nobody)
        stack.setFixedHeight(self.fontMetrics().height() * _LINES)
        self.form.hide()
        if self._rows:
            told = _(
                "Parted again, both are as they were; what came to who stayed since then stays with them."
            )
            self.body.addWidget(Label(told, tone="muted", wrap=True))
        self.body.addWidget(stack)
        self.save_button.setEnabled(bool(self._rows))
        self.set_width(84)
