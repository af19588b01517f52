"""People as commands print them: in JSON, in a table, in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mentorlog import dates
from mentorlog.cli.layout import columns
from mentorlog.language import _
from mentorlog.people_list import PersonRow


def shape(row: PersonRow) -> dict[str, Any]:
    """A person in JSON."""
    return {
        "uid": row.uid,
        "name": row.name,
        "emails": row.emails,
        "organisation": row.organisation,
        "title": row.title,
        "tags": row.tags,
        "last_contact": row.last_contact and row.last_contact.isoformat(),
    }


def table(rows: Sequence[PersonRow], *, heads: bool = True, indent: str = "") -> Iterator[str]:
    """People in aligned lines."""
    titles = (_("Name"), _("Last contact"), _("E-mail"), _("Works as"), _("Tags")) if heads else ()
    lines = (
        (
            row.name,
            dates.spoken(row.last_contact) if row.last_contact else "–",
            next(iter(row.emails), ""),
            _post(row),
            ", ".join(row.tags),
        )
        for row in rows
    )
    return columns(lines, titles, indent)


def sentence(row: PersonRow) -> str:
    """`Ada Lindqvist (Delivery lead, Northwind Bank)`."""
    return f"{row.name} ({_post(row)})" if _post(row) else row.name


def _post(row: PersonRow) -> str:
    """`Delivery lead, Northwind Bank`."""
    return ", ".join(part for part in (row.title, row.organisation) if part)
