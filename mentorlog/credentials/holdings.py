"""The credentials that the user holds, works towards, or has retired."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Literal, TypedDict, Unpack

from msgspec import Struct
from msgspec.structs import replace

from mentorlog import clock, dates
from mentorlog.credentials.cycles import Cycle, cycle_at, last_day
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book, rule_of
from mentorlog.errors import Ambiguous, InvalidEntry, NotFound
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Credential, CredentialCycle
from mentorlog.words import line, paragraphs

State = Literal["held", "working", "retired"]
_EARLIEST = date(1950, 1, 1)  # before the first credential of any issuer


class Facts(TypedDict, total=False):
    """What can be said of a credential; what is left out stays as it is."""

    number: str
    earned: date | None
    expires: date | None
    exam_on: date | None
    notes: str


class CredentialRow(Struct, frozen=True):
    """A credential as lists show it."""

    uid: str
    rule: str
    name: str
    number: str
    state: State
    earned: date | None
    expires: date | None
    exam_on: date | None
    retired_on: date | None
    notes: str


def add(logbook: Logbook, rule: str, state: State = "held", **facts: Unpack[Facts]) -> str:
    """Note a credential under the rule with this key, and give its uid.

    Raises InvalidEntry with the field that cannot be kept: one rule is held once at a time.
    """
    name = rule_of(logbook, rule).name
    _ensure_free(logbook, rule, name)
    uid = new_uid()
    columns = _columns(facts)
    _ensure_earned(state, columns.get("earned"), columns.get("expires"))
    with logbook.edit("credential-added", uid):
        logbook.insert(Credential, uid=uid, rule=rule, name=name, state=state, **columns)
    return uid


def edit(logbook: Logbook, uid: str, *, merge_key: str | None = None, **facts: Unpack[Facts]) -> None:
    """Change what is given; edits in a row with one `merge_key` are one undo step."""
    row = one(logbook, uid)
    columns = _columns(facts)
    _ensure_earned(row.state, columns.get("earned", row.earned), columns.get("expires", row.expires))
    with logbook.edit("credential-changed", uid, merge_key=merge_key):
        if columns:
            logbook.update(Credential, logbook.id_of(Credential, uid), **columns)


def earn(logbook: Logbook, uid: str, day: date, *, number: str = "", expires: date | None = None) -> None:
    """What was worked towards is earned on a day."""
    columns = _columns({"earned": day, "expires": expires, "number": number})
    _ensure_earned("held", day, expires)
    with logbook.edit("credential-earned", uid):
        number_of_row = logbook.id_of(Credential, uid)
        logbook.update(Credential, number_of_row, state="held", exam_on=None, retired_on=None, **columns)
        _ensure_only(logbook, one(logbook, uid))


def renew(logbook: Logbook, uid: str, expires: date) -> None:
    """The issuer has renewed a credential until a day; the cycle that it had stays as it was.

    Raises InvalidEntry("expires") where that is no later, and as `rule_of_earned`.
    """
    row = one(logbook, uid)
    rule = rule_of_earned(logbook, row)
    over = cycle_of(logbook, rule, row, row.expires or clock.today())
    if last_day(rule.cycle, expires) <= over.until:
        raise InvalidEntry(
            "expires",
            marked("It ends on {until} already. Say until when it is renewed."),
            until=dates.spoken(over.until),
        )
    number = logbook.id_of(Credential, uid)
    columns = _columns({"expires": expires})
    with logbook.edit("credential-renewed", uid):
        logbook.insert(CredentialCycle, credential=number, since=over.since, until=over.until)
        logbook.update(Credential, number, **columns)


def retire(logbook: Logbook, uid: str, day: date | None = None) -> None:
    """The user keeps a credential no longer; its activities stay."""
    with logbook.edit("credential-retired", uid):
        columns = {"state": "retired", "retired_on": day or clock.today()}
        logbook.update(Credential, logbook.id_of(Credential, uid), **columns)


def resume(logbook: Logbook, uid: str) -> None:
    """Hold a retired credential again, or work towards one that was never earned.

    Raises InvalidEntry("rule") where it was begun anew meanwhile.
    """
    state = "held" if one(logbook, uid).earned else "working"
    with logbook.edit("credential-resumed", uid):
        logbook.update(Credential, logbook.id_of(Credential, uid), state=state, retired_on=None)
        _ensure_only(logbook, one(logbook, uid))


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put credentials into the trash; their activities stay."""
    with logbook.edit("credentials-trashed", *uids):
        logbook.update_all(Credential, logbook.ids_of(Credential, uids), trashed_at=logbook.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take credentials out of the trash.

    Raises InvalidEntry("rule") where one was begun anew meanwhile.
    """
    with logbook.edit("credentials-restored", *uids):
        logbook.update_all(Credential, logbook.ids_of(Credential, uids), trashed_at=None)
        for uid in uids:
            _ensure_only(logbook, one(logbook, uid))


def listing(logbook: Logbook) -> list[CredentialRow]:
    """All credentials outside the trash: held ones first, as they were added."""
    order = Credential.state.in_(["held"]).desc(), (Credential.state == "working").desc(), Credential.id
    return logbook.rows(_query().where(Credential.trashed_at.is_null()).order_by(*order), CredentialRow)


def held(logbook: Logbook) -> list[CredentialRow]:
    """The credentials that the user holds."""
    return [row for row in listing(logbook) if row.state == "held"]


def one(logbook: Logbook, uid: str) -> CredentialRow:
    """One credential, in the trash or not; NotFound."""
    for row in logbook.rows(_query().where(Credential.uid == uid), CredentialRow):
        return row
    raise NotFound(uid)


def find(logbook: Logbook, typed: str) -> CredentialRow:
    """The credential that is meant by its rule or its uid, one that is not retired first; NotFound."""
    wanted = line(typed)
    rows = [row for row in listing(logbook) if wanted in (row.rule, row.uid)]
    if not rows:
        raise NotFound(wanted)
    kept = [row for row in rows if row.state != "retired"] or rows
    if len(kept) > 1:
        raise Ambiguous(wanted, [(row.rule, row.uid) for row in kept])
    return kept[0]


def rule_of_earned(logbook: Logbook, row: CredentialRow) -> Rule:
    """The rule of a credential that has cycles.

    Raises InvalidEntry("rule") where its rule is no longer there, or ("earned") where it was never earned.
    """
    rule = rule_of(logbook, row.rule)
    if row.earned is None:
        raise InvalidEntry("earned", marked("{rule} is not earned yet, so it has no cycle."), rule=rule.name)
    return rule


def ends(logbook: Logbook) -> dict[str, date]:
    """The last day of the present cycle of each credential held, by their uids."""
    rules, cycle_at_day = book(logbook).rules, cycles(logbook)
    rows = [row for row in held(logbook) if row.rule in rules]
    return {row.uid: cycle_at_day(rules[row.rule], row, clock.today()).until for row in rows}


def cycle_of(logbook: Logbook, rule: Rule, row: CredentialRow, on: date) -> Cycle:
    """The cycle of a credential that a day lies in; one that is over is as it was. Not for one not earned."""
    return cycles(logbook)(rule, row, on)


def cycles(logbook: Logbook) -> Callable[[Rule, CredentialRow, date], Cycle]:
    """The same for many credentials, whose past cycles are looked up once."""
    query = CredentialCycle.select(Credential.uid, CredentialCycle.since, CredentialCycle.until)
    past: dict[str, list[tuple[date, date]]] = defaultdict(list)
    for uid, since, until in logbook.tuples(query.join(Credential).order_by(CredentialCycle.since)):
        past[uid].append((since, until))
    return lambda rule, row, on: _cycle(rule, row, on, past.get(row.uid, ()))


def first_days(logbook: Logbook) -> dict[str, date]:
    """The day from which on anything counts, by the keys of rules: that of the first cycle there was."""
    rules, cycle_of = book(logbook).rules, cycles(logbook)
    begun: dict[str, date] = {}
    for row in listing(logbook):
        if row.earned and row.rule in rules:
            first = cycle_of(rules[row.rule], row, row.earned).since
            begun[row.rule] = min(begun.get(row.rule, first), first)
    return begun


def _cycle(rule: Rule, row: CredentialRow, on: date, past: Sequence[tuple[date, date]]) -> Cycle:
    assert row.earned
    for since, until in past:
        if since <= on <= until:
            return Cycle(since, until, rule.cycle.years, rule.cycle.anchor == "calendar_year")
    cycle = cycle_at(rule.cycle, row.earned, on, row.expires)
    begun = [until + timedelta(1) for _since, until in past if cycle.since <= until < cycle.until]
    return replace(cycle, since=max([cycle.since, *begun]))


def _ensure_only(logbook: Logbook, row: CredentialRow) -> None:
    """Refuse that a credential goes on beside another one under the same rule."""
    if row.state != "retired":
        _ensure_free(logbook, row.rule, row.name, but=row.uid)


def _ensure_free(logbook: Logbook, rule: str, name: str, but: str = "") -> None:
    others = (row for row in listing(logbook) if row.uid != but)
    if any(row.rule == rule and row.state != "retired" for row in others):
        raise InvalidEntry(
            "rule", marked("{name} is in the logbook already. Change it, or retire it first."), name=name
        )


def _query() -> Any:
    return Credential.select(*(getattr(Credential, name) for name in CredentialRow.__struct_fields__))


def _columns(facts: Facts) -> dict[str, Any]:
    columns: dict[str, Any] = dict(facts)
    _ensure_near(facts)
    if "number" in facts:
        columns["number"] = line(facts["number"])
    if "notes" in facts:
        columns["notes"] = paragraphs(facts["notes"])
    return columns


def _ensure_near(facts: Facts) -> None:
    """Refuse slips of the finger, from which no cycle could be counted either."""
    days = {"earned": facts.get("earned"), "expires": facts.get("expires"), "exam_on": facts.get("exam_on")}
    for field, day in days.items():
        if day and day.year not in clock.YEARS:
            raise InvalidEntry(field, marked("There is no credential in the year {year}."), year=day.year)


def _ensure_earned(state: State, earned: date | None, expires: date | None) -> None:
    if state == "held" and earned is None:
        raise InvalidEntry("earned", marked("On which day was it earned?"))
    if state == "held" and earned and earned > clock.today():
        said = marked("That day is still to come. Until then it is one that you work towards.")
        raise InvalidEntry("earned", said)
    if earned and earned < _EARLIEST:
        raise InvalidEntry("earned", marked("That is earlier than any credential was given."))
    if earned and expires and expires < earned:
        raise InvalidEntry("expires", marked("It cannot end before the day on which it was earned."))
