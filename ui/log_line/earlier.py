"""The lines that were logged before, by the arrow keys, as in a shell."""

from __future__ import annotations

from mentorlog import capture
from mentorlog.logbook import Logbook
from ui.log_line.field import LineField


class EarlierLines:
    """Walks along earlier lines; what was being typed is at the end of the way back."""

    def __init__(self, logbook: Logbook, field: LineField) -> None:
        self._logbook, self._field = logbook, field
        self._lines: list[str] = []
        self._place = 0

    def step(self, back: int) -> None:
        """Show the line before, or for -1 the one after."""
        if not self._place:
            self._lines = [self._field.text(), *capture.earlier_lines(self._logbook)]
        place = self._place + back
        if 0 <= place < len(self._lines):
            self._place = place
            self._field.setPlainText(self._lines[place])
            self._field.set_caret(len(self._lines[place]))
