"""What comes of an import in words: how many rows of each outcome, and what changes of somebody."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentorlog.contacts.planned import PlannedRow
from mentorlog.contacts.three_way import Difference, is_new_post
from mentorlog.language import _, marked

FIELD_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "name": marked("name"),
        "given": marked("first name"),
        "family": marked("family name"),
        "nickname": marked("nickname"),
        "suffix": marked("letters after the name"),
        "organisation": marked("organisation"),
        "title": marked("title"),
        "emails": marked("e-mail"),
        "phones": marked("phone"),
        "links": marked("link"),
        "addresses": marked("address"),
        "days": marked("day"),
        "tags": marked("tag"),
        "photo": marked("photo"),
    }
)
OUTCOME_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "new": marked("new"),
        "updated": marked("updated"),
        "same": marked("as before"),
        "review": marked("to review"),
        "skipped": marked("left out"),
    }
)
_HAPPENS: Mapping[str, str] = MappingProxyType(
    {
        "taken": marked("{field}: {mine} becomes {theirs}"),
        "kept": marked("{field}: {mine} stays, not {theirs}"),
        "added": marked("{field}: {theirs} is added"),
        "removed": marked("{field}: {mine} goes"),
    }
)


def counts_words(counts: Mapping[str, int]) -> str:
    """`12 new, 3 updated, 1 left out`; of nothing at all, that."""
    told = [f"{counts[key]:,} {_(word)}" for key, word in OUTCOME_WORDS.items() if counts.get(key)]
    return ", ".join(told) or _("nothing")


def difference_words(difference: Difference) -> str:
    """`title: PM becomes CTO`."""
    field = _(FIELD_WORDS[difference.field])
    if difference.field == "photo":
        return _("a photo is added")
    if difference.happens == "taken" and not difference.mine:
        return f"{field}: {difference.theirs}"
    sentence = _(_HAPPENS[difference.happens])
    return sentence.format(field=field, mine=difference.mine, theirs=difference.theirs)


def new_post_words(row: PlannedRow) -> str:
    """`Ada Lindqvist has a new post. organisation: Acme becomes Globex`."""
    changed = "; ".join(difference_words(each) for each in row.differences if is_new_post(each))
    return _("{name} has a new post. {changes}").format(name=row.person_name or row.name, changes=changed)
