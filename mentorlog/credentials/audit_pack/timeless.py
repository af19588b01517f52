"""A printed PDF without the moment of its printing, so that the same words are the same bytes."""

from __future__ import annotations

import re

# Each is replaced by as many bytes, for a PDF tells where its parts begin.
_REPLACED = (
    (re.compile(rb"(?<=\(D:)\d{14}"), b"19800101000000"),
    (re.compile(rb"(?<=\(D:19800101000000)[+-]\d\d'\d\d'"), b"+00'00'"),
    (re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d'), b"1980-01-01T00:00:00"),
    (re.compile(rb'(?<=Date="1980-01-01T00:00:00)[+-]\d\d:\d\d'), b"+00:00"),
    (re.compile(rb"(?<=uuid:)[0-9a-f-]{36}"), b"00000000-0000-0000-0000-000000000000"),
    (re.compile(rb"(?<=/ID \[ <)[0-9a-f]{72}> <[0-9a-f]{72}(?=> \])"), b"0" * 72 + b"> <" + b"0" * 72),
)


def timeless(pdf: bytes) -> bytes:
    """The PDF with its times and its identity set to ones that are always the same."""
    for found, put in _REPLACED:
        pdf = found.sub(put, pdf)
    return pdf
