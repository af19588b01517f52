"""The draft of one sheet: what is typed there and not yet saved, written down whenever it has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from mentorlog import clock, drafts
from mentorlog.errors import LogbookBusy, MentorlogError
from mentorlog.logbook import Logbook

Values = dict[str, Any]

# A crash costs what was typed since the last look: this, and the moment that writing takes.
LOOK_EVERY = 1000


class Draft(QObject):
    """Keeps what `values` gives under `name`; without a name it only knows whether anything is typed.

    `failed` tells, once, why that cannot be kept.
    """

    failed = Signal(str)

    def __init__(
        self, logbook: Logbook, name: str, values: Callable[[], Values], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._logbook, self._name, self._values = logbook, name, values
        self._begun = self._aside = False
        self.untouched: Values = {}
        self._kept: Values = {}
        self.clock = QTimer(self, interval=LOOK_EVERY)
        self.clock.timeout.connect(self.look)

    def begin(self) -> dict[str, Any] | None:
        """Note what an untouched sheet looks like; gives the `values` of an earlier draft, and `at` when."""
        self._begun = True
        self.untouched = self._kept = self._values()
        return drafts.load(self._logbook, self._name) if self._name else None

    def set_aside(self) -> None:
        """Leave the earlier draft as it is: nothing of this sheet takes its place, not even saving it."""
        self._aside = True

    def take_up(self) -> None:
        """Go on with the earlier draft after all."""
        self._aside = False

    def follow(self) -> None:
        """Keep, from now on, what differs from what the sheet shows now."""
        self._kept = self._values()
        if self._keeps:
            self.clock.start()

    def is_touched(self) -> bool:
        """Whether anything is typed that was not there at the beginning."""
        return self._values() != self.untouched

    def touched(self, entries: Mapping[str, Any], **called: str) -> dict[str, Any]:
        """Of the entries of a sheet those whose field shows something else than at the beginning.

        What nobody touched may have been changed elsewhere meanwhile, and is not to be written back. An entry
        that the values have by another name is `called` so.
        """
        now, before = _flat(self._values()), _flat(self.untouched)

        def is_touched(key: str) -> bool:
            return key not in before or now[key] != before[key]

        return {name: entry for name, entry in entries.items() if is_touched(called.get(name, name))}

    def is_kept(self) -> bool:
        """Whether all of what is typed is written down."""
        return self._keeps and self.untouched != self._kept == self._values()

    def look(self) -> None:
        """Keep what was typed since the last look, or tell why not."""
        try:
            self.keep()
        except LogbookBusy:
            pass  # the next look is in a second
        except MentorlogError as problem:
            # Told once, not every second; saving the sheet will tell it again.
            self.clock.stop()
            self.failed.emit(str(problem))

    def keep(self) -> None:
        """Write down what is typed if it has changed. Raises MentorlogError."""
        values = self._values() if self._keeps and self._begun else self._kept
        if values == self._kept:
            return
        if values == self.untouched:
            self.forget()
        else:
            kept = {"at": clock.now().isoformat(), "values": values}
            drafts.save(self._logbook, self._name, kept)
        self._kept = values

    def forget(self) -> None:
        """Forget what was kept."""
        if self._keeps:
            drafts.discard(self._logbook, self._name)

    @property
    def _keeps(self) -> bool:
        return bool(self._name) and not self._aside


def _flat(values: Values) -> Values:
    """The values with those of rarer fields, which stand in a dictionary of their own, beside the others."""
    rarer = [each for each in values.values() if isinstance(each, dict)]
    return {key: value for each in (values, *rarer) for key, value in each.items()}
