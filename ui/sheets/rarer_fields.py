"""The rarer fields of a meeting, behind "More": length, place, tags, time zone, private."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.meetings import Particulars
from ui.sheets.choices import LengthField
from ui.sheets.form import Form
from ui.sheets.organisations_field import OrganisationsField
from ui.sheets.tags_field import TagsField
from ui.widgets.button import Button
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import ValidatedLine
from ui.widgets.zone_completer import zone_completer

Values = dict[str, Any]

_UNTOUCHED: Values = {"minutes": "", "place": "", "tags": [], "organisations": [], "private": False}


class RarerFields(QWidget):
    """Fields that show, in line with those of `form`, once the quiet `button` was pressed.

    Most meetings need none of them, and their sheet does not wait until they are made. `changed` tells that
    zone, length or tags may be others.
    """

    changed = Signal()

    def __init__(self, logbook: Logbook, form: Form) -> None:
        super().__init__()
        self._logbook, self._form = logbook, form
        self._fields: RarerForm | None = None
        self._is_open = False
        self.button = Button(_("More"), "chevron-down", look="quiet", keys="Alt+M", flush=True)
        self.button.clicked.connect(self.open)
        # Of the form and not of the button, which would be pressed a moment later, and hidden not at all.
        QShortcut(QKeySequence("Alt+M"), form, self.open)
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def fields(self) -> RarerForm:
        """The fields, made when they are first asked for."""
        if self._fields is None:
            self._fields = RarerForm(self._logbook)
            for field in (self._fields.zone, self._fields.length, self._fields.tags):
                field.changed.connect(self.changed)
            self._fields.show_values({})
            self.layout().addWidget(self._fields)
            width = max(self._form.label_width(), self._fields.label_width())
            self._form.keep_label_width(width)
            self._fields.keep_label_width(width)
        return self._fields

    def open(self) -> None:
        """Show the fields and go to the first."""
        self._unfold()
        self.fields.length.setFocus()

    def set_shown(self, shown: bool) -> None:
        """Show the fields or the way to them, whichever it was; or nothing of both."""
        self.setVisible(shown and self._is_open)
        self.button.setVisible(shown and not self._is_open)

    def particulars(self) -> Particulars:
        """What is typed, for the core. Raises InvalidEntry."""
        return self._fields.particulars() if self._fields else Particulars()

    def zone_name(self) -> str:
        """The zone of the meeting; that of this machine unless another is typed."""
        return (self._fields.zone.text() if self._fields else "") or clock.zone()

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field; False where there is none of that name."""
        self._unfold()
        return self.fields.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take all sentences back."""
        if self._fields:
            self._fields.clear_problems()

    def values(self) -> Values:
        """What is typed, for a draft."""
        return self._fields.values() if self._fields else _untouched()

    def show_values(self, values: Values) -> None:
        """Show what `values` gave; the fields open where something stands in them."""
        if self.values() == _untouched() | values:
            return
        self.fields.show_values(values)
        if self.values() != _untouched():
            self._unfold()

    def _unfold(self) -> None:
        # Reading the names of all zones takes a moment, which fields that stay folded need not wait for.
        self.fields.zone.line.setCompleter(zone_completer(self))
        self._is_open = True
        self.set_shown(True)


class RarerForm(Form):
    """The fields themselves."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.length = LengthField()
        self.place = ValidatedLine(_("Place"), secret=True)
        self.tags = TagsField(logbook)
        self.organisations = OrganisationsField(logbook)
        self.zone = ValidatedLine(_("Time zone"))
        self.private = QCheckBox(_("Its notes never go into calendars"))
        self.add("minutes", _("&Length"), self.length)
        self.add("place", _("Pl&ace"), self.place)
        self.add("tags", _("Ta&gs"), self.tags)
        self.add("organisations", _("A&bout"), self.organisations)
        self.add("zone", _("Time &zone"), self.zone)
        self.add("private", _("Pri&vate"), self.private)

    def particulars(self) -> Particulars:
        """What is typed, for the core. Raises InvalidEntry."""
        self.tags.commit()
        self.organisations.commit()
        return Particulars(
            minutes=self.length.read(),
            place=self.place.text(),
            tags=[token.text for token in self.tags.tokens()],
            organisations=[token.text for token in self.organisations.tokens()],
            private=self.private.isChecked(),
        )

    def values(self) -> Values:
        """What is typed, for a draft."""
        return {
            "minutes": self.length.text(),
            "place": self.place.text(),
            "tags": [token.text for token in self.tags.tokens()],
            "organisations": [token.text for token in self.organisations.tokens()],
            "zone": self.zone.text(),
            "private": self.private.isChecked(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.length.set_text(values.get("minutes", ""))
        self.place.set_text(values.get("place", ""))
        self.tags.set_tokens([Token(tag, tag) for tag in values.get("tags", [])])
        self.organisations.set_tokens([Token(each, each) for each in values.get("organisations", [])])
        self.zone.set_text(values.get("zone", clock.zone()))
        self.private.setChecked(values.get("private", False))


def _untouched() -> Values:
    return _UNTOUCHED | {"zone": clock.zone()}
