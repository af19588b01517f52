"""Photos of cards: bytes that are an image by how they begin. What is somewhere else is never looked for."""

from __future__ import annotations

import binascii
import re

from mentorlog.contacts.vcard.properties import Property

LARGEST = 2 * 1024 * 1024
_FAR_ENOUGH = 30  # letters in which an address would have its colon
_DATA = re.compile(rb"data:[^,]{0,200};base64,", re.IGNORECASE)
_BEGINNINGS = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8|RIFF....WEBP", re.DOTALL)


def is_data(photo: Property) -> bool:
    """Whether it has bytes, and does not only say where they are."""
    return bool(_DATA.match(photo.value.lstrip())) or (
        photo.head.is_base64 and b":" not in photo.value[:_FAR_ENOUGH]
    )


def image(photo: Property) -> bytes | None:
    """The image in a property that has bytes; None where it is none or too large."""
    value = photo.value.lstrip()
    encoded = value[found.end() :] if (found := _DATA.match(value)) else value
    if len(encoded) * 3 // 4 > LARGEST:
        return None
    try:
        data = binascii.a2b_base64(encoded)
    except binascii.Error:
        return None
    return data if _BEGINNINGS.match(data) else None
