"""What is known of an association: each figure with what it says, how sure it is, and its source."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.memberships.preset_figures import figures
from mentorlog.memberships.presets import Preset, recorded
from ui import theme
from ui.rows.plain_day import plain_day
from ui.sheets.rule_figures_line import figure_lines
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.heading import Title
from ui.widgets.label import Label

_LETTERS, _HEIGHT = 96, 640


class AssociationWindow(QDialog):
    """Read only: what a membership says otherwise is changed in its sheet."""

    def __init__(self, parent: QWidget, preset: Preset) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = _("What is known of {name}").format(name=preset.name)
        self.setWindowTitle(f"{title} – mentorlog")
        self.setAccessibleName(title)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys read on
        self.area.setAccessibleName(_("Figures"))
        self.area.setWidget(figure_lines(figures(preset)))
        self._lay_out(title)
        self.area.setFocus()

    def _lay_out(self, title: str) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, 0)
        head.setSpacing(theme.SPACE_8)
        as_of = _("Recorded on {day}").format(day=plain_day(recorded().as_of))
        disclaimer = Banner()
        disclaimer.tell(_(recorded().disclaimer))
        for part in (Title(title), Label(as_of, tone="muted", wrap=True), disclaimer):
            head.addWidget(part)
        close = Button(_("Close"), look="primary", keys="Esc")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_28, theme.SPACE_8, theme.SPACE_28, theme.SPACE_16)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_28 - theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        self.resize(min(width, self.parentWidget().width()), theme.at_text_size(_HEIGHT))
