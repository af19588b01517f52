"""Which association it is, and what is known of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.memberships.dues import money_words
from mentorlog.memberships.preset_figures import figures, year_of
from mentorlog.memberships.presets import Preset, PresetDues, presets
from ui import theme
from ui.sheets.association import AssociationWindow
from ui.sheets.organisation_line import OrganisationLine
from ui.widgets.button import Button
from ui.widgets.chips import ChoiceChips
from ui.widgets.confidence import ConfidenceMark
from ui.widgets.label import Label

_OTHER = "other"  # the key of no preset


class AssociationField(QWidget):
    """One of the associations that are known, or the name of another; `chosen` tells which, or None."""

    chosen = Signal(object)

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._presets = presets()
        names = [(key, preset.name) for key, preset in self._presets.items()]
        self.chips = ChoiceChips(_("Association"), [*names, (_OTHER, _("Another"))])
        self.line = OrganisationLine(logbook, placeholder=_("Name of the association"))
        self.line.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.chips)
        self.chips.chosen.connect(self._take)

    def name(self) -> str:
        """The name of the association, "" while there is none."""
        preset = self.preset()
        return preset.name if preset else self.line.text().strip()

    def preset(self) -> Preset | None:
        """What is known of it, if it is one of those that are known."""
        return self._presets.get(self.key())

    def key(self) -> str:
        """Which chip is taken, "" for none."""
        return self.chips.chosen_key() or ""

    def show_choice(self, key: str, name: str) -> None:
        """Show what `key` and `name` gave once; no signal follows."""
        self.chips.choose(key or None)
        self.line.setText(name)
        self._show_line()

    def _take(self, _key: str) -> None:
        self._show_line()
        if self.key() == _OTHER:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(self.preset())

    def _show_line(self) -> None:
        self.line.setVisible(self.key() == _OTHER)


class KnownDues(QWidget):
    """The dues that were recorded, to be taken over, and the way to their sources; `chosen` tells them."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._preset: Preset | None = None
        self.kinds = ChoiceChips(_("Kinds of dues"))
        self._words = Label(tone="muted", scale=0.88, wrap=True)
        self._mark = ConfidenceMark("low")
        self.sources = Button(_("Where this was read"), "info", look="quiet", ink="accent")
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.SPACE_8)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self._mark)
        self._line.addWidget(self.sources)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.kinds)
        column.addLayout(self._line)
        self.setFocusProxy(self.kinds)
        self.kinds.chosen.connect(self._take)
        self.sources.clicked.connect(self._open)

    def show_preset(self, preset: Preset, paid: str = "") -> None:
        """Tell what is known of this association, first of the kind of dues that were `paid` before."""
        self._preset = preset
        first = next((place for place, each in enumerate(preset.dues) if _dues_words(each) == paid), 0)
        several = preset.dues if len(preset.dues) > 1 else ()
        self.kinds.set_choices([(str(place), each.kind) for place, each in enumerate(several)])
        self.kinds.setVisible(bool(several))
        self.kinds.choose(str(first) if several else None)
        self._tell(first)

    def text(self) -> str:
        """The dues of the chosen kind as one types them, "" where none were recorded."""
        if self._preset is None or not self._preset.dues:
            return ""
        return _dues_words(self._preset.dues[int(self.kinds.chosen_key() or 0)])

    def _take(self, key: str) -> None:
        self._tell(int(key))
        self.chosen.emit(self.text())

    def _tell(self, place: int) -> None:
        """`PMI’s dues: 164.00 USD, 2026` and how sure that is."""
        assert self._preset
        self._mark.setVisible(bool(self._preset.dues))
        if not self._preset.dues:
            self._words.setText(_("No dues of {name} were recorded.").format(name=self._preset.name))
            return
        figure = figures(self._preset)[place]
        words = _("{name}’s dues: {dues}, {year}")
        self._words.setText(words.format(name=self._preset.name, dues=figure.value, year=year_of(figure)))
        self._mark.show_confidence(figure.confidence)

    def _open(self) -> None:
        assert self._preset
        AssociationWindow(self.window(), self._preset).open()


def _dues_words(dues: PresetDues) -> str:
    return money_words(dues.amount, dues.currency)
