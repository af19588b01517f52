"""When the user's review year begins, and what feedback can be about."""

from __future__ import annotations

from mentorlog.dates.names import MONTHS
from mentorlog.language import _
from ui.desk import Desk
from ui.pages.settings_groups.controls import ChoiceBox
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.value import in_logbook
from ui.sheets.competencies import CompetenciesWindow
from ui.widgets.button import Button


class Mentoring(Group):
    """The review year and the list of competencies."""

    key = "mentoring"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("Mentoring"))
        starts = [
            (f"{number:02}-01", _("1 {month}").format(month=_(name))) for number, name in enumerate(MONTHS, 1)
        ]
        value = in_logbook(desk.logbook, "review-year-starts")
        self.review_year = ChoiceBox(_("Review year begins on"), value, starts)
        self.competencies_button = Button(_("Competencies…"), "list-checks")
        self.competencies_button.clicked.connect(
            lambda _checked=False: CompetenciesWindow(desk, self.window()).open()
        )
        self.add(
            SettingRow(
                _("Review year begins on"), _("“This review year” of feedback means it."), self.review_year
            )
        )
        self.add(
            SettingRow(
                _("Competencies"), _("What feedback and goals can be about."), self.competencies_button
            )
        )
