"""The last day of a term, which follows its first one until the user says another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mentorlog.dates import DateAndTime
from ui.widgets.date_field import DateField


class FollowingEnd:
    """Fills in the field `until` with the day that is `usual` for the one in the field `since`."""

    def __init__(self, since: DateField, until: DateField, usual: Callable[[date], date]) -> None:
        self._since, self._until, self._usual = since, until, usual
        self._filled_in: date | None = None
        since.changed.connect(self.follow)

    def follow(self) -> None:
        """Say when the term ends, unless the user has said so."""
        since, until = self._since.value(), self._until.value()
        if since is None or (self._until.text() and (until is None or until.day != self._filled_in)):
            return
        self._until.set_value(DateAndTime(self._usual(since.day)))
        self.recognise()

    def recognise(self) -> None:
        """Know an end that follows from the first day, also in a draft: it goes on following it."""
        since, until = self._since.value(), self._until.value()
        usual = self._usual(since.day) if since else None
        self._filled_in = usual if until and until.day == usual else None
