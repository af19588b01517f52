"""The kinds of activity by their names, as the user reads them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentorlog.credit_words import ActivityKind
from mentorlog.language import marked

NAMES: Mapping[ActivityKind, str] = MappingProxyType(
    {
        "mentored-by": marked("Being mentored"),
        "mentoring": marked("Mentoring"),
        "chapter-meeting": marked("Chapter meeting"),
        "networking": marked("Networking"),
        "webinar": marked("Webinar"),
        "course": marked("Course"),
        "conference": marked("Conference"),
        "reading": marked("Reading"),
        "volunteering": marked("Volunteering"),
        "presenting": marked("Presenting"),
        "writing": marked("Writing"),
        "day-job": marked("Day job"),
    }
)
