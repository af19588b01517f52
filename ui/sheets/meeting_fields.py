"""The rarer fields of a meeting, behind "More": length, place, tags, time zone, private."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.meetings import Particulars
from ui.sheets.choices import LengthField
from ui.sheets.form import Form
from ui.sheets.tags_field import TagsField
from ui.widgets.button import Button
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import ValidatedLine
from ui.widgets.zone_completer import zone_completer

Values = dict[str, Any]


class MeetingFields(QWidget):
    """Fields that show once the quiet `button` was pressed. `changed` tells that the zone may be another."""

    changed = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form()
        self.length = LengthField()
        self.place = ValidatedLine(_("Place"), secret=True)
        self.tags = TagsField(logbook)
        self.zone = ValidatedLine(_("Time zone"))
        self.private = QCheckBox(_("Its notes never go into calendars"))
        self.button = Button(_("More"), "chevron-down", look="quiet", keys="Alt+M", flush=True)
        self.button.setShortcut("Alt+M")
        self.button.clicked.connect(self.open)
        self.zone.changed.connect(self.changed)
        self._lay_out()
        self.show_values({})

    def open(self) -> None:
        """Show the fields and go to the first."""
        self._show_fields()
        self.length.setFocus()

    def particulars(self) -> Particulars:
        """What is typed, for the core. Raises InvalidEntry."""
        self.tags.commit()
        return Particulars(
            minutes=self.length.read(),
            place=self.place.text(),
            tags=[token.text for token in self.tags.tokens()],
            private=self.private.isChecked(),
        )

    def zone_name(self) -> str:
        """The zone of the meeting; that of this machine unless another is typed."""
        return self.zone.text() or clock.zone()

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field; False where there is none of that name."""
        self._show_fields()
        return self.form.show_problem(field, sentence)

    def values(self) -> Values:
        """What is typed, for a draft."""
        return {
            "minutes": self.length.text(),
            "place": self.place.text(),
            "tags": [token.text for token in self.tags.tokens()],
            "zone": self.zone.text(),
            "private": self.private.isChecked(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave; the fields open where something stands in them."""
        self.length.set_text(values.get("minutes", ""))
        self.place.set_text(values.get("place", ""))
        self.tags.set_tokens([Token(tag, tag) for tag in values.get("tags", [])])
        self.zone.set_text(values.get("zone", clock.zone()))
        self.private.setChecked(values.get("private", False))
        if self.values() != _UNTOUCHED | {"zone": clock.zone()}:
            self._show_fields()

    def _show_fields(self) -> None:
        if self.form.isHidden():
            # Reading the names of all zones takes a moment, which most sheets need not wait for.
            self.zone.line.setCompleter(zone_completer(self))
            self.form.show()
            self.button.hide()

    def _lay_out(self) -> None:
        self.form.add("minutes", _("&Length"), self.length)
        self.form.add("place", _("Pl&ace"), self.place)
        self.form.add("tags", _("Ta&gs"), self.tags)
        self.form.add("zone", _("Time &zone"), self.zone)
        self.form.add("private", _("Pri&vate"), self.private)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)


_UNTOUCHED: Values = {"minutes": "", "place": "", "tags": [], "private": False}
