"""Every figure of a rule in words, with how sure it is and where it was read: what one click shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from mentorlog.credentials import rule as vocabulary
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.rule import Confidence, Origin, Rule, Source, Stated
from mentorlog.dates.names import MONTHS
from mentorlog.language import _, marked, ngettext

Row = tuple[str, str, str]  # the key of a figure, its label and what it says

_COVERED: Mapping[str, str] = MappingProxyType(
    {"report": marked("to report"), "pay": marked("to pay"), "earn": marked("to earn credits")}
)
_NEEDED: Mapping[str, str] = MappingProxyType(
    {
        "attendee": marked("attendee"),
        "attestation": marked("attestation of others"),
        "date": marked("date"),
        "dates": marked("dates"),
        "description": marked("description"),
        "domain": marked("domain"),
        "duration": marked("duration"),
        "end": marked("end"),
        "host": marked("host"),
        "leader_signature": marked("signature of the leader"),
        "mentee_signature": marked("signature of the mentee"),
        "notes": marked("notes"),
        "skill_area": marked("skill area"),
        "start": marked("start"),
        "summary": marked("summary"),
        "times": marked("times"),
        "title": marked("title"),
    }
)
_LANGUAGES: Mapping[str, str] = MappingProxyType({"en": marked("English")})
_REFUSED: Mapping[str, str] = MappingProxyType(
    {
        "invitation": marked("invitations"),
        "receipt": marked("receipts"),
        "slides": marked("slides"),
        "e-mail-without-duration": marked("e-mails without a duration"),
    }
)


class Figure(Struct, frozen=True):
    """A figure: what it is, what it says, how sure it is, and where that was read.

    `changed_on` is of what the user says otherwise than the rule that mentorlog brings.
    """

    label: str
    value: str
    confidence: Confidence
    sources: tuple[Source, ...]
    changed_on: date | None = None


def figures(rule: Rule) -> list[Figure]:
    """All figures of a rule, in the order in which one asks for them."""
    return [figure(part, rule, rule.library, row) for part, rows in _parts(rule) for row in rows]


def figures_beside(rule: Rule, brought: Rule, changed_on: date) -> list[Figure]:
    """The same of a rule that was changed on a day; what it says otherwise has not the sources of before."""
    before = {each.label: each for each in figures(brought)}
    return [_beside(each, before.get(each.label), changed_on) for each in figures(rule)]


def unsure(rule: Rule) -> list[Figure]:
    """The figures of low confidence among those that a count rests on: the total, the cycle, the groups."""
    counting = (rule, rule.cycle, *rule.groups)
    told = [
        figure(part, rule, rule.library, row)
        for part, rows in _parts(rule)
        if part in counting
        for row in rows
    ]
    return [each for each in told if each.confidence == "low"]


def figure(part: Stated, whole: Stated, library: Mapping[str, Source], row: Row) -> Figure:
    """A figure of a part; how sure it is and its sources are its own, or else the part's, or the whole's."""
    key, label, value = row
    sources = next((each.sources for each in _origins(part, whole, key) if each.sources), ())
    return Figure(label, value, _confidence(part, whole, key), tuple(library[source] for source in sources))


def _beside(now: Figure, before: Figure | None, changed_on: date) -> Figure:
    if before and before.value == now.value:
        return now
    read = () if before and before.sources == now.sources else now.sources
    return replace(now, sources=read, changed_on=changed_on)


def is_unsure(part: Stated, whole: Stated, *keys: str) -> bool:
    """Whether any of these figures of a part, of those that it states, is of low confidence."""
    stated = (key for key in keys if getattr(part, key) is not None)
    return any(_confidence(part, whole, key) == "low" for key in stated)


def _confidence(part: Stated, whole: Stated, key: str) -> Confidence:
    return next((each.confidence for each in _origins(part, whole, key) if each.confidence), "low")


def _origins(part: Stated, whole: Stated, key: str) -> tuple[Origin, ...]:
    return part.origin.get(key, Origin()), part, whole


def _parts(rule: Rule) -> Iterator[tuple[Stated, Iterable[Row]]]:
    yield rule, _of_rule(rule)
    yield rule.cycle, _of_cycle(rule.cycle)
    yield from ((group, _of_group(rule, group)) for group in rule.groups)
    if rule.carry_over:
        yield rule.carry_over, _of_carry_over(rule, rule.carry_over)
    if rule.grace:
        yield rule.grace, _of_grace(rule.grace)
    yield from ((fee, _of_fee(fee)) for fee in rule.fees)
    yield from ((mapping, _of_mapping(rule, mapping)) for mapping in rule.mappings)
    yield rule.audit, _of_audit(rule.audit)


def _of_rule(rule: Rule) -> Iterator[Row]:
    yield "total", _("Needed in a cycle"), _amount(rule, rule.total)
    amounts = {
        "annual_min": _("Needed in each year"),
        "annual_suggested": _("Suggested in each year"),
        "per_day_max": _("At most in a day"),
        "per_event_min": _("At least for an event"),
        "per_event_max": _("At most for an event"),
        "increment": _("Counted in steps of"),
    }
    yield from _amounts(rule, rule, amounts)
    yield "minutes_per_unit", _("One {unit}").format(unit=rule.unit), _minutes(rule.minutes_per_unit)
    if rule.accepts_units:
        yield "accepts_units", _("Accepted as well"), ", ".join(rule.accepts_units)


def _of_cycle(cycle: vocabulary.CycleRule) -> Iterator[Row]:
    yield "years", _("Cycle"), ngettext("{n} year", "{n} years", cycle.years).format(n=cycle.years)
    begins = {
        "earned_date": _("on the day of earning"),
        "calendar_year": _("on 1 January after earning"),
    }
    yield "anchor", _("The first cycle begins"), begins[cycle.anchor]


def _of_group(rule: Rule, group: vocabulary.Group) -> Iterator[Row]:
    amounts = {
        "min": _("{group}, needed in a cycle"),
        "max": _("{group}, at most in a cycle"),
        "min_per_year": _("{group}, needed in each year"),
        "max_per_year": _("{group}, at most in a year"),
    }
    yield from _amounts(rule, group, {key: label.format(group=group.name) for key, label in amounts.items()})
    if group.claims_per_cycle is not None:
        label = _("{group}, claims in a cycle").format(group=group.name)
        yield "claims_per_cycle", label, str(group.claims_per_cycle)


def _of_carry_over(rule: Rule, over: vocabulary.CarryOver) -> Iterator[Row]:
    months = ngettext("in the last month of a cycle", "in the last {n} months of a cycle", over.window_months)
    yield "window_months", _("Carried over, when earned"), months.format(n=over.window_months)
    yield from _amounts(rule, over, {"max": _("Carried over, at most")})
    names = {group.id: group.name for group in rule.groups}
    for key, label in (("groups", _("Carried over, only from")), ("excludes", _("Never carried over"))):
        if named := getattr(over, key):
            yield key, label, ", ".join(names[group] for group in named)


def _of_grace(grace: vocabulary.Grace) -> Iterator[Row]:
    if grace.days is not None:
        key, value = "days", ngettext("{n} day", "{n} days", grace.days).format(n=grace.days)
    else:
        month, day = map(int, grace.until_md.split("-"))
        key = "until_md"
        value = _("until {day} {month}").format(day=day, month=_(MONTHS[month - 1]))
    yield key, _("Grace after a cycle"), value
    if grace.covers:
        yield "covers", _("Grace is for"), _listed(grace.covers, _COVERED)


def _of_fee(fee: vocabulary.Fee) -> Iterator[Row]:
    every = {"cycle": _("each cycle"), "year": _("each year")}[fee.every]
    for key, who in (("member", _("members")), ("non_member", _("others"))):
        amount = getattr(fee, key)
        if amount is not None:
            label = _("{fee}, {who}").format(fee=fee.kind, who=who)
            said = _("{amount} {currency} {every}")
            yield key, label, said.format(amount=spoken_amount(amount), currency=fee.currency, every=every)


def _of_mapping(rule: Rule, mapping: vocabulary.Mapping) -> Iterator[Row]:
    kind = _(NAMES[mapping.activity])
    if not mapping.credits:
        yield "credits", kind, _("0, because {reason}").format(reason=mapping.reason)
        return
    group = next(group.name for group in rule.groups if group.id == mapping.group)
    says_more = mapping.label not in ("", group)
    yield "group", kind, f"{group}: {mapping.label}" if says_more else group
    amounts = {
        "per_event_min": _("{kind}, at least for an event").format(kind=kind),
        "per_event_max": _("{kind}, at most for an event").format(kind=kind),
    }
    yield from _amounts(rule, mapping, amounts)
    if mapping.needs:
        yield "needs", _("{kind}, a claim needs").format(kind=kind), _listed(mapping.needs, _NEEDED)


def _of_audit(audit: vocabulary.Audit) -> Iterator[Row]:
    months = ngettext("{n} month", "{n} months", audit.retain_months_after_cycle)
    kept = months.format(n=audit.retain_months_after_cycle)
    yield "retain_months_after_cycle", _("Proof is kept after a cycle"), kept
    if audit.respond_days is not None:
        days = ngettext("{n} day", "{n} days", audit.respond_days).format(n=audit.respond_days)
        yield "respond_days", _("An audit is answered within"), days
    if audit.rejects:
        yield "rejects", _("An audit refuses"), _listed(audit.rejects, _REFUSED)
    if audit.language:
        yield "language", _("Language of proof"), _listed((audit.language,), _LANGUAGES)


def _amounts(rule: Rule, part: Stated, labels: Mapping[str, str]) -> Iterator[Row]:
    """Those of some amounts that are stated."""
    for key, label in labels.items():
        amount = getattr(part, key)
        if amount is not None:
            yield key, label, _amount(rule, amount)


def _amount(rule: Rule, hundredths: int) -> str:
    return _("{amount} {unit}").format(amount=spoken_amount(hundredths), unit=rule.unit)


def _minutes(minutes: int) -> str:
    return ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)


def _listed(keys: Iterable[str], names: Mapping[str, str]) -> str:
    """Keys by their names; a rule of the user's own may have others."""
    return ", ".join(_(names[key]) if key in names else key for key in keys)
