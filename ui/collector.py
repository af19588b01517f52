"""Python's search for garbage, kept on the thread of the window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 1000  # milliseconds between two looks whether something is to be collected


class Collector(QObject):
    """Collects garbage in cycles on the window's thread, between two of its events, and nowhere else.

    Left to itself Python collects on whatever thread happens to make the next object. A closed sheet is such
    a cycle: on the thread of a Task its objects would be freed while the window's thread deletes what they
    stand for, and shiboken, which looks an object up before it holds Python's lock, would use it after that.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        pause = QTimer(self, interval=_PAUSE)
        pause.timeout.connect(self.collect)
        pause.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, by the measure that Python itself would take."""
        due = [made > allowed for made, allowed in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
