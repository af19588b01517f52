"""Photos of cards: bytes that are an image by how they begin. What is somewhere else is never looked for."""

from __future__ import annotations

import binascii
import re

from mentorlog.attachments import LARGEST_PHOTO, photo_type
from mentorlog.contacts.vcard.properties import Property

_LARGEST_WRITTEN = -(-LARGEST_PHOTO // 3) * 4  # base64 has four letters for three bytes, the last ones too
_FAR_ENOUGH = 30  # letters in which an address would have its colon
_DATA = re.compile(rb"data:[^,]{0,200};base64,", re.IGNORECASE)


def is_data(photo: Property) -> bool:
    """Whether it has bytes, and does not only say where they are."""
    return bool(_DATA.match(photo.value.lstrip())) or (
        photo.head.is_base64 and b":" not in photo.value[:_FAR_ENOUGH]
    )


def image(photo: Property) -> bytes | None:
    """The image in a property that has bytes; None where it is none or too large."""
    value = photo.value.lstrip()
    encoded = value[found.end() :] if (found := _DATA.match(value)) else value
    if len(encoded) > _LARGEST_WRITTEN:
        return None
    try:
        data = binascii.a2b_base64(encoded)
    except binascii.Error:
        return None
    return data if len(data) <= LARGEST_PHOTO and photo_type(data) else None
