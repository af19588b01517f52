"""What may stand in the log line, on one page (F1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.language import _, marked
from ui.widgets.pairs_window import PairsWindow

# The examples are translated too: a language may have words of its own, see resources/capture.
_MEETING = (
    (marked("coffee"), marked("What it was: lunch, call, email, event, or a kind of your own.")),
    (marked("@priya"), marked('Who was there; @pri.ram or @"Priya Raman" where that is not enough.')),
    (marked("yesterday"), marked("When: last tue, 12 nov 14:00; at the beginning or behind a name.")),
    (marked("on 12 nov"), marked("When: at the end of the notes.")),
    (marked("45m"), marked("How long: 1h30, 90 min.")),
    (marked("#pmi"), marked("A tag.")),
    (marked("!northwind"), marked("An organisation.")),
    (marked("+1pdu:power"), marked("Credits, and the group in which they count.")),
    (marked("anything else"), marked("The notes.")),
)
_BESIDES = (
    (";;", marked("Another meeting, of the same kind and day unless it says others.")),
    (marked(r"\fri"), marked("A plain word of the notes, and no day.")),
)
_NEXT = (
    (marked(">> send it fri"), marked("You promised it; in a week unless a day is said.")),
    (marked("<< intro"), marked("They promised it.")),
    (marked(">> @bruno …"), marked("For whom, if not for all who were there.")),
)
_KEYS = (
    ("Enter", marked("Save.")),
    ("Ctrl+Enter", marked("Save, and go on with the same people.")),
    ("Shift+Enter", marked("All fields.")),
    ("Tab", marked("Another meaning of the word at the caret: another day, another person.")),
    (marked("Backspace"), marked("On a chip: it is words again.")),
    ("↑ ↓", marked("Earlier lines.")),
    ("Esc", marked("Close; the line is kept as a draft.")),
)


class GrammarWindow(PairsWindow):
    """Each form with its meaning."""

    def __init__(self, parent: QWidget) -> None:
        groups = {
            _("The meeting"): _MEETING,
            _("And besides"): _BESIDES,
            _("What comes next"): _NEXT,
            _("Keys"): _KEYS,
        }
        lines = [
            (title, [(_(typed), _(meaning)) for typed, meaning in each]) for title, each in groups.items()
        ]
        super().__init__(_("What may stand in the line"), lines, parent, lines=30)
