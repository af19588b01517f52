"""An archive being read: never unpacked by path, and nothing in it believed before it is looked at."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

import msgspec
from peewee import Model

from mentorlog.archive.layout import ATTACHMENTS, FORMAT, HEAD, TABLES, Head, file_of, file_of_attachment
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.models import name_of
from mentorlog.schema_version import SCHEMA_VERSION

_LONGEST_ROW = 16 * 1024 * 1024  # bytes
_LARGEST_ATTACHMENT = 32 * 1024 * 1024  # evidence has 25 MB at the most
_MOST_RATIO, _SMALL = 200, 4 * 1024 * 1024  # lines shrink to a twentieth; a bomb to a thousandth

Row = dict[str, Any]


class _Named(msgspec.Struct):
    uid: str


class Archive:
    """The contents of an open archive; all of it raises InvalidEntry("file") for what cannot be one's own."""

    def __init__(self, path: Path, pack: ZipFile) -> None:
        self._path = path
        self._pack = pack
        self.head = self._read_head()

    def uids(self, model: type[Model]) -> Iterator[str]:
        """The uids of the rows of a table."""
        for number, line in self._lines(model):
            yield self._decoded(line, _Named, model, number).uid

    def rows(self, model: type[Model]) -> Iterator[tuple[int, Row]]:
        """The rows of a table by their keys, with their place in the file from 1."""
        for number, line in self._lines(model):
            yield number, self._decoded(line, Row, model, number)

    def attachments(self) -> Iterator[tuple[str, str, bytes]]:
        """The attachments: sha256, media type and bytes."""
        named = self._whole(ATTACHMENTS, _LONGEST_ROW)
        for name, media_type in self._decoded(named, dict[str, str]).items():
            content = self._whole(file_of_attachment(name), _LARGEST_ATTACHMENT)
            if sha256(content).hexdigest() != name:
                raise self.spoilt(file_of_attachment(name))
            yield name, media_type, content

    def spoilt(self, where: str) -> InvalidEntry:
        """The sentence about a part that cannot be kept."""
        return InvalidEntry(
            "file",
            marked(
                "{name} is damaged at {where}, so nothing of it was restored. Write the archive once more."
            ),
            name=self._path.name,
            where=where,
        )

    def _read_head(self) -> Head:
        unknown = InvalidEntry(
            "file",
            marked("{name} is no mentorlog archive, so nothing was restored."),
            name=self._path.name,
        )
        if HEAD not in self._pack.namelist():
            raise unknown
        try:
            head = msgspec.json.decode(self._whole(HEAD, _LONGEST_ROW), type=Head)
        except msgspec.MsgspecError as error:
            raise unknown from error
        if head.format != FORMAT:
            raise unknown
        if head.schema > SCHEMA_VERSION or head.rows.keys() - {name_of(model) for model in TABLES}:
            raise InvalidEntry(
                "file",
                marked(
                    "{name} was written by a newer mentorlog. Update this one first; nothing was changed."
                ),
                name=self._path.name,
            )
        return head

    def _lines(self, model: type[Model]) -> Iterator[tuple[int, bytes]]:
        name = file_of(model)
        if name_of(model) not in self.head.rows:
            return  # written before there was such a table
        entry = self._entry(name)
        if entry.file_size > max(entry.compress_size * _MOST_RATIO, _SMALL):
            raise self.spoilt(name)
        with self._pack.open(entry) as file:
            number = 0
            while line := file.readline(_LONGEST_ROW + 1):
                number += 1
                if len(line) > _LONGEST_ROW:
                    raise self.spoilt(f"{name}:{number}")
                yield number, line
        if number != self.head.rows[name_of(model)]:
            raise self.spoilt(name)

    def _decoded(self, data: bytes, kind: Any, model: type[Model] | None = None, number: int = 0) -> Any:
        try:
            return msgspec.json.decode(data, type=kind)
        except (msgspec.MsgspecError, RecursionError) as error:
            raise self.spoilt(f"{file_of(model)}:{number}" if model else ATTACHMENTS) from error

    def _whole(self, name: str, most: int) -> bytes:
        entry = self._entry(name)
        if entry.file_size > most:
            raise self.spoilt(name)
        with self._pack.open(entry) as file:
            return file.read(most)

    def _entry(self, name: str) -> ZipInfo:
        try:
            entry = self._pack.getinfo(name)
        except KeyError as error:
            raise self.spoilt(name) from error
        if entry.flag_bits & 1:  # encrypted
            raise self.spoilt(name)
        return entry


@contextmanager
def reading(path: Path) -> Iterator[Archive]:
    """Open an archive. Raises InvalidEntry("file") where it is none or cannot be read, then or later."""
    try:
        with ZipFile(path) as pack:
            yield Archive(path, pack)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise InvalidEntry(
            "file",
            marked("{name} is damaged or no ZIP archive, so nothing was restored."),
            name=path.name,
        ) from error
    except OSError as error:
        raise InvalidEntry(
            "file",
            marked("{name} cannot be read, so nothing was restored: {problem}."),
            name=path.name,
            problem=error.strerror or error,
        ) from error
