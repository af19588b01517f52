"""Names for rows that no other row on any computer ever has: UUID version 7 (RFC 9562)."""

from __future__ import annotations

import os
import time
from uuid import UUID


def new_uid() -> str:
    """A fresh uid; later ones sort after earlier ones to the millisecond."""
    milliseconds = time.time_ns() // 1_000_000
    bits = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    version_and_variant = (bits & ~(0xF << 76) & ~(0x3 << 62)) | (0x7 << 76) | (0x2 << 62)
    return str(UUID(int=version_and_variant))
