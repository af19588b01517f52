"""The fields of an activity: what it was, when, how long, who held it, and what was learned."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from mentorlog import clock, settings
from mentorlog.credentials.activities import Details
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.meeting_kind import MeetingActivity
from mentorlog.credentials.proofs import ProofRow
from mentorlog.credit_words import ActivityKind
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from ui.sheets.activity_evidence import EvidenceField
from ui.sheets.choices import LONGER, LengthField
from ui.sheets.draft import Values
from ui.sheets.form import Form
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.organisation_line import OrganisationLine
from ui.widgets.boxes import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.validated_line import ValidatedLine


class ActivityForm(Form):
    """An activity as it is typed; `changed` tells that it may be worth something else.

    `room` is for what follows from the fields above it.
    """

    changed = Signal()

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = ValidatedLine(_("Title"), placeholder=_("as on the certificate"), secret=True)
        self.kind = KindBox()
        week_start = settings.get(logbook, "week-start")
        self.day = DateField(_("When"), "back", with_time=False, is_last=True, week_start=week_start)
        self.length = LengthField(lengths=LONGER)
        self.host = OrganisationLine(logbook, placeholder=_("Who held it"))
        self.link = ValidatedLine(_("Link"), placeholder="https://", secret=True)
        self.code = ValidatedLine(_("Provider's code"), placeholder=_("the number the provider gave it"))
        self.notes = GrowingNotes(_("What I learned"), placeholder=_("A few lines; claims ask for them"))
        self.evidence = EvidenceField(logbook)
        self.day.set_value(DateAndTime(clock.today()))
        self.notes.setTabChangesFocus(True)
        self._fill()
        self.title.changed.connect(self.changed)
        self.kind.activated.connect(self.changed)
        self.day.changed.connect(self.changed)
        self.length.changed.connect(self.changed)

    # --- what is typed

    def meant_kind(self) -> ActivityKind:
        """The kind that is chosen; InvalidEntry where none is."""
        kind = self.kind.kind()
        if kind is None:
            raise InvalidEntry("kind", marked("What kind of activity was it?"))
        return kind

    def meant_day(self) -> date:
        """The day; InvalidEntry where none is said."""
        value = self.day.read("when")
        if value is None:
            raise InvalidEntry("when", marked("On which day was it? Type one, such as yesterday."))
        return value.day

    def details(self) -> Details:
        """All else, for the core. Raises InvalidEntry."""
        return Details(
            minutes=self.length.read(),
            organisation=self.host.text(),
            link=self.link.text(),
            code=self.code.text(),
            notes=self.notes.toPlainText(),
        )

    def likely_minutes(self) -> int | None:
        """The minutes as far as they can be read while somebody types."""
        try:
            return self.length.read() or None
        except InvalidEntry:
            return None

    def likely_day(self) -> date | None:
        """The day, as far as it can be read."""
        value = self.day.value()
        return value.day if value else None

    # --- what is there

    def show_row(self, row: ActivityRow, evidence: list[ProofRow]) -> None:
        """Show what the logbook has."""
        self.title.set_text(row.title)
        self.kind.choose(row.kind)
        self.day.set_value(DateAndTime(row.day))
        self.length.set_text(str(row.minutes or ""))
        self.host.setText(row.organisation)
        self.link.set_text(row.link)
        self.code.set_text(row.code)
        self.notes.setPlainText(row.notes)
        self.evidence.show_kept(evidence)

    def show_meeting(self, met: MeetingActivity) -> None:
        """Begin with what a meeting would be."""
        self.title.set_text(met.title)
        self.kind.choose(met.kind)
        self.day.set_value(DateAndTime(met.day))
        self.length.set_text(str(met.minutes or ""))
        self.host.setText(met.host)

    def values(self) -> Values:
        """What is typed, for a draft."""
        return {
            "title": self.title.text(),
            "kind": self.kind.kind(),
            "when": self.day.lasting_text(),
            "minutes": self.length.text(),
            "host": self.host.text(),
            "link": self.link.text(),
            "code": self.code.text(),
            "notes": self.notes.toPlainText(),
            "evidence": self.evidence.values(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.title.set_text(values["title"])
        self.kind.choose(values["kind"])
        self.day.set_text(values["when"])
        self.length.set_text(values["minutes"])
        self.host.setText(values["host"])
        self.link.set_text(values["link"])
        self.code.set_text(values["code"])
        self.notes.setPlainText(values["notes"])
        self.evidence.show_values(values["evidence"])

    def _fill(self) -> None:
        self.add("title", _("&Title"), self.title)
        self.add("kind", _("&Kind"), self.kind)
        self.add("when", _("W&hen"), self.day)
        self.add("minutes", _("&Length"), self.length)
        self.room = self.add_room()
        self.add("organisation", _("H&ost"), self.host)
        self.add("notes", _("&Notes"), self.notes)
        self.add("link", _("L&ink"), self.link)
        self.add("code", _("&Code"), self.code)
        self.add("file", _("&Evidence"), self.evidence)


class KindBox(ComboBox):
    """One of the kinds of activity, or none yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Kind"))
        self.setPlaceholderText(_("Choose one"))
        for key, words in NAMES.items():
            self.addItem(_(words), key)
        self.choose(None)

    def kind(self) -> ActivityKind | None:
        """The kind that is chosen."""
        kind: ActivityKind | None = self.currentData()
        return kind

    def choose(self, kind: ActivityKind | None) -> None:
        """Take a kind, as if the user had."""
        self.setCurrentIndex(self.findData(kind) if kind else -1)
