"""Names for rows that no other row on any computer ever has: UUID version 7 (RFC 9562)."""

from __future__ import annotations

import os
import time


def new_uid() -> str:
    """A fresh uid; later ones sort after earlier ones to the millisecond."""
    milliseconds = time.time_ns() // 1_000_000
    bits = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    version_and_variant = (bits & ~(0xF << 76) & ~(0x3 << 62)) | (0x7 << 76) | (0x2 << 62)
    text = f"{version_and_variant:032x}"  # a UUID object would take twice as long, seven times a save
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
