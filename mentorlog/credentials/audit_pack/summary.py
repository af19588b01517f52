"""The first page of the audit pack: where the credential stands, and its activities with what shows them."""

from __future__ import annotations

from collections.abc import Iterator

from mentorlog import dates
from mentorlog.credentials import claims, proofs
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.attendance_form import hours
from mentorlog.credentials.audit_pack.contents import Contents
from mentorlog.credentials.proofs import ProofRow
from mentorlog.credentials.recorded import recorded_rules
from mentorlog.credentials.standing import GroupStanding, Standing
from mentorlog.document import Block, Document, Heading, Item, Paragraph
from mentorlog.language import _


def summary(contents: Contents) -> Document:
    """The summary as a document; nothing of it claims more than the rules that were recorded.

    What an audit would refuse is for the user's eyes, so it is told beside the pack and is not in it.
    """
    rule = contents.stands.rule
    title = _("{credential}: record of {unit}").format(credential=rule.name, unit=rule.unit)
    return Document(title, tuple(_blocks(contents)))


def _blocks(contents: Contents) -> Iterator[Block]:
    yield from _standing(contents.stands)
    yield Heading(_("Activities"))
    if not contents.activities:
        yield Paragraph(_("There are none in this cycle."))
    for row in contents.activities:
        yield from _activity(contents, row)
    if contents.stands.rule.disclaimer:
        yield Paragraph(contents.stands.rule.disclaimer, muted=True)


def _standing(stands: Standing) -> Iterator[Block]:
    rule, credential = stands.rule, stands.credential
    yield Paragraph(
        _("{title}, {issuer}; cycle {since} to {until}").format(
            title=rule.title,
            issuer=rule.issuer,
            since=dates.spoken(stands.cycle.since),
            until=dates.spoken(stands.cycle.until),
        )
    )
    if credential.number:
        yield Paragraph(_("Certificate number {number}").format(number=credential.number))
    yield Paragraph(
        _("By {rules} you have {had} of {needed} {unit}.").format(
            rules=recorded_rules(rule, stands.changed_on),
            had=spoken_amount(stands.counted),
            needed=spoken_amount(stands.needed),
            unit=rule.unit,
        )
    )
    if stands.opening:
        told = _("{amount} {unit} of it were earned before activities were kept here.")
        yield Paragraph(told.format(amount=spoken_amount(stands.opening), unit=rule.unit))
    yield Heading(_("Groups"))
    yield from (Item(_group(stands, each)) for each in stands.groups)
    if stands.gaps:
        yield Heading(_("Missing"))
        yield from (Item(gap.sentence) for gap in stands.gaps)


def _group(stands: Standing, group: GroupStanding) -> str:
    """`Power Skills (in Education): 7.5 PDU, at least 8`."""
    names = {each.id: each.name for each in stands.groups}
    within = _("{group} (in {parent})").format(group=group.name, parent=names.get(group.parent, ""))
    words = _("{group}: {amount} {unit}").format(
        group=within if group.parent else group.name,
        amount=spoken_amount(group.counted),
        unit=stands.rule.unit,
    )
    if group.minimum is not None:
        words += ", " + _("at least {amount}").format(amount=spoken_amount(group.minimum))
    if group.maximum is not None:
        words += ", " + _("at most {amount}").format(amount=spoken_amount(group.maximum))
    return words


def _activity(contents: Contents, row: ActivityRow) -> Iterator[Block]:
    yield Heading(row.title, 3)
    yield Paragraph(_facts(row), muted=True)
    yield Paragraph(_credits(contents, row))
    if row.notes.strip():
        yield Paragraph(row.notes.strip())
    yield from (Item(_evidence(contents, proof)) for proof in contents.shown[row.uid])


def _facts(row: ActivityRow) -> str:
    """`Fri 20 Nov 2026, Chapter meeting, PMI Lisbon, 1.5 h (90 minutes)`."""
    length = hours(row.minutes) if row.minutes else ""
    parts = (dates.spoken(row.day), _(NAMES[row.kind]), row.organisation, length, row.code)
    return ", ".join(filter(None, parts))


def _credits(contents: Contents, row: ActivityRow) -> str:
    """`1.5 PDU in Power Skills; claimed, number 4711`."""
    rule = contents.stands.rule
    names = {group.id: group.name for group in rule.groups}
    counted = [each for each in row.credits if each.rule == rule.id]
    said = _("{amount} {unit} in {group}")
    amounts = [
        said.format(
            amount=spoken_amount(each.amount), unit=rule.unit, group=names.get(each.group, each.group)
        )
        for each in counted
    ]
    return "; ".join((", ".join(amounts), _claim(contents, row)))


def _claim(contents: Contents, row: ActivityRow) -> str:
    """`claimed, number 4711`; by it the auditor finds the claim."""
    if row.uid not in contents.claims:
        return claims.state_word("")
    state, _day, number = contents.claims[row.uid]
    word = claims.state_word(state)
    return _("{state}, number {number}").format(state=word, number=number) if number else word


def _evidence(contents: Contents, proof: ProofRow) -> str:
    """`Certificate: evidence/2026-11-20 Chapter evening scan.pdf`."""
    where = f"evidence/{contents.files[proof.uid]}" if proof.file_name else proof.link
    return _("{kind}: {where}").format(kind=_(proofs.NAMES[proof.proof]), where=where)
