"""What can be said of feedback beside who said what: behind "More", for it has time until later."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from mentorlog import clock, meeting_list, settings
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies, themes
from mentorlog.mentoring.feedback import FeedbackDetails, Particulars
from mentorlog.words import folded
from ui.sheets.draft import Values
from ui.sheets.form import Form
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.said_in import SaidInBox
from ui.widgets.date_field import DateField
from ui.widgets.suggestions import Suggestion
from ui.widgets.tokens_field import Token, TokensField
from ui.widgets.validated_line import ValidatedLine

_STEPS = ("situation", "behaviour", "impact", "next_step")


class FeedbackParticulars(Form):
    """The fields; `changed` tells that the day or the meeting may be another."""

    changed = Signal()

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._logbook = logbook
        self.day = DateField(
            _("Day"), "back", with_time=False, week_start=settings.get(logbook, "week-start")
        )
        self.said_in = SaidInBox(logbook)
        self.solicited = QCheckBox(_("I asked for it"))
        self.asked = ValidatedLine(
            _("What I asked"), placeholder=_("What could I have done better?"), secret=True
        )
        self.themes = TokensField(
            self._suggest_themes, _("Themes"), placeholder=_("Running meetings, saying no")
        )
        self.competencies = TokensField(
            self._suggest_competencies, _("Competencies"), placeholder=_("Listening, Decisions")
        )
        self.meaning = GrowingNotes(
            _("What I make of it"), placeholder=_("In your own words, apart from theirs")
        )
        self.steps = {
            "situation": ValidatedLine(_("Situation"), placeholder=_("When and where it was"), secret=True),
            "behaviour": ValidatedLine(_("Behaviour"), placeholder=_("What I did"), secret=True),
            "impact": ValidatedLine(_("Impact"), placeholder=_("What came of it"), secret=True),
            "next_step": ValidatedLine(_("Next time"), placeholder=_("What to do instead"), secret=True),
        }
        self.private = QCheckBox(_("Left out of review packs and prep cards"))
        self._fill()

    def particulars(self) -> Particulars:
        """What is typed, for the core, a competency made where it is new; within an edit. InvalidEntry."""
        for field in (self.themes, self.competencies):
            field.commit()
        day = self.day.read("day")
        if day is None:
            raise InvalidEntry("day", marked("On which day was it said? Type one, such as yesterday."))
        found = Particulars(
            day=day.day,
            meeting=self.said_in.meeting(),
            solicited=self.solicited.isChecked(),
            asked=self.asked.text(),
            meaning=self.meaning.toPlainText(),
            private=self.private.isChecked(),
            themes=[token.text for token in self.themes.tokens()],
            competencies=[self._key_of(token) for token in self.competencies.tokens()],
        )
        for name in _STEPS:
            found[name] = self.steps[name].text()  # type: ignore[literal-required]
        return found

    def begin_in(self, meeting: str) -> None:
        """Say that it was said in this meeting, on its day."""
        self.said_in.show_meeting(meeting)
        day = meeting_list.one(self._logbook, meeting).day
        self.day.set_value(DateAndTime(min(day, clock.today())))

    def show_details(self, kept: FeedbackDetails) -> None:
        """Show what the logbook has."""
        names = competencies.names(self._logbook)
        self.day.set_value(DateAndTime(kept.day))
        self.said_in.show_meeting(kept.meeting)
        self.solicited.setChecked(kept.solicited)
        self.asked.set_text(kept.asked)
        self.meaning.setPlainText(kept.meaning)
        self.private.setChecked(kept.private)
        self.themes.set_tokens([Token(theme, theme) for theme in kept.themes])
        self.competencies.set_tokens([Token(key, names[key]) for key in kept.competencies])
        for name in _STEPS:
            self.steps[name].set_text(getattr(kept, name))
        self._follow_asking()

    def values(self) -> Values:
        """What is typed, for a draft."""
        return {
            "day": self.day.lasting_text(),
            "meeting": self.said_in.meeting(),
            "solicited": self.solicited.isChecked(),
            "asked": self.asked.text(),
            "meaning": self.meaning.toPlainText(),
            "private": self.private.isChecked(),
            "themes": [token.text for token in self.themes.tokens()],
            "competencies": [[token.key, token.text] for token in self.competencies.tokens()],
        } | {name: line.text() for name, line in self.steps.items()}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.day.set_text(values["day"])
        self.said_in.show_meeting(values["meeting"])
        self.solicited.setChecked(values["solicited"])
        self.asked.set_text(values["asked"])
        self.meaning.setPlainText(values["meaning"])
        self.private.setChecked(values["private"])
        self.themes.set_tokens([Token(theme, theme) for theme in values["themes"]])
        self.competencies.set_tokens([Token(key, text or "") for key, text in values["competencies"]])
        for name, line in self.steps.items():
            line.set_text(values[name])
        self._follow_asking()

    def _fill(self) -> None:
        self.day.set_value(DateAndTime(clock.today()))
        self.meaning.setTabChangesFocus(True)
        self.add("day", _("D&ay"), self.day)
        self.add("meeting", _("Said &in"), self.said_in)
        self.add("solicited", _("As&ked"), self.solicited)
        self.add("asked", _("W&hat I asked"), self.asked)
        self.add("themes", _("&Themes"), self.themes)
        self.add("competency", _("&Competencies"), self.competencies)
        self.add("meaning", _("What I make o&f it"), self.meaning)
        self.add("situation", _("&Situation"), self.steps["situation"])
        self.add("behaviour", _("&Behaviour"), self.steps["behaviour"])
        self.add("impact", _("Im&pact"), self.steps["impact"])
        self.add("next_step", _("Ne&xt time"), self.steps["next_step"])
        self.add("private", _("Pri&vate"), self.private)
        self.solicited.toggled.connect(self._follow_asking)
        self.day.changed.connect(self.changed)
        self.said_in.activated.connect(self.changed)  # by the user, not while it is filled
        self._follow_asking()

    def _follow_asking(self) -> None:
        self.set_shown("asked", self.solicited.isChecked() or bool(self.asked.text()))

    def _key_of(self, token: Token) -> str:
        if token.key:
            return token.key
        try:
            return competencies.key_of(self._logbook, token.text)
        except InvalidEntry:
            return competencies.add(self._logbook, token.text)

    def _suggest_themes(self, text: str) -> list[Suggestion]:
        return [Suggestion(name, name, icon="tag") for name in themes.suggest(self._logbook, text)]

    def _suggest_competencies(self, text: str) -> list[Suggestion]:
        there, wanted = competencies.all_competencies(self._logbook), folded(text)
        return [
            Suggestion(each.key, each.name, icon="list-checks")
            for each in there
            if wanted in folded(each.name)
        ]
