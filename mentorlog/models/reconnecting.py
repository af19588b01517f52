"""What the user answered when told whom to call."""

from __future__ import annotations

from mentorlog.columns import Day
from mentorlog.models.base import Table, belongs_to
from mentorlog.models.people import Person


class PutOff(Table):
    """On a day the user asked not to be told before another to call somebody; the last answer is kept."""

    person = belongs_to(Person, index=False)  # the index below is of it
    day = Day()
    until = Day()

    class Meta:
        """One a person."""

        indexes = ((("person",), True),)
