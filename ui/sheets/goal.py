"""The sheet for one goal: a new one, or one that is to be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from PySide6.QtWidgets import QWidget

from mentorlog import clock, settings
from mentorlog.dates import DateAndTime, DateChip, aim_chips
from mentorlog.language import _
from mentorlog.mentoring import competencies, feedback_list, goal_list, goals, mentorship_list
from mentorlog.mentoring.feedback import link
from mentorlog.mentoring.goals import Aim
from mentorlog.words import shortened
from ui import messages
from ui.desk import Desk
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.sheet import Sheet, Values
from ui.sheets.who import WhoField, uid_of
from ui.widgets.boxes import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.label import Label
from ui.widgets.score_box import ScoreBox
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import ValidatedLine

_QUOTED = 400  # letters of what was said


class GoalSheet(Sheet):
    """What to get better at, how one will know, by when, who helps, and where one stands at first.

    `uid` is a goal to change; a new one may come of `feedback` (its uid), or begin with `person` as helper.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        uid: str | None = None,
        feedback: str | None = None,
        person: str | None = None,
    ) -> None:
        title = _("Change goal") if uid else _("New goal")
        super().__init__(desk, parent, title, draft=f"goal-{uid or feedback or person or ''}")
        self._uid, self._feedback, self.is_change = uid or "", feedback, bool(uid)
        self.title = self.first = ValidatedLine(
            _("Goal"), placeholder=_("Lead a steering group on my own"), secret=True
        )
        self.success = GrowingNotes(
            _("How I will know"), placeholder=_("The sponsor asks me, and not my manager")
        )
        self.who = WhoField(desk.logbook, _("Who helps"))
        self.target = _target(desk, self._aims)
        self.competency = _competency(desk)
        self.baseline = ScoreBox()
        self.baseline.setAccessibleName(_("Where I stand at first, from 0 to 10"))
        self._fill_form()
        self._begin(person)
        self.target.tell_again()
        self.who.changed.connect(self.target.tell_again)
        self.set_width(104)

    def write(self) -> None:
        """Set the goal, or change it, in one step."""
        logbook = self.desk.logbook
        label = "goal-changed" if self.is_change else "goal-added"
        with logbook.edit(label, *([self._uid] if self.is_change else [])):
            aim = self._aim()
            if self.is_change:
                entries = {"title": self.title.text(), **aim}
                goals.edit(logbook, self._uid, **self.draft.touched(entries, people="who"))
            else:
                self._uid = goals.add(logbook, self.title.text(), **aim)
                logbook.speak_of(self._uid)
            if self._feedback:
                link(logbook, self._feedback, goals=[self._uid])
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Goal changed") if self.is_change else _("Goal set"), undo=True)

    def values(self) -> Values:
        """What is typed."""
        return {
            "title": self.title.text(),
            "success": self.success.toPlainText(),
            "target": self.target.lasting_text(),
            "competency": self.competency.currentData(),
            "who": self.who.pairs(),
            "baseline": self.baseline.score(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.title.set_text(values["title"])
        self.success.setPlainText(values["success"])
        self.target.set_text(values["target"])
        self._choose_competency(values["competency"])
        self.who.show_pairs(values["who"])
        self.baseline.show_score(values["baseline"])

    def _fill_form(self) -> None:
        self.form.add("title", _("&Goal"), self.title)
        self.form.add("success", _("&How I will know"), self.success)
        self.form.add("target", _("&By"), self.target)
        self.form.add("people", _("Wh&o helps"), self.who)
        self.form.add("competency", _("&Competency"), self.competency)
        where = _("Where I bega&n (0–10)") if self.is_change else _("Where I &stand (0–10)")
        self.form.add("baseline", where, self.baseline)

    def _begin(self, person: str | None) -> None:
        """Show the goal as it is, or what is known of a new one from where it comes."""
        if self.is_change:
            self._show_goal()
            return
        self.who.show_people([person] if person else [])
        if self._feedback:
            self._show_feedback(self._feedback)

    def _show_goal(self) -> None:
        row = goal_list.one(self.desk.logbook, self._uid)
        self.title.set_text(row.title)
        self.success.setPlainText(row.success)
        self.target.set_value(DateAndTime(row.target) if row.target else None)
        self.who.set_tokens([Token(each.uid, each.name) for each in row.people])
        self._choose_competency(row.competency or "")
        self.baseline.show_score(row.baseline)

    def _show_feedback(self, uid: str) -> None:
        """What was said stands above the fields; who said it is likely to help."""
        row = feedback_list.one(self.desk.logbook, uid)
        quote = shortened(row.quote, _QUOTED)
        self.top.addWidget(Label(f"“{quote}”", tone="muted", wrap=True, secret=True))
        if row.giver and not row.giver_trashed:
            self.who.show_people([row.giver])
        if row.competencies:
            self.competency.setCurrentText(row.competencies[0])

    def _aims(self) -> list[DateChip]:
        """Some months ahead, and the end of a mentorship with somebody who helps."""
        logbook, today = self.desk.logbook, clock.today()
        chips = aim_chips(today, settings.working_days(logbook))
        for token in self.who.tokens():
            if until := token.key and mentorship_list.end_ahead(logbook, token.key):
                return [*chips, DateChip("mentorship-end", _("End of the mentorship"), until)]
        return chips

    def _choose_competency(self, key: str) -> None:
        """Choose one, also one that is hidden and therefore not offered otherwise; none that is undone."""
        names = competencies.names(self.desk.logbook)
        if key in names and self.competency.findData(key) < 0:
            self.competency.addItem(names[key], key)
        self.competency.setCurrentIndex(max(0, self.competency.findData(key)))

    def _aim(self) -> Aim:
        uid_for = cache(partial(uid_of, self.desk.logbook, field="people"))
        target = self.target.read("target")
        return Aim(
            success=self.success.toPlainText(),
            target=target.day if target else None,
            competency=self.competency.currentData() or None,
            baseline=self.baseline.score(),
            people=[uid_for(token) for token in self.who.chosen("people")],
        )


def _target(desk: Desk, aims: Callable[[], list[DateChip]]) -> DateField:
    return DateField(
        _("Target"),
        "ahead",
        with_time=False,
        quick=aims,
        working_days=settings.working_days(desk.logbook),
        week_start=settings.get(desk.logbook, "week-start"),
    )


def _competency(desk: Desk) -> ComboBox:
    """All competencies that are not hidden, after none at all."""
    box = ComboBox()
    box.setAccessibleName(_("Competency"))
    box.setMaxVisibleItems(12)
    box.addItem(_("None"), "")
    for each in competencies.all_competencies(desk.logbook):
        box.addItem(each.name, each.key)
    return box
