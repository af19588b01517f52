"""Going through the meanings of a word in the line: another day, another person."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.capture import Mark, Reading
from ui.log_line.field import LineField


class Meanings:
    """Puts the next meaning in place of the words; after the last the first ones come back."""

    def __init__(self, field: LineField) -> None:
        self._field = field
        self._texts: list[str] = []
        self._shown = self._start = 0
        self._line = ""  # as it was left: once anything else has changed it, the way begins anew

    def next_at_caret(self, readings: Sequence[Reading]) -> None:
        """Go on with the words at the caret; once round, Tab goes on to what is behind the line."""
        caret = self._field.caret()
        if self._goes_on(caret):
            if self._shown:
                self._next()
            return
        marks = [mark for reading in readings for mark in reading.marks]
        for mark in marks:
            if mark.choices and mark.own_start <= caret <= mark.own_end:
                self.next_of(mark)
                return

    def next_of(self, mark: Mark) -> None:
        """Go on with the words of one mark."""
        if not self._goes_on(mark.own_start):
            self._start, self._shown = mark.own_start, 0
            self._texts = [self._field.text()[mark.own_start : mark.own_end], *mark.choices]
        if len(self._texts) > 1:
            self._next()

    def _goes_on(self, place: int) -> bool:
        if self._line != self._field.text():
            return False
        return bool(self._texts) and self._start <= place <= self._start + len(self._texts[self._shown])

    def _next(self) -> None:
        end = self._start + len(self._texts[self._shown])
        self._shown = (self._shown + 1) % len(self._texts)
        self._field.replace(self._start, end, self._texts[self._shown])
        self._field.popup.hide()  # what is gone through is chosen
        self._line = self._field.text()
