"""What an auditor would find in the evidence of an activity: a certificate, a form, an invitation, ..."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, NamedTuple

from mentorlog.credentials import holdings
from mentorlog.credentials.rule_book import book
from mentorlog.credit_words import Proof
from mentorlog.errors import NotFound
from mentorlog.evidence import EvidenceRow
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Activity, ActivityEvidence
from mentorlog.models.evidence import Evidence

NAMES: Mapping[Proof, str] = MappingProxyType(
    {
        "certificate": marked("Certificate"),
        "signed-form": marked("Signed form"),
        "record": marked("Record of attendance"),
        "notes": marked("My own notes"),
        "e-mail": marked("E-mail that says how long it was"),
        "e-mail-without-duration": marked("E-mail without a duration"),
        "invitation": marked("Invitation"),
        "receipt": marked("Receipt of a registration"),
        "slides": marked("Slides"),
        "other": marked("Something else"),
    }
)
# What files of these types nearly always are; of others only the user can say it.
_LIKELY: Mapping[str, Proof] = MappingProxyType(
    {
        **dict.fromkeys((".ics", ".vcs"), "invitation"),
        **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), "slides"),
        **dict.fromkeys((".eml", ".msg"), "e-mail-without-duration"),
        **dict.fromkeys((".txt", ".md"), "notes"),
    }
)


class ProofRow(EvidenceRow, frozen=True):
    """A piece of evidence of an activity, and what it is to an auditor."""

    proof: Proof
    in_english: bool


class _Kept(NamedTuple):
    activity: str
    uid: str
    title: str
    day: Any
    note: str
    link: str
    file_name: str
    proof: Proof
    in_english: bool


def likely(file_name: str) -> Proof:
    """What a file most likely is, by its name."""
    return _LIKELY.get(PurePath(file_name).suffix.lower(), "certificate")


def asks_english(logbook: Logbook) -> bool:
    """Whether the issuer of a credential that is held takes nothing but what is in English."""
    rules = book(logbook).rules
    held = [rules[row.rule] for row in holdings.held(logbook) if row.rule in rules]
    return any(rule.audit.language == "en" for rule in held)


def say(
    logbook: Logbook,
    activity: str,
    evidence: str,
    *,
    proof: Proof | None = None,
    in_english: bool | None = None,
) -> None:
    """Say what a piece of evidence is, and whether it is in English; what is left out stays as it is.

    Raises NotFound where it is no evidence of the activity.
    """
    said = {"proof": proof, "in_english": in_english}
    columns = {name: value for name, value in said.items() if value is not None}
    tied = ActivityEvidence.select(ActivityEvidence.id).where(
        (ActivityEvidence.activity == logbook.id_of(Activity, activity))
        & (ActivityEvidence.evidence == logbook.id_of(Evidence, evidence))
    )
    number = logbook.value(tied)
    if number is None:
        raise NotFound(evidence)
    with logbook.edit("proof-changed", activity):
        if columns:
            logbook.update(ActivityEvidence, number, **columns)


def of_activity(logbook: Logbook, activity: str) -> list[ProofRow]:
    """The evidence of one activity, as it was added; NotFound."""
    logbook.id_of(Activity, activity)
    return of_activities(logbook, [activity])[activity]


def of_activities(logbook: Logbook, activities: Sequence[str]) -> dict[str, list[ProofRow]]:
    """The evidence of each of these activities, as it was added."""
    of_evidence = (getattr(Evidence, name) for name in EvidenceRow.__struct_fields__)
    query = (
        ActivityEvidence.select(
            Activity.uid.alias("activity"), *of_evidence, ActivityEvidence.proof, ActivityEvidence.in_english
        )
        .join(Activity)
        .switch(ActivityEvidence)
        .join(Evidence)
        .where(Activity.uid.in_(list(activities)))
        .order_by(ActivityEvidence.id)
    )
    found: dict[str, list[ProofRow]] = {uid: [] for uid in activities}
    for kept in logbook.iterate(query, _Kept):
        found[kept.activity].append(ProofRow(*kept[1:]))
    return found
