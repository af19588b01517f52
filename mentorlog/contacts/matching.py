"""Whether two are one person: the one policy, by named evidence and not by scores.

What they share proves nothing where their names disagree, and little where many share it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from mentorlog.contacts.known import Known, Traits
from mentorlog.contacts.names import Likeness, compare
from mentorlog.language import _, marked

Verdict = Literal["same", "likely", "possible", "no"]

# Who reads the mail of such an address is not known.
_OF_NOBODY = frozenset(("info", "office", "sales", "contact", "hello", "admin", "support", "team", "hr"))

# The verdict by how alike the names are, and the sentence; what is not there says nothing.
_Rules = Mapping[Likeness, tuple[Verdict, str]]
_LIKENESSES: tuple[Likeness, ...] = ("same", "close", "unknown", "different")
_KEY: _Rules = MappingProxyType(
    dict.fromkeys(_LIKENESSES, ("same", marked("The same entry of the same source.")))
)
_PROFILE: _Rules = MappingProxyType(
    dict.fromkeys(_LIKENESSES, ("same", marked("The same LinkedIn profile: {value}")))
)
_EMAIL: _Rules = MappingProxyType(
    {
        "same": ("same", marked("The same name and e-mail address: {value}")),
        "close": ("same", marked("A similar name and the same e-mail address: {value}")),
        "unknown": ("likely", marked("The same e-mail address, and no full name to compare: {value}")),
        "different": ("possible", marked("The same e-mail address under different names: {value}")),
    }
)
_SHARED_EMAIL: _Rules = MappingProxyType(
    {
        "same": ("likely", marked("The same name, and an e-mail address that others have too: {value}")),
        "close": ("likely", marked("A similar name, and an e-mail address that others have too: {value}")),
    }
)
_PHONE: _Rules = MappingProxyType(
    {
        "same": ("likely", marked("The same name and phone number: {value}")),
        "close": ("likely", marked("A similar name and the same phone number: {value}")),
        "unknown": ("possible", marked("The same phone number, and no full name to compare: {value}")),
    }
)
_ORGANISATION: _Rules = MappingProxyType(
    {
        "same": ("likely", marked("The same name at the same organisation.")),
        "close": ("possible", marked("A similar name at the same organisation.")),
    }
)
_NAME: _Rules = MappingProxyType({"same": ("possible", marked("The same name."))})
_WORDS: Mapping[Verdict, str] = MappingProxyType(
    {"same": marked("almost certain"), "likely": marked("likely"), "possible": marked("possible")}
)
_STRENGTH: Mapping[Verdict, int] = MappingProxyType({"same": 0, "likely": 1, "possible": 2, "no": 3})


class Match(Struct, frozen=True):
    """Who a record is, or may be, by uid, and the evidence in a sentence; nobody where the verdict is no."""

    verdict: Verdict
    person: str = ""
    evidence: str = ""


def match(traits: Traits, known: Known) -> Match:
    """The one in the logbook who is most surely this person of a file; in doubt one outside the trash."""
    beside = [known.people[number] for number in known.beside(traits)]
    found = [(ruling, other) for other in beside if (ruling := judge(traits, other, known))]
    if not found:
        return Match("no")
    (verdict, evidence), surest = min(
        found, key=lambda each: (strength(each[0][0]), each[1].is_trashed, each[1].number)
    )
    return Match(verdict, surest.uid, evidence)


def judge(one: Traits, other: Traits, known: Known) -> tuple[Verdict, str] | None:
    """The verdict on two people and the evidence in a sentence; None where they are two."""
    for rules, likeness, value in _evidence(one, other, known):
        if likeness in rules:
            verdict, sentence = rules[likeness]
            return verdict, _(sentence).format(value=value)
    return None


def verdict_word(verdict: Verdict) -> str:
    """`likely`, for those who are no strangers."""
    return _(_WORDS[verdict])


def strength(verdict: Verdict) -> int:
    """0 for the surest verdict."""
    return _STRENGTH[verdict]


def _evidence(one: Traits, other: Traits, known: Known) -> Iterator[tuple[_Rules, Likeness, str]]:
    """What the two share, with the rules for it, the strongest first."""
    likeness = compare(one.name, other.name)
    for key in one.keys & other.keys:
        yield _KEY, likeness, key
    for slug in one.slugs & other.slugs:
        yield _PROFILE, likeness, slug
    emails = sorted(one.emails & other.emails)
    for rules, is_told_by in ((_EMAIL, True), (_SHARED_EMAIL, False)):
        for email in emails:
            if _is_personal(email, known) == is_told_by:
                yield rules, likeness, email
    for phone in sorted(one.phones & other.phones):
        if known.is_shared_by_few("phones", phone):
            yield _PHONE, likeness, phone
    if one.organisations & other.organisations:
        yield _ORGANISATION, likeness, ""
    # LinkedIn has everybody once: two profiles are two namesakes.
    if not (one.slugs and other.slugs):
        yield _NAME, likeness, ""


def _is_personal(email: str, known: Known) -> bool:
    return email.partition("@")[0] not in _OF_NOBODY and known.is_shared_by_few("emails", email)
