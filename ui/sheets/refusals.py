"""What an audit would refuse of the present cycles, activity by activity, each to be mended from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentorlog.credentials import attendance_form, doctor, holdings, standing
from mentorlog.credentials.doctor import Finding, Lack
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.dates import spoken
from mentorlog.language import _
from ui import icons, theme
from ui.desk import Desk
from ui.rows.refusal_words import refusal_words, unrefused_sign, unrefused_words
from ui.rows.row import side_by_side
from ui.sheets.activity import ActivitySheet
from ui.sheets.credential_files import save_attendance_form
from ui.sheets.sheet_toasts import SheetToasts
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chips import ChoiceChips
from ui.widgets.fact import Fact
from ui.widgets.heading import Title
from ui.widgets.label import Label

_LETTERS, _HEIGHT = 124, 600
_SIGNED = frozenset({"proof", "refused", "signature", "attestation"})  # what a signed form would mend

_FIELDS: Mapping[Lack, str] = {  # where each is mended; all else by evidence
    "description": "notes",
    "duration": "minutes",
    "host": "organisation",
    "skill-area": "worth",
}


class RefusalsWindow(QDialog):
    """Of several credentials one is chosen; it follows the logbook, so that what is mended goes."""

    def __init__(self, desk: Desk, parent: QWidget, credential: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("What an audit would refuse – mentorlog"))
        self.setAccessibleName(_("What an audit would refuse"))
        self.desk, self._chosen = desk, credential
        self._found: Mapping[str, Sequence[Finding]] = {}
        self._rows: Mapping[str, CredentialRow] = {}
        self.whose = ChoiceChips(_("Of which credential"))
        self._about = Label(tone="muted", wrap=True)
        self.area = QScrollArea()
        self.close_button = Button(_("Close"), look="primary", keys="Esc")
        self._toasts = SheetToasts(desk, self)
        self._lay_out()
        self._listen()
        self.refresh()
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        self.resize(min(width, parent.width()), theme.at_text_size(_HEIGHT))
        self.area.setFocus()

    def refresh(self) -> None:
        """Look anew; where the credential is not held any more there is nothing to tell."""
        self._rows = {row.uid: row for row in holdings.held(self.desk.logbook)}
        self._found = doctor.examine_all(self.desk.logbook)
        if self._chosen not in self._rows:
            self.accept()
            return
        self.whose.set_choices([(uid, self._chip(uid)) for uid in self._rows])
        self.whose.choose(self._chosen)
        self.whose.setVisible(len(self._rows) > 1)
        self._tell()

    def _chip(self, uid: str) -> str:
        """`CISM 3`, with of how many activities something would be refused."""
        name, count = self._rows[uid].name, len({each.activity for each in self._found[uid]})
        return _("{credential} {n}").format(credential=name, n=count) if count else name

    def _name(self) -> str:
        return self._rows[self._chosen].name

    def _turn_to(self, uid: str) -> None:
        self._chosen = uid
        self._tell()
        self.area.verticalScrollBar().setValue(0)

    def _tell(self) -> None:
        """Make the lines anew; the focus stays at the button of the same activity."""
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused and self.area.isAncestorOf(focused) else ""
        place = self.area.verticalScrollBar().value()
        found = self._found[self._chosen]
        name_and_cycle = _("{credential}, in its present cycle").format(credential=self._name())
        self._about.setText(side_by_side(name_and_cycle, refusal_words(found) if found else ""))
        self.area.setWidget(self._lines(found))
        self.area.verticalScrollBar().setValue(place)
        if name:
            (self.area.findChild(Button, name) or self.area).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the lines

    def _lines(self, found: Sequence[Finding]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_28, theme.SPACE_8, theme.SPACE_28, theme.SPACE_12)
        column.setSpacing(theme.SPACE_12)
        for _uid, of_one in groupby(found, key=lambda each: each.activity):
            column.addWidget(self._activity(list(of_one)))
        if not found:
            stands = standing.standing(self.desk.logbook, self._rows[self._chosen])
            words = Label(unrefused_words(stands), wrap=True)
            column.addWidget(Fact(unrefused_sign(stands), words).in_card())
        column.addStretch(1)
        return page

    def _activity(self, found: Sequence[Finding]) -> Card:
        """An activity with all that would be refused of it, and the ways to mend that."""
        first = found[0]
        fact = Fact(
            icons.icon("triangle-alert", "warn"),
            Label(first.title, bold=True, wrap=True, secret=True),
            Label(spoken(first.day), tone="muted", scale=0.88),
            *(Label(each.sentence, wrap=True) for each in found),
        )
        title = discretion.shown(first.title)
        if any(each.lack in _SIGNED for each in found):
            form = Button(_("Attendance form…"), look="quiet", ink="accent")
            form.setAccessibleName(_("Attendance form for {what}").format(what=title))
            fact.add_button(_named(f"form-{first.activity}", form, partial(self._form, first.activity)))
        change = Button(_("Change…"), "pencil")
        change.setAccessibleName(_("Change {what}").format(what=title))
        fact.add_button(_named(f"change-{first.activity}", change, partial(self._change, first)))
        return fact.in_card()

    def _change(self, finding: Finding) -> None:
        """Go to the field that is to blame, and afterwards on to what is still refused."""
        sheet = ActivitySheet(self.desk, self, finding.activity)
        button = f"change-{finding.activity}"
        # Afterwards: the sheet itself gives the keyboard back once it is closed.
        sheet.finished.connect(lambda _result: QTimer.singleShot(0, self, partial(self._go_on, button)))
        sheet.open()
        sheet.go_to(_FIELDS.get(finding.lack, "file"))

    def _go_on(self, button: str) -> None:
        """Give the keyboard to the button of the same activity, or where that is mended to the next one."""
        there = self.area.findChild(Button, button) or next(
            (each for each in self.area.findChildren(Button) if each.objectName().startswith("change-")), None
        )
        (there or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self, activity: str) -> None:
        save_attendance_form(self, attendance_form.of_activity(self.desk.logbook, activity))

    # --- the parts

    def _listen(self) -> None:
        self.whose.chosen.connect(self._turn_to)
        self.close_button.clicked.connect(self.accept)
        self.addActions([self.desk.actions[action] for action in ("undo", "redo", "discretion")])
        self.desk.changed.connect(self.refresh)
        discretion.changed.connect(self._tell)

    def _lay_out(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(_("Activities"))
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, 0)
        head.setSpacing(theme.SPACE_8)
        for part in (Title(_("What an audit would refuse")), self._about, self.whose):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_28, theme.SPACE_8, theme.SPACE_28, theme.SPACE_16)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_28 - theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)


def _named(name: str, button: Button, on_click: partial[None]) -> Button:
    """The button with a name by which the focus finds it again, and with what it does."""
    button.setObjectName(name)
    button.clicked.connect(lambda _checked=False: on_click())
    return button
