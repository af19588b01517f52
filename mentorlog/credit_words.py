"""Words of credits that tables, rules and the window share: kinds of activity, and what proof is."""

from __future__ import annotations

from typing import Literal

ActivityKind = Literal[
    "mentored-by",
    "mentoring",
    "chapter-meeting",
    "networking",
    "webinar",
    "course",
    "conference",
    "reading",
    "volunteering",
    "presenting",
    "writing",
    "day-job",
]
Proof = Literal[
    "certificate",
    "signed-form",
    "record",
    "notes",
    "e-mail",
    "e-mail-without-duration",
    "invitation",
    "receipt",
    "slides",
    "other",
]
