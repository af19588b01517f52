"""What may stand in the log line, on one page (F1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.language import _, marked
from ui.widgets.pairs_window import PairsWindow

# The examples are in the words of the language too, where it has some: see resources/capture.
_GROUPS = (
    (
        marked("The meeting"),
        (
            (
                marked("coffee, lunch, call, email, event"),
                marked("What it was; your own kinds by their names."),
            ),
            (
                marked('@priya  @pri.ram  @"Priya Raman"'),
                marked("Who was there; several with @ before each."),
            ),
            (marked("yesterday, last tue, 12 nov 14:00"), marked("When: at the beginning or behind a name.")),
            (marked("on 12 nov"), marked("When: at the end of the notes.")),
            (marked("45m, 1h30, 90 min"), marked("How long.")),
            ("#pmi", marked("A tag.")),
            (marked("!northwind"), marked("An organisation.")),
            ("+0.75pdu:power", marked("Credits, and the group in which they count.")),
            (marked("anything else"), marked("The notes.")),
        ),
    ),
    (
        marked("And besides"),
        (
            (";;", marked("Another meeting, of the same kind and day unless it says others.")),
            (marked("\\fri"), marked("A plain word of the notes, and no day.")),
        ),
    ),
    (
        marked("What comes next"),
        (
            (marked(">> send it fri"), marked("You promised it; in a week unless a day is said.")),
            (marked("<< intro to her CIO"), marked("They promised it.")),
            (marked(">> @bruno send it"), marked("For whom, if not for all who were there.")),
        ),
    ),
    (
        marked("Keys"),
        (
            ("Enter", marked("Save.")),
            ("Ctrl+Enter", marked("Save, and go on with the same people.")),
            ("Shift+Enter", marked("All fields.")),
            ("Tab", marked("Another meaning of the word at the caret: another day, another person.")),
            (marked("Backspace on a chip"), marked("It is words again.")),
            ("↑ ↓", marked("Earlier lines.")),
            ("Esc", marked("Close; the line is kept as a draft.")),
        ),
    ),
)


class GrammarWindow(PairsWindow):
    """Each form with its meaning."""

    def __init__(self, parent: QWidget) -> None:
        groups = [
            (_(title), [(_(typed), _(meaning)) for typed, meaning in lines]) for title, lines in _GROUPS
        ]
        super().__init__(_("What may stand in the line"), groups, parent, lines=32)
