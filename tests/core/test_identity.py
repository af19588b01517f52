"""Uids are of version 7 and unlike each other."""

from __future__ import annotations

import time
from uuid import UUID

from mentorlog.identity import new_uid


def test_a_uid_is_a_version_7_uuid_of_now():
    before = time.time_ns() // 1_000_000
    uid = UUID(new_uid())
    after = time.time_ns() // 1_000_000
    assert (uid.version, uid.variant) == (7, "specified in RFC 4122")
    assert before <= uid.int >> 80 <= after


def test_uids_differ_and_later_ones_sort_after():
    many = [new_uid() for _ in range(2000)]
    assert len(set(many)) == 2000
    time.sleep(0.002)
    assert max(many) < new_uid()
