"""The small sheet that links feedback with a goal that is there already."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from mentorlog.mentoring import feedback, goal_list
from mentorlog.mentoring.goal_list import GoalFilter
from ui import messages
from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.boxes import ComboBox
from ui.widgets.label import Label


class LinkGoalSheet(Sheet):
    """Offers the goals that this feedback has not led to yet, the open ones first."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        super().__init__(desk, parent, _("Link a goal"), save=_("Link"))
        self._uid = uid
        self.goal = self.first = ComboBox()
        self.goal.setAccessibleName(_("Goal"))
        self.goal.setMaxVisibleItems(12)
        linked = {row.uid for row in goal_list.listing(desk.logbook, GoalFilter(state=None, feedback=uid))}
        self._titles = {
            row.uid: row.title
            for row in goal_list.listing(desk.logbook, GoalFilter(state=None))
            if row.uid not in linked
        }
        for each in self._titles:
            self.goal.addItem("", each)
        self._show_titles()
        discretion.changed.connect(self._show_titles)
        self.form.add("goal", _("&Goal"), self.goal)
        self.form.set_shown("goal", bool(self._titles))
        self.save_button.setEnabled(bool(self._titles))
        if not self._titles:
            words = _("There is no other goal yet. “Add goal” sets a new one.")
            self.body.addWidget(Label(words, tone="muted", wrap=True))
        self.set_width(80)

    def write(self) -> None:
        """Link it."""
        feedback.link(self.desk.logbook, self._uid, goals=[self.goal.currentData()])

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Goal linked"), undo=True)

    def _show_titles(self) -> None:
        for place, title in enumerate(self._titles.values()):
            self.goal.setItemText(place, discretion.shown(title))
