"""What `--map` says of the columns of a table, by their heads: `{"Firm": "organisation", "Mail": {...}}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from mentorlog.apart.files import bytes_of
from mentorlog.cli.terminal import Refusal
from mentorlog.contacts.reading import FIELDS, Column, SeenTable
from mentorlog.language import marked
from mentorlog.words import shortened

_LARGEST = 1024 * 1024


def columns(file: Path, heads: Sequence[str]) -> Iterator[Column]:
    """What a file says that the columns with these heads hold."""
    known = {head: _column(told) for head, told in _read(file).items()}
    if unknown := known.keys() - set(heads):
        raise Refusal(marked("There is no column “{head}” in the table."), head=min(unknown))
    for head in heads:
        yield known.get(head, Column())


def ensure_names(table: SeenTable, name: str) -> None:
    """Refuse a table of which nobody has said where the names are: they would be kept beside, unseen."""
    if table.may_hide_names:
        raise Refusal(
            marked(
                "In {name} no column is known to hold names, so nothing was changed. Say with --map what its "
                "columns hold. Their heads are: {heads}."
            ),
            name=name,
            heads=shortened(", ".join(table.heads), 200),
        )


def _read(file: Path) -> Mapping[str, Any]:
    try:
        return msgspec.json.decode(bytes_of(file, _LARGEST), type=dict[str, Any])
    except msgspec.MsgspecError as error:
        raise Refusal(
            marked("{file} is no JSON with heads and what their columns hold, so nothing was changed."),
            file=file,
        ) from error


def _column(told: object) -> Column:
    """One that is told by its field alone, or with the label of what it holds."""
    try:
        return msgspec.convert({"field": told} if isinstance(told, str) else told, Column)
    except msgspec.MsgspecError as error:
        raise Refusal(
            marked(
                "“{told}” is nothing that a column holds, so nothing was changed. It is one of: {fields}."
            ),
            told=told.get("field", told) if isinstance(told, dict) else told,
            fields=", ".join(FIELDS),
        ) from error
