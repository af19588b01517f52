"""Evidence of what was done: one piece can show several things, and hang on feedback, goals, activities."""

from __future__ import annotations

from peewee import Check, TextField

from mentorlog.columns import Day
from mentorlog.models.base import Table, text


class Evidence(Table):
    """Something that shows what was done: a file, kept in the logbook, or a link."""

    title = TextField(constraints=[Check("title <> ''")])
    day = Day(null=True)
    link = text()
    file = TextField(null=True)  # sha256 of an attachment
    file_name = text()
    note = text()

    class Meta:
        """There is something to look at."""

        constraints = [Check("(file IS NULL) = (file_name = '')"), Check("file IS NOT NULL OR link <> ''")]  # noqa: RUF012
