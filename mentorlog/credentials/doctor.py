"""The evidence doctor: what an audit of the issuer would refuse, activity by activity, and what to do.

It only tells. What is missing here changes no count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Literal

from msgspec import Struct

from mentorlog import dates
from mentorlog.credentials import activity_list, holdings, oddities, proofs
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.cycle_activities import of_cycle
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.proofs import ProofRow
from mentorlog.credentials.rule import Mapping, Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credentials.worth import parts_of
from mentorlog.language import _
from mentorlog.logbook import Logbook

Lack = Literal[
    "proof",
    "refused",
    "signature",
    "attestation",
    "language",
    "description",
    "duration",
    "host",
    "skill-area",
    "amount",
    "twice",
]
_DESCRIBED = frozenset({"description", "notes", "summary", "domain", "content_objectives"})
_TIMED = frozenset({"duration", "times"})
_OF_OTHERS = frozenset({"certificate", "signed-form", "record", "e-mail"})


class Finding(Struct, frozen=True):
    """What an audit would refuse of an activity, in a sentence that says what to do."""

    rule: str
    activity: str
    title: str
    day: date
    lack: Lack
    sentence: str

    @property
    def told(self) -> str:
        """The sentence with what it is about in front."""
        return _("{title}, {day}: {sentence}").format(
            title=self.title, day=dates.spoken(self.day), sentence=self.sentence
        )


def examine(logbook: Logbook, row: CredentialRow, on: date | None = None) -> list[Finding]:
    """What is refused in the cycle of a credential that a day, or else today, lies in; earliest first.

    Nothing is where the credential was never earned, or its rule is no longer there.
    """
    rule = book(logbook).rules.get(row.rule)
    if rule is None or row.earned is None:
        return []
    return _of_rule(logbook, rule, of_cycle(logbook, row, on).activities)


def examine_all(logbook: Logbook, on: date | None = None) -> dict[str, list[Finding]]:
    """What is refused in the cycle of each credential held, by the uids of the credentials."""
    return {row.uid: examine(logbook, row, on) for row in holdings.held(logbook)}


def examine_activity(logbook: Logbook, uid: str) -> list[Finding]:
    """What is refused of one activity, for each credential held that it counts for. Raises NotFound."""
    rules = book(logbook).rules
    held = [rules[row.rule] for row in holdings.held(logbook) if row.rule in rules]
    activity = activity_list.one(logbook, uid)
    return list(chain.from_iterable(_of_rule(logbook, rule, [activity]) for rule in held))


def _of_rule(logbook: Logbook, rule: Rule, activities: Sequence[ActivityRow]) -> list[Finding]:
    """What was claimed and rejected is asked for no more."""
    mappings = {mapping.activity: mapping for mapping in rule.mappings}
    shown = proofs.of_activities(logbook, [activity.uid for activity in activities])
    days = [activity.day for activity in activities]
    kept = oddities.of_days(logbook, min(days), max(days)) if days else {}
    found: list[Finding] = []
    for activity in activities:
        counted = [each for each in activity.credits if each.rule == rule.id and each.claim != "rejected"]
        mapping = mappings.get(activity.kind, Mapping(activity=activity.kind))
        if counted:
            groups = [each.group for each in counted]
            lacks = chain(
                _of_proof(rule, mapping, activity, shown[activity.uid]),
                _of_facts(rule, mapping, activity, groups),
                oddities.odd(oddities.seen(activity), kept[activity.day], {rule.id: rule}),
            )
            found += (Finding(rule.id, activity.uid, activity.title, activity.day, *lack) for lack in lacks)
    return found


def _of_proof(
    rule: Rule, mapping: Mapping, activity: ActivityRow, shown: Sequence[ProofRow]
) -> Iterator[tuple[Lack, str]]:
    """What is wrong with its evidence, the worst alone."""
    accepted = [each for each in shown if each.proof not in rule.audit.rejects]
    kinds = {each.proof for each in accepted}
    signer = _signer(mapping)
    if signer and "signed-form" not in kinds:
        yield (
            "signature",
            _("No form is signed by {signer}. Print one, have it signed, and attach it.").format(
                signer=signer
            ),
        )
    elif not shown and not _notes_suffice(mapping, activity):
        yield "proof", _("Nothing shows it. Attach a certificate, or a verification of attendance.")
    elif shown and not accepted:
        yield "refused", _refusal(rule, shown)
    elif "attestation" in mapping.needs and not kinds & _OF_OTHERS:
        yield (
            "attestation",
            _("Nobody else confirms it, as {issuer} asks. Attach a certificate or a signed form.").format(
                issuer=rule.issuer
            ),
        )
    elif rule.audit.language == "en" and accepted and not any(each.in_english for each in accepted):
        yield (
            "language",
            _("What shows it is not in English, as {issuer} asks. Attach a translation.").format(
                issuer=rule.issuer
            ),
        )


def _signer(mapping: Mapping) -> str:
    if "mentee_signature" in mapping.needs:
        return _("the mentee")
    return _("the leader") if "leader_signature" in mapping.needs else ""


def _notes_suffice(mapping: Mapping, activity: ActivityRow) -> bool:
    """Of what cannot be shown otherwise, such as a talk or a book, dated notes are taken as proof."""
    return "notes" in mapping.needs and bool(activity.notes.strip())


def _refusal(rule: Rule, shown: Sequence[ProofRow]) -> str:
    kinds = dict.fromkeys(_(proofs.NAMES[each.proof]) for each in shown)
    return _(
        "{issuer} takes none of what shows it ({kinds}). Attach a certificate, or a signed form."
    ).format(issuer=rule.issuer, kinds=", ".join(kinds))


def _of_facts(
    rule: Rule, mapping: Mapping, activity: ActivityRow, groups: Sequence[str]
) -> Iterator[tuple[Lack, str]]:
    """What a claim has to say and the activity does not."""
    needed = set(mapping.needs)
    counts_by_minutes = any(each.rule == rule.id and not each.typed for each in activity.credits)
    if needed & _DESCRIBED and not activity.notes.strip():
        yield "description", _("It does not say what it was about. Write a few lines into its notes.")
    if activity.minutes is None and (needed & _TIMED or counts_by_minutes):
        yield "duration", _("It does not say how long it was. Enter its minutes.")
    if "host" in needed and not activity.organisation:
        yield "host", _("It does not say who held it. Enter the organisation.")
    if "skill_area" in needed and any(parts_of(rule, group) for group in groups):
        names = ", ".join(part.name for group in groups for part in parts_of(rule, group))
        yield "skill-area", _("It has no skill area. Choose one of: {names}.").format(names=names)
