"""Where the figures of a rule come from: each with what it says, how sure it is, and its source."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentorlog.credentials import own_rules
from mentorlog.credentials.rule_book import book, figures_of
from mentorlog.credentials.rule_figures import Figure
from mentorlog.language import _, ngettext
from ui import theme
from ui.desk import Desk
from ui.rows.plain_day import plain_day
from ui.rows.row import side_by_side
from ui.sheets.rule_figures_line import figure_lines
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.chips import ChoiceChips
from ui.widgets.heading import Title
from ui.widgets.label import Label

_LETTERS, _HEIGHT = 96, 640


class RuleFiguresWindow(QDialog):
    """All figures of a rule, or only those that somebody should look up before relying on them."""

    def __init__(self, desk: Desk, parent: QWidget, key: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("Where it comes from – mentorlog"))
        self.setAccessibleName(_("Where it comes from"))
        self._desk, self._key = desk, key
        self._title = Title()
        self._about = Label(tone="muted", wrap=True)
        self._disclaimer = Banner()
        self._figures: list[Figure] = []
        self.shown = ChoiceChips(_("Which figures"))
        self.area = QScrollArea()
        self.change = Button(_("Change this rule…"), "file-pen")
        self.close_button = Button(_("Close"), look="primary", keys="Esc")
        self._lay_out()
        self.shown.chosen.connect(lambda _key: self._show_figures())
        self.change.clicked.connect(lambda _checked=False: self._change())
        self.close_button.clicked.connect(self.accept)
        self.addActions([desk.actions[action] for action in ("undo", "redo", "discretion")])
        desk.changed.connect(self.refresh)
        self.refresh()
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        self.resize(min(width, parent.width()), theme.at_text_size(_HEIGHT))
        self.area.setFocus()

    def refresh(self) -> None:
        """Tell the rule as it holds now; where it has been taken away there is nothing to tell."""
        rule = book(self._desk.logbook).rules.get(self._key)
        if rule is None:
            self.accept()
            return
        self._title.setText(_("Rule of {name}").format(name=rule.name))
        own = _("your own rule") if own_rules.has(self._desk.logbook, self._key) else ""
        recorded = _("recorded on {day}").format(day=plain_day(rule.as_of))
        self._about.setText(side_by_side(rule.title, recorded, own))
        self._disclaimer.tell(rule.disclaimer)
        self._disclaimer.setVisible(bool(rule.disclaimer))
        self._figures = figures_of(self._desk.logbook, self._key)
        count = len(self._unsure())
        words = ngettext("{n} unsure", "{n} unsure", count).format(n=count)
        chosen = self.shown.chosen_key() or "all"
        self.shown.set_choices([("all", _("All figures")), ("low", words)])
        self.shown.choose(chosen)
        self._show_figures()

    def _unsure(self) -> list[Figure]:
        return [figure for figure in self._figures if figure.confidence == "low"]

    def _show_figures(self) -> None:
        """Make the lines anew, and begin at the first."""
        figures = self._unsure() if self.shown.chosen_key() == "low" else self._figures
        self.area.setWidget(figure_lines(figures))
        self.area.verticalScrollBar().setValue(0)

    def _change(self) -> None:
        from ui.sheets.own_rule import OwnRuleSheet  # few ever write a rule

        name = book(self._desk.logbook).rules[self._key].name
        OwnRuleSheet(self._desk, self, self._key, name).open()

    def _lay_out(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(_("Figures"))
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, 0)
        head.setSpacing(theme.SPACE_8)
        for part in (self._title, self._about, self._disclaimer, self.shown):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_28, theme.SPACE_8, theme.SPACE_28, theme.SPACE_16)
        foot.addWidget(self.change)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_28 - theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)
