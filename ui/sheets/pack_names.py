"""Which words of a review pack are names: what was replaced, and what only the user can tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.language import _, ngettext
from mentorlog.mentoring.pack.told import Found
from ui import theme
from ui.widgets.chips import ChoiceChips
from ui.widgets.heading import Heading
from ui.widgets.label import Label


class PackNames(QWidget):
    """Asks of each doubtful word whether it is a name, and lists the names with what stands in their place.

    `answered` when the user has said of one more.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, bool] = {}
        self.questions: dict[str, ChoiceChips] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)
        self._column.addWidget(Heading(_("Names")))
        self._asking = QVBoxLayout()
        self._column.addLayout(self._asking)
        self.hits = Label(tone="muted", wrap=True, secret=True)
        self._column.addWidget(self.hits)

    def kept(self) -> frozenset[str]:
        """The words that the user knows to be no names."""
        return frozenset(words for words, is_name in self._answers.items() if not is_name)

    def open_questions(self, found: Iterable[Found]) -> int:
        """How many words are left of which the user has not said whether they are names."""
        unsure = {each.hit.words for each in found if not each.hit.sure}
        return len(unsure.difference(self._answers))

    def show_found(self, found: Iterable[Found]) -> None:
        """Ask what was not asked yet, and list what is replaced."""
        found = list(found)
        for each in found:
            if not each.hit.sure and each.hit.words not in self.questions:
                self._ask(each)
        counts = Counter((each.hit.words, each.role) for each in found if each.is_name)
        lines = (_told(words, role, count) for (words, role), count in counts.items())
        self.hits.setText("\n".join(lines) or _("No names are in the texts."))

    def _ask(self, each: Found) -> None:
        words = each.hit.words
        question = _("Is “{word}” in “{text}” a name?").format(word=words, text=each.line())
        self._asking.addWidget(Label(question, wrap=True, secret=True))
        answers = [("yes", _("A name")), ("no", _("No name"))]
        self.questions[words] = chips = ChoiceChips(_("Is this word a name?"), answers)
        chips.chosen.connect(lambda key: self._take(words, is_name=key == "yes"))
        self._asking.addWidget(chips)

    def _take(self, words: str, *, is_name: bool) -> None:
        self._answers[words] = is_name
        self.answered.emit()


def _told(words: str, role: str, count: int) -> str:
    """`Dana Okafor → mentor A, 3 times`."""
    times = ngettext("once", "{n} times", count).format(n=count)
    return _("{name} → {role}, {times}").format(name=words, role=role, times=times)
