"""The kinds of meetings there are, and a place to add one's own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from mentorlog import kinds
from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.kinds import Kind
from mentorlog.language import _
from ui import icons, messages, theme
from ui.desk import Desk
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.row import SettingRow
from ui.widgets.boxes import ComboBox
from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.folding_row import FoldingRow
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine

_FOLD_BELOW = 460

ICONS = (
    "users",
    "handshake",
    "presentation",
    "book-open",
    "building",
    "footprints",
    "utensils",
    "pen-line",
    "plane",
    "trophy",
)


class Kinds(Group):
    """All kinds, and a line for a new one."""

    key = "kinds"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("Kinds of meetings"))
        self._desk = desk
        self.all = KindsInSight()
        self.new = NewKind()
        self.new.add_button.clicked.connect(self._add)
        self.new.name.line.returnPressed.connect(self._add)
        self.add(SettingRow(_("Kinds there are"), "", self.all, tall=True))
        self.add(SettingRow(_("Add one of your own"), "", self.new, words=_("icon contact"), tall=True))

    def refresh(self) -> None:
        """Show the kinds there are now."""
        self.all.show_kinds(kinds.all_kinds(self._desk.logbook))

    def _add(self) -> None:
        try:
            name = self.new.name.text()
            kinds.add(self._desk.logbook, name, self.new.icon.currentData(), self.new.counts.isChecked())
        except InvalidEntry as problem:
            self.new.name.show_problem(str(problem))
        except MentorlogError as problem:
            messages.error(self.window(), problem)
        else:
            self.new.start_over()
            messages.notice(_("“{kind}” added").format(kind=name), undo=True)


class KindsInSight(QWidget):
    """The kinds side by side, each with its icon."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=theme.SPACE_16)
        self._shown: list[Kind] = []

    def show_kinds(self, there: list[Kind]) -> None:
        """Show these kinds."""
        if there == self._shown:
            return
        self._shown = there
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for kind in there:
            self._flow.addWidget(_named_icon(kind))
        self.updateGeometry()


class NewKind(FoldingRow):
    """Name, icon and meaning of a kind that is to be added."""

    def __init__(self) -> None:
        super().__init__(_FOLD_BELOW)
        self.name = ValidatedLine(_("Name of the kind"), placeholder=_("Walk"))
        self.icon = ComboBox()
        self.icon.setAccessibleName(_("Icon"))
        self.icon.setIconSize(QSize(18, 18))
        for name in ICONS:
            self.icon.addItem(icons.icon(name, "text"), "", name)
        self.counts = QCheckBox(_("Counts as contact"))
        self.add_button = Button(_("Add"), "plus")
        self.start_over()
        called, meaning = QHBoxLayout(), QHBoxLayout()
        called.addWidget(self.icon)
        called.addWidget(self.name, 1)
        meaning.addWidget(self.counts)
        meaning.addStretch(1)
        meaning.addWidget(self.add_button)
        for part in (called, meaning):
            part.setSpacing(theme.SPACE_8)
        self.line.addLayout(called, 1)
        self.line.addLayout(meaning)

    def start_over(self) -> None:
        """Be empty for the next one."""
        self.name.set_text("")
        self.counts.setChecked(True)


def _named_icon(kind: Kind) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconView(icons.icon(kind.icon, "accent"), 16))
    row.addWidget(Label(kind.name))
    return whole
