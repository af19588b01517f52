"""The sheet for a rule of the user's own: its text, and where in it something is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentorlog.credentials import own_rules, rule_book
from mentorlog.credentials.own_rules import InvalidRule
from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.sheets.sheet import Sheet, Values
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.text_lines import TextLines
from ui.widgets.validated_line import Problem

_LINES = 20


class OwnRuleSheet(Sheet):
    """Begins with the text of the rule `key` as it holds now, or where there is none with an example.

    Saved, it holds in its place. `name` is what the credential is called.
    """

    is_change = True

    def __init__(self, desk: Desk, parent: QWidget | None, key: str, name: str) -> None:
        title = _("Rule of {name}").format(name=name)
        super().__init__(desk, parent, title, draft=f"own-rule-{key}")
        self._key = key
        self.text = self.first = TextLines(_("Text of the rule"), _LINES)
        self.text.setPlainText(own_rules.beginning(desk.logbook, key, name))
        self._problem = Problem()
        self.back = Button("", "undo-2", look="quiet", ink="accent")
        self._lay_out_body()
        self.text.textChanged.connect(self.clear_problems)
        self.back.clicked.connect(lambda _checked=False: self._take_back())
        self.set_width(128)

    def write(self) -> None:
        """Keep the text; what is wrong in it is marked at its line."""
        logbook = self.desk.logbook
        try:
            with logbook.edit("own-rule-saved"):
                self._key = own_rules.save(logbook, self.text.toPlainText())
                self.forget_draft()
        except InvalidRule as problem:
            self.text.mark_line(problem.line)
            raise

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say under the text what is wrong with it."""
        self._problem.tell(sentence, self.text)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear_problems(self) -> None:
        """Take it back."""
        self.text.clear_mark()
        self._problem.tell("", self.text)

    def after_saving(self) -> None:
        """Say which rule it is."""
        messages.notice(_("Rule {key} saved").format(key=self._key), undo=True)

    def values(self) -> Values:
        """What is typed."""
        return {"text": self.text.toPlainText()}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.text.setPlainText(values["text"])

    def _take_back(self) -> None:
        """Let the shipped rule hold again, or none where there is none."""
        with self.desk.logbook.edit("own-rule-removed"):
            own_rules.remove(self.desk.logbook, self._key)
            self.forget_draft()
        self.draft.clock.stop()
        self.accept()
        messages.notice(_("Your own rule {key} is removed").format(key=self._key), undo=True)

    def _lay_out_body(self) -> None:
        words = _(
            "What you save here is used instead of the rule with the same id. "
            "With another id it stands beside the others."
        )
        self.top.addWidget(Label(words, tone="muted", wrap=True))
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self._problem)
        self.foot.aside.addWidget(self.back)
        is_shipped = self._key in rule_book.shipped().rules
        self.back.setText(_("Back to the shipped rule") if is_shipped else _("Remove this rule"))
        self.back.setVisible(own_rules.has(self.desk.logbook, self._key))
