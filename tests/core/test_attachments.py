"""Photos are kept once, survive undo and redo, and are freed when nothing names them."""

from __future__ import annotations

from hashlib import sha256

import pytest

from mentorlog import attachments, history_thinning, people
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.models import Attachment

PNG = b"\x89PNG\r\n\x1a\n pixels"
JPEG = b"\xff\xd8\xff\xe0 pixels"


def kept(logbook):
    return logbook.column(Attachment.select(Attachment.media_type).order_by(Attachment.id))


@pytest.fixture
def ada(logbook):
    return people.add(logbook, "Ada")


def test_a_photo_is_named_by_its_sha256_and_kept_once(logbook, ada):
    bruno = people.add(logbook, "Bruno")
    attachments.set_photo(logbook, ada, PNG)
    attachments.set_photo(logbook, bruno, PNG)
    name = people.details(logbook, ada).photo
    assert name == sha256(PNG).hexdigest() == people.details(logbook, bruno).photo
    assert attachments.content(logbook, name) == attachments.Content("image/png", PNG)
    assert kept(logbook) == ["image/png"]


def test_undo_takes_a_photo_back_and_redo_finds_its_bytes(logbook, ada):
    attachments.set_photo(logbook, ada, PNG)
    attachments.set_photo(logbook, ada, JPEG)
    attachments.set_photo(logbook, ada, None)
    logbook.undo()
    logbook.undo()
    attachments.free_unused(logbook)
    assert people.details(logbook, ada).photo == sha256(PNG).hexdigest()
    logbook.redo()
    assert attachments.content(logbook, people.details(logbook, ada).photo).bytes == JPEG


def test_bytes_are_freed_when_neither_row_nor_history_names_them(logbook, ada, monkeypatch):
    attachments.set_photo(logbook, ada, PNG)
    attachments.set_photo(logbook, ada, JPEG)
    attachments.free_unused(logbook)
    assert kept(logbook) == ["image/png", "image/jpeg"]
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "step"')
    attachments.free_unused(logbook)
    assert kept(logbook) == ["image/jpeg"]


def test_a_photo_that_could_not_be_kept_leaves_no_bytes(logbook, ada):
    with pytest.raises(ZeroDivisionError), logbook.edit("failing"):
        attachments.set_photo(logbook, ada, PNG)
        _ = 1 / 0
    assert kept(logbook) == []


@pytest.mark.parametrize(
    ("photo", "media_type"),
    [
        (PNG, "image/png"),
        (JPEG, "image/jpeg"),
        (b"GIF89a..", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
    ],
)
def test_the_bytes_say_what_they_are(logbook, ada, photo, media_type):
    attachments.set_photo(logbook, ada, photo)
    assert attachments.content(logbook, people.details(logbook, ada).photo).media_type == media_type


@pytest.mark.parametrize(
    "photo", [b"<svg onload=''>", b"MZ\x90", b"RIFF\x00\x00\x00\x00WAVE", PNG + bytes(5 * 1024 * 1024)]
)
def test_what_is_no_photo_or_too_large_is_refused(logbook, ada, photo):
    with pytest.raises(InvalidEntry) as told:
        attachments.set_photo(logbook, ada, photo)
    assert told.value.field == "photo"
    assert kept(logbook) == []


def test_unknown_bytes_and_people_are_not_found(logbook):
    with pytest.raises(NotFound):
        attachments.content(logbook, "0" * 64)
    with pytest.raises(NotFound):
        attachments.set_photo(logbook, "nobody", PNG)


def test_thinning_the_history_frees_the_photos_it_named(logbook, ada, monkeypatch):
    attachments.set_photo(logbook, ada, PNG)
    attachments.set_photo(logbook, ada, JPEG)
    monkeypatch.setattr(history_thinning, "STEPS_ALWAYS_KEPT", 0)
    with logbook.bookkeeping():
        logbook.execute("UPDATE step SET at = '2020-01-01T00:00:00.000000Z'")
    assert history_thinning.thin(logbook) == 3
    assert kept(logbook) == ["image/jpeg"]
