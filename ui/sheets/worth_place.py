"""Where the credits of an activity belong, and how many of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mentorlog.credentials.activities import Part
from mentorlog.credentials.amounts import read_amount
from mentorlog.credentials.rule import Rule
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui import theme
from ui.widgets.boxes import ComboBox
from ui.widgets.button import IconButton
from ui.widgets.label import Label

_LETTERS = 20  # of a group, in a column that is narrow
_DIGITS = 6


class WorthPlace(QWidget):
    """A group of a rule and an amount; without one it is all that the minutes are worth.

    `moved`, `changed` and `removed` tell that the user chose a group, typed, or pressed the cross.
    """

    moved = Signal()
    changed = Signal()
    removed = Signal()

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self._rule = rule
        self.group = ComboBox()
        self.group.setAccessibleName(_("Group of {rule}").format(rule=rule.name))
        self.group.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(_LETTERS)
        self.group.setPlaceholderText(_("Choose a group"))
        for each in rule.groups:
            self.group.addItem(each.name, each.id)
        self.group.setCurrentIndex(-1)
        self.amount = QLineEdit()
        self.amount.setAccessibleName(_("{unit} for {rule}").format(unit=rule.unit, rule=rule.name))
        self.amount.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * _DIGITS + theme.SPACE_28)
        self.away = IconButton("x", _("Take this group away"))
        self._lay_out()
        self.group.activated.connect(lambda _index: self.moved.emit())
        self.amount.textEdited.connect(lambda _text: self.changed.emit())
        self.away.clicked.connect(self.removed)

    def chosen(self) -> str:
        """The key of the group, or ""."""
        return self.group.currentData() or ""

    def choose(self, group: str) -> None:
        """Take a group, as if the user had."""
        self.group.setCurrentIndex(self.group.findData(group))

    def text(self) -> str:
        """The amount as it is typed."""
        return self.amount.text().strip()

    def part(self) -> Part:
        """What is meant. Raises InvalidEntry with the key of the rule as its field."""
        if not self.chosen():
            raise InvalidEntry(
                self._rule.id, marked("In which group does it count for {rule}?"), rule=self._rule.name
            )
        amount = read_amount(self.text(), self._rule.id) if self.text() else None
        return Part(self._rule.id, self.chosen(), amount)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_8)
        line.addWidget(self.group, 1)
        line.addWidget(self.amount)
        line.addWidget(Label(self._rule.unit, tone="muted"))
        line.addWidget(self.away)
        self.setFocusProxy(self.group)
