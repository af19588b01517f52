"""The sheet for feedback: who said what, in ten seconds; all else is behind "More" and has time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentorlog import people
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.mentoring import feedback
from mentorlog.mentoring.feedback import KINDS, Changes, Kind
from mentorlog.mentoring.feedback_words import kind_word
from ui import icons, messages
from ui.desk import Desk
from ui.sheets.feedback_particulars import FeedbackParticulars
from ui.sheets.giver import GiverField
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.sheet import Sheet, Values
from ui.sheets.who import uid_of
from ui.widgets.button import Button
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label
from ui.widgets.tokens_field import Token


class FeedbackSheet(Sheet):
    """New feedback, with a `giver` and a `meeting` to begin with, by their uids; or, by `uid`, one to change.

    A hallway remark takes a few letters of the name, Enter, Tab, the words, Tab, the kind and Ctrl+Enter.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        giver: str | None = None,
        quote: str = "",
        meeting: str | None = None,
        uid: str | None = None,
    ) -> None:
        draft = f"feedback-{uid}" if uid else ":".join(filter(None, ("feedback", giver, meeting)))
        title = _("Change feedback") if uid else _("Log feedback")
        super().__init__(desk, parent, title, draft=draft)
        self._uid, self.is_change, self.brings_words = uid, bool(uid), bool(quote)
        self.who = GiverField(desk.logbook, _("From"))
        self.quote = GrowingNotes(_("What they said"), placeholder=_("Word for word, as far as you remember"))
        self.kind = ChoiceChips(_("Kind"), [(kind, kind_word(kind)) for kind in KINDS])
        self.more = FeedbackParticulars(desk.logbook)
        self.more_button = Button(_("More"), "chevron-down", look="quiet", keys="Alt+M", flush=True)
        self.odd = Label(tone="warn", wrap=True)
        self._is_private_by_hand = False
        self._lay_out_fields()
        self._begin(giver, quote, meeting)
        self.first = self.quote if giver and not uid else self.who
        self.set_width(110)

    def write(self) -> None:
        """Add the feedback, or change it, in one step, its giver made where they are new."""
        logbook = self.desk.logbook
        kind = self._chosen_kind()
        with logbook.edit("feedback-changed" if self._uid else "feedback-added", *filter(None, [self._uid])):
            particulars = self.more.particulars()
            token = self.who.giver()
            giver = uid_of(logbook, token, "giver") if token else None
            said = Changes(**particulars, giver=giver, quote=self.quote.toPlainText(), kind=kind)
            if self._uid:
                feedback.edit(logbook, self._uid, **self.draft.touched(said, giver="who"))
            else:
                self._uid = feedback.add(logbook, giver, self.quote.toPlainText(), kind, **particulars)
                logbook.speak_of(self._uid)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(self._done_words, undo=True)

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field, also at one that was folded away."""
        if super().show_problem(field, sentence):
            return True
        self.unfold()
        return self.more.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take all sentences back."""
        super().clear_problems()
        self.more.clear_problems()

    def values(self) -> Values:
        """What is typed."""
        return {
            "who": self.who.pairs(),
            "quote": self.quote.toPlainText(),
            "kind": self.kind.chosen_key(),
            "more": self.more.values(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave; the rarer fields open where something stands in them."""
        self.who.show_pairs(values["who"])
        self.more.said_in.show_giver(self.who.known())
        self.quote.setPlainText(values["quote"])
        self.kind.choose(values["kind"])
        self.more.show_values(values["more"])
        self._is_private_by_hand = self.is_change or self.more.private.isChecked() != self._begins_private()
        if values["more"] != self.draft.untouched["more"]:
            self.unfold()

    def unfold(self) -> None:
        """Show the fields that are seldom needed at once."""
        width = max(self.form.label_width(), self.more.label_width())
        self.form.keep_label_width(width)
        self.more.keep_label_width(width)
        self.more.show()
        self.more_button.hide()

    # --- the parts

    def _lay_out_fields(self) -> None:
        for kind in KINDS:
            self.kind.set_icon(kind, icons.FEEDBACK_KINDS[kind][0])
        self.form.add("giver", _("Fr&om"), self.who)
        self.form.add("quote", _("&What they said"), self.quote)
        self.form.add("kind", _("Kin&d"), self.kind)
        self.more.hide()
        self.odd.hide()
        self.body.addWidget(self.odd)
        self.body.addWidget(self.more)
        self.foot.aside.addWidget(self.more_button)
        self.more_button.clicked.connect(self._open_more)
        # Of the sheet and not of the button, which would be pressed a moment later, and hidden not at all.
        QShortcut(QKeySequence("Alt+M"), self, self._open_more)
        self.who.changed.connect(self._follow_giver)
        self.more.changed.connect(self._follow_giver)
        self.more.private.clicked.connect(self._keep_private)

    def _begin(self, giver: str | None, quote: str, meeting: str | None) -> None:
        self._done_words = _("Feedback changed") if self._uid else _("Feedback logged")
        if self._uid:
            kept = feedback.details(self.desk.logbook, self._uid)
            self._is_private_by_hand = True
            giver, quote = kept.giver, kept.quote
            self.kind.choose(kept.kind)
            self.more.show_details(kept)
            self.unfold()
        if giver:
            self.who.set_tokens([Token(giver, people.name_of(self.desk.logbook, giver))])
        if meeting:
            self.more.begin_in(meeting)
        self.quote.setPlainText(quote)
        self._follow_giver()

    def _open_more(self) -> None:
        self.unfold()
        self.more.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen_kind(self) -> Kind:
        chosen = self.kind.chosen_key()
        for kind in KINDS:
            if kind == chosen:
                return kind
        raise InvalidEntry("kind", marked("Which kind is it? Choose one; it can be changed later."))

    # --- what follows the fields

    def _follow_giver(self) -> None:
        """Offer the meetings with them, and say what is odd about the day."""
        giver = self.who.known()
        self.more.said_in.show_giver(giver)
        if not self._is_private_by_hand:
            self.more.private.setChecked(self._begins_private())
        self._tell_what_is_odd(giver)

    def _begins_private(self) -> bool:
        return feedback.begins_private(self.desk.logbook, self.who.known(), self.more.said_in.meeting())

    def _tell_what_is_odd(self, giver: str | None) -> None:
        day = self.more.day.value()
        words = " ".join(feedback.warnings(self.desk.logbook, day.day, giver)) if day else ""
        self.odd.setText(words)
        self.odd.setVisible(bool(words))

    def _keep_private(self) -> None:
        self._is_private_by_hand = True
