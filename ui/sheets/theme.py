"""The sheets that rename a theme, or make one theme of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from mentorlog.mentoring import themes
from ui import messages
from ui.desk import Desk
from ui.sheets.name import NameSheet
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.boxes import ComboBox
from ui.widgets.label import Label


class RenameThemeSheet(NameSheet):
    """Calls a theme by another name, wherever it stands."""

    def __init__(self, desk: Desk, parent: QWidget | None, theme: str) -> None:
        super().__init__(desk, parent, _("Rename theme"), _("&Name"), theme, save=_("Rename"))
        self._theme = theme

    def write(self) -> None:
        """Rename it."""
        themes.rename(self.desk.logbook, self._theme, self.name.text())

    def after_saving(self) -> None:
        """Tell the new name."""
        messages.notice(_("Renamed to “{name}”").format(name=discretion.named(self.name.text())), undo=True)


class MergeThemesSheet(Sheet):
    """Makes several themes one; a single one goes into any other."""

    def __init__(self, desk: Desk, parent: QWidget | None, merged: Sequence[str]) -> None:
        super().__init__(desk, parent, _("Merge themes"), save=_("Merge"))
        self._merged = merged
        self.into = ComboBox()
        self.into.setAccessibleName(_("Into"))
        self.into.setMaxVisibleItems(12)
        for name in self._targets():
            self.into.addItem(name, name)
        self._show_names()
        discretion.changed.connect(self._show_names)
        self.first = self.into
        self.top.addWidget(Label(_quoted(merged), wrap=True, secret=True))
        self.form.add("name", _("&Into"), self.into)
        self.body.addWidget(Label(_("Feedback that had any of them has this one."), tone="muted", wrap=True))
        self.set_width(58)

    def write(self) -> None:
        """Merge them."""
        themes.merge(self.desk.logbook, self._merged, self.into.currentData())

    def after_saving(self) -> None:
        """Tell what is left."""
        name = discretion.named(self.into.currentText())
        messages.notice(_("Merged into “{name}”").format(name=name), undo=True)

    def _show_names(self) -> None:
        for place in range(self.into.count()):
            self.into.setItemText(place, discretion.shown(self.into.itemData(place)))

    def _targets(self) -> Sequence[str]:
        if len(self._merged) > 1:
            return self._merged
        return [name for name in themes.held(self.desk.logbook) if name not in self._merged]


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
