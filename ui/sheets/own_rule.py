"""The sheet for a rule of the user's own: its text, and where in it something is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentorlog.credentials import own_rules, rule_book
from mentorlog.credentials.own_rules import InvalidRule
from mentorlog.language import _
from ui import messages, theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.folder_opening import show_page
from ui.sheets.sheet import Sheet, Values
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.text_lines import TextLines
from ui.widgets.validated_line import Problem

_LINES = 18


class OwnRuleSheet(Sheet):
    """Begins with the text of the rule `key` as it holds now, or where there is none with an example.

    Saved, it holds in its place. `name` is what the credential is called.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, key: str, name: str) -> None:
        title = _("Rule of {name}").format(name=name)
        super().__init__(desk, parent, title, draft=f"own-rule-{key}")
        self._key = key
        # What there is no rule for begins with a proposal, which is kept as it stands.
        self.is_change = own_rules.has(desk.logbook, key) or key in rule_book.book(desk.logbook).rules
        self.search = SearchField(_("Search in the rule"))
        self.text = self.first = TextLines(_("Text of the rule"), _LINES)
        self.text.setPlainText(own_rules.beginning(desk.logbook, key, name))
        self._problem = Problem()
        self.words = Button(_("What its words mean"), "book-open", look="quiet", ink="accent")
        self.back = Button("", "undo-2", look="quiet", ink="accent")
        self._lay_out_body()
        self.text.textChanged.connect(self.clear_problems)
        self.words.clicked.connect(lambda _checked=False: show_page(self, rule_book.WORDS))
        self.back.clicked.connect(lambda _checked=False: self._take_back())
        QShortcut(QKeySequence(SPECS["search"].keys[0]), self, self._go_searching)
        self.search.searched.connect(lambda words: self._find(words, past=False))
        self.search.left.connect(lambda: self._find(self.search.text().strip(), past=True))
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

    def _go_searching(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _find(self, words: str, *, past: bool) -> None:
        """Enter goes on to the next place; where there is none the field says so."""
        is_there = not words or self.text.find_on(words, past=past)
        self.search.setAccessibleDescription(
            "" if is_there else _("No match for “{words}”").format(words=words)
        )
        theme.restyle(self.search, "invalid", not is_there)

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
        self.body.addWidget(self.search)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self._problem)
        self.foot.aside.addWidget(self.words)
        self.foot.aside.addWidget(self.back)
        is_shipped = self._key in rule_book.shipped().rules
        self.back.setText(_("Back to the shipped rule") if is_shipped else _("Remove this rule"))
        self.back.setVisible(own_rules.has(self.desk.logbook, self._key))
