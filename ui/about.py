"""What mentorlog is, where its files lie, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import backups, paths
from mentorlog.language import _
from ui import icons, versions
from ui.desk import Desk
from ui.theme import SPACE_4, SPACE_8, SPACE_16, SPACE_28
from ui.widgets.button import Button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.heading import Heading, Title
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label


class AboutWindow(QDialog):
    """Version, places and licences."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("About mentorlog"))
        self.setAccessibleName(_("About mentorlog"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_28, SPACE_28, SPACE_28, SPACE_16)
        column.setSpacing(SPACE_16)
        column.addLayout(_introduction())
        column.addLayout(_table(_("Where your files are"), _places(desk)))
        column.addLayout(_table(_("Standing on the work of others"), _parts()))
        column.addWidget(_thanks())
        close = Button(_("Close"), look="primary")
        close.clicked.connect(self.accept)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 84)
        self.resize(self.width(), column.totalHeightForWidth(self.width()))


def _introduction() -> QHBoxLayout:
    own = versions.part("mentorlog")
    words = QVBoxLayout()
    words.setSpacing(SPACE_4)
    words.addWidget(Title("mentorlog"))
    words.addWidget(
        Label(_("Version {version}").format(version=own.version or _("of a checkout")), tone="muted")
    )
    words.addWidget(
        Label(_("Your network and your mentoring in one file. Free software, MIT licence."), wrap=True)
    )
    row = QHBoxLayout()
    row.setSpacing(SPACE_16)
    row.addWidget(IconView(icons.application_icon(), 64), alignment=Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _places(desk: Desk) -> list[tuple[str, str]]:
    return [
        (_("Logbook"), str(desk.logbook.path)),
        (_("Backups"), str(backups.folder(desk.logbook))),
        (_("Log of mistakes"), str(paths.log_path(desk.preferences.file.parent))),
    ]


def _parts() -> list[tuple[str, str]]:
    others = [versions.part(name) for name in versions.PARTS[1:]]
    return [(f"{part.name} {part.version}", part.licence) for part in others]


def _thanks() -> Label:
    words = _("Qt is used unchanged under the LGPL. The icons are Lucide (ISC, in part MIT from Feather).")
    return Label(words, tone="muted", wrap=True)


def _table(title: str, lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_16)
    grid.setVerticalSpacing(SPACE_4)
    grid.setColumnStretch(1, 1)
    grid.addWidget(Heading(title), 0, 0, 1, 2)
    grid.setRowMinimumHeight(1, SPACE_8)
    for number, (name, text) in enumerate(lines, start=2):
        grid.addWidget(Label(name, tone="muted"), number, 0)
        value = ElidedLabel(text)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(value, number, 1)
    return grid
