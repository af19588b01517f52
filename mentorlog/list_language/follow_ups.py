"""What can be asked of follow-ups."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from mentorlog.columns import holds
from mentorlog.language import marked
from mentorlog.list_language import offers
from mentorlog.list_language.conditions import follow_ups_with
from mentorlog.list_language.fields import Field, Language, chosen, dated, in_span, text_holds, worded
from mentorlog.models import FollowUp, Person


def mentions(word: str) -> Any:
    """Whether what was promised, or the name of somebody it is for, has this word in it."""
    return holds(FollowUp.what, word) | follow_ups_with(Person.folded.contains(word))


_FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        "due": dated(marked("when it is due"), "ahead", lambda days: in_span(FollowUp.due, days)),
        "by": chosen(
            marked("who promised it"),
            {"me": lambda: FollowUp.owed_by == "me", "them": lambda: FollowUp.owed_by == "them"},
        ),
        "with": worded(
            marked("who it has to do with"),
            lambda word: follow_ups_with(Person.folded.contains(word)),
            offers.people,
        ),
        "what": worded(marked("what was promised"), text_holds(FollowUp.what)),
        "is": chosen(
            marked("how it stands"),
            {
                "repeated": lambda: FollowUp.repeat_every.is_null(False),
                "snoozed": lambda: FollowUp.snoozes > 0,
                "private": lambda: FollowUp.private == 1,
            },
        ),
    }
)

FOLLOW_UPS = Language(_FIELDS, mentions)
