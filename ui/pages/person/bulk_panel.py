"""What is shown while several people are selected: how many, who, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentorlog.language import _, ngettext
from mentorlog.people_list import PersonRow
from ui import theme
from ui.actions import Actions
from ui.rows.person_row import names_of
from ui.widgets.action_button import ActionButton
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.heading import Title
from ui.widgets.label import Label

_FACES = 6
_FACE = 44
_A_PAIR = 2
BULK_ACTIONS = (
    *("add-tag", "set-rhythm", "follow-up-each", "change-job", "export-follow-ups"),
    *("export-people", "merge-people", "trash"),
)


class BulkPanel(QScrollArea):
    """Faces, a count, and one button for each action of the registry that works on several."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._faces = QHBoxLayout()
        self._faces.setSpacing(theme.SPACE_8)
        self.title = Title()
        self._names = Label(tone="muted", wrap=True, secret=True)
        self.buttons = {key: ActionButton(actions, key) for key in BULK_ACTIONS}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.SPACE_28, 22, theme.SPACE_28, 22)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(self._faces)
        column.addWidget(self.title)
        column.addWidget(self._names)
        column.addSpacing(theme.SPACE_8)
        column.addLayout(_under_each_other(self.buttons.values()))
        column.addWidget(Label(_("Each change is one undo step."), tone="muted", scale=0.88))
        column.addStretch(1)
        self.setAccessibleName(_("Several people"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.setFocusProxy(self.buttons["add-tag"])

    def show_people(self, count: int, first: Sequence[PersonRow]) -> None:
        """Show so many people, of whom the first ones are given."""
        self.title.setText(ngettext("{n} person", "{n} people", count).format(n=count))
        self.buttons["merge-people"].setVisible(count == _A_PAIR)
        named = first[:_FACES]
        self._names.setText(names_of(named, count))
        while self._faces.count():
            item = self._faces.takeAt(0)
            if item.widget():
                item.widget().hide()
                item.widget().deleteLater()
        for row in named:
            self._faces.addWidget(Avatar(row.name, row.uid, _FACE))
        self._faces.addStretch(1)


def _under_each_other(buttons: Collection[Button]) -> QVBoxLayout:
    """The buttons close together, all as wide as the widest."""
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_8)
    width = max(button.sizeHint().width() for button in buttons) + theme.SPACE_28
    for button in buttons:
        button.setFixedWidth(width)
        column.addWidget(button)
    return column
