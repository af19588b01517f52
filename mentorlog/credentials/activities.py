"""Activities that may be worth credits, and towards which credentials they count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypedDict, Unpack, get_args

from msgspec import Struct

from mentorlog import organisations
from mentorlog.credentials import claims, holdings
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book, ensure_group, rule_among
from mentorlog.credentials.worth import most_of, worth
from mentorlog.credit_words import ActivityKind
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting
from mentorlog.models.credentials import Activity, ActivityCredit
from mentorlog.web_links import read_link
from mentorlog.words import line, paragraphs, sought

KINDS: tuple[ActivityKind, ...] = get_args(ActivityKind)
_LONGEST = 100 * 24 * 60  # minutes


class Details(TypedDict, total=False):
    """What else can be said of an activity; what is left out stays as it is.

    `meeting` is a uid; `organisation` the name of who held it, made where it is new.
    """

    minutes: int | None
    meeting: str | None
    organisation: str
    link: str
    code: str
    notes: str


class Part(Struct, frozen=True):
    """What of an activity counts in a group of a rule; no amount is all that its minutes are worth."""

    rule: str
    group: str
    amount: int | None = None


def add(
    logbook: Logbook,
    title: str,
    kind: ActivityKind,
    day: date,
    *,
    parts: Sequence[Part] | None = None,
    **details: Unpack[Details],
) -> str:
    """Log an activity and give its uid.

    It counts as `parts` say, in the groups of rules named there; left out, it counts towards each credential
    held as that one's rule maps it. Raises InvalidEntry with the field that cannot be kept, ("meeting") where
    that counts for one of the credentials already, NotFound.
    """
    uid = new_uid()
    _ensure_kind(kind)
    counted = usual_parts(logbook, kind, details.get("minutes")) if parts is None else list(parts)
    with logbook.edit("activity-added", uid):
        columns = {"title": _title(title), "kind": kind, "day": day, **_columns(logbook, details)}
        rules = book(logbook).rules
        ensure_countable(rules, kind, details.get("minutes"), counted)
        _ensure_first_of(logbook, columns.get("meeting"), {part.rule: rules[part.rule] for part in counted})
        _count(logbook, logbook.insert(Activity, uid=uid, **columns), counted)
    return uid


def edit(
    logbook: Logbook,
    uid: str,
    *,
    title: str | None = None,
    kind: ActivityKind | None = None,
    day: date | None = None,
    parts: Sequence[Part] | None = None,
    merge_key: str | None = None,
    **details: Unpack[Details],
) -> None:
    """Change what is given; edits in a row with one `merge_key` are one undo step.

    Raises InvalidEntry as `add`, and ("group") where it is claimed towards a rule that `parts` do not name.
    """
    number = logbook.id_of(Activity, uid)
    with logbook.edit("activity-changed", uid, merge_key=merge_key):
        columns = _columns(logbook, details)
        if title is not None:
            columns["title"] = _title(title)
        if kind is not None:
            _ensure_kind(kind)
            columns["kind"] = kind
        if day is not None:
            columns["day"] = day
        if columns:
            logbook.update(Activity, number, **columns)
        if parts is not None:
            _ensure_unclaimed(logbook, uid, {part.rule for part in parts})
            _recount(logbook, number, parts)
        elif columns.keys() & {"kind", "minutes"}:
            _ensure_counts_still(logbook, number)
        _ensure_still_first(logbook, number)


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put activities into the trash; they count nowhere while they are there."""
    with logbook.edit("activities-trashed", *uids):
        logbook.update_all(Activity, logbook.ids_of(Activity, uids), trashed_at=logbook.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take activities out of the trash.

    Raises InvalidEntry("meeting") where the meeting of one counts as another activity meanwhile.
    """
    with logbook.edit("activities-restored", *uids):
        for number in logbook.ids_of(Activity, uids):
            logbook.update(Activity, number, trashed_at=None)
            _ensure_still_first(logbook, number)


def find(logbook: Logbook, typed: str, *, trashed: bool = False) -> str:
    """The uid of the activity whose uid begins or ends as typed; NotFound, Ambiguous.

    Looks into the trash instead where `trashed`.
    """
    return logbook.uid_like(Activity, Activity.title, sought(typed), trashed=trashed)


def usual_parts(logbook: Logbook, kind: ActivityKind, minutes: int | None) -> list[Part]:
    """How an activity counts towards each credential held, where its rule gives credits for the kind."""
    rules = book(logbook).rules
    found = []
    for row in holdings.held(logbook):
        if row.rule in rules:
            valued = worth(rules[row.rule], kind, minutes)
            if valued.group:
                found.append(Part(row.rule, valued.group))
    return found


def ensure_countable(
    rules: Mapping[str, Rule], kind: ActivityKind, minutes: int | None, parts: Sequence[Part]
) -> None:
    """Raise InvalidEntry with the field that is wrong where an activity cannot count like this."""
    ensure_minutes(minutes)
    for key in dict.fromkeys(part.rule for part in parts):
        of_rule = [part for part in parts if part.rule == key]
        rule = rule_among(rules, key)
        _ensure_counts_once(rule, of_rule)
        for part in of_rule:
            ensure_group(rule, part.group)
            _ensure_steps(rule, part.amount)
        _ensure_worth(rule, kind, minutes, of_rule)


def ensure_minutes(minutes: int | None) -> None:
    """Raise InvalidEntry("minutes") where nothing lasts so long."""
    if minutes is not None and minutes < 1:
        raise InvalidEntry("minutes", marked("An activity lasts a minute at least. Leave it empty instead."))
    if minutes is not None and minutes > _LONGEST:
        raise InvalidEntry("minutes", marked("That is longer than a hundred days. Is it in minutes?"))


def _recount(logbook: Logbook, number: int, parts: Sequence[Part]) -> None:
    """Let it count as `parts` say instead; those of a rule that is no longer there may stay as they are."""
    rules, kept = book(logbook).rules, _kept(logbook, number)
    said = [part for part in parts if part.rule in rules or part not in kept]
    ensure_countable(rules, *_measures(logbook, number), said)
    of_activity = ActivityCredit.activity == number
    for row in logbook.column(ActivityCredit.select(ActivityCredit.id).where(of_activity)):
        logbook.delete(ActivityCredit, row)
    _count(logbook, number, parts)


def _ensure_counts_still(logbook: Logbook, number: int) -> None:
    """Refuse a kind or a length by which what it counts so far would be too much."""
    rules = book(logbook).rules
    kept = [part for part in _kept(logbook, number) if part.rule in rules]
    ensure_countable(rules, *_measures(logbook, number), kept)


def _ensure_unclaimed(logbook: Logbook, uid: str, still: set[str]) -> None:
    """Refuse that it counts no more where it is claimed: the issuer has it all the same."""
    rules = book(logbook).rules
    for rule, (state, _day, _number) in claims.of_activity(logbook, uid).items():
        if rule not in still:
            raise InvalidEntry(
                "group",
                marked("It is {state} at {issuer}. Set its claim to not claimed first."),
                state=claims.state_word(state),
                issuer=f"{rules[rule].issuer} ({rules[rule].name})" if rule in rules else rule,
            )


def _kept(logbook: Logbook, number: int) -> list[Part]:
    columns = ActivityCredit.rule, ActivityCredit.group_key, ActivityCredit.hundredths
    query = ActivityCredit.select(*columns).where(ActivityCredit.activity == number)
    return [Part(*each) for each in logbook.tuples(query)]


def _measures(logbook: Logbook, number: int) -> tuple[ActivityKind, int | None]:
    [(kind, minutes)] = logbook.tuples(
        Activity.select(Activity.kind, Activity.minutes).where(Activity.id == number)
    )
    return kind, minutes


def _count(logbook: Logbook, number: int, parts: Sequence[Part]) -> None:
    for part in parts:
        logbook.insert(
            ActivityCredit, activity=number, rule=part.rule, group_key=part.group, hundredths=part.amount
        )


def _ensure_first_of(
    logbook: Logbook, meeting: int | None, rules: Mapping[str, Rule], but: int | None = None
) -> None:
    """The same hour may count for two issuers, and never twice for one."""
    if meeting is None:
        return
    same = Activity.select(Activity.title, ActivityCredit.rule).join(ActivityCredit)
    there = (Activity.meeting == meeting) & Activity.trashed_at.is_null() & (Activity.id != (but or 0))
    for title, rule in logbook.tuples(same.where(there & ActivityCredit.rule.in_(list(rules))).limit(1)):
        raise InvalidEntry(
            "meeting",
            marked("This meeting counts for {rule} already, as “{title}”. Change that activity instead."),
            rule=rules[rule].name,
            title=title,
        )


def _ensure_still_first(logbook: Logbook, number: int) -> None:
    """The same for one that was changed or comes back."""
    rules = book(logbook).rules
    meeting = logbook.value(Activity.select(Activity.meeting).where(Activity.id == number))
    counted = {part.rule: rules[part.rule] for part in _kept(logbook, number) if part.rule in rules}
    _ensure_first_of(logbook, meeting, counted, but=number)


def _ensure_counts_once(rule: Rule, parts: Sequence[Part]) -> None:
    groups = [part.group for part in parts]
    if len(set(groups)) < len(groups) or (len(parts) > 1 and any(part.amount is None for part in parts)):
        raise InvalidEntry(
            "group",
            marked(
                "An activity counts once for {rule}. Say how much of it belongs to each group: {example}=1."
            ),
            rule=rule.name,
            example=f"{rule.id}:{groups[0]}",
        )


def _ensure_steps(rule: Rule, amount: int | None) -> None:
    if amount is not None and amount % rule.increment:
        below = amount // rule.increment * rule.increment
        raise InvalidEntry(
            "credits",
            marked("{issuer} counts in steps of {step} {unit}: say {below} or {above}."),
            issuer=rule.issuer,
            step=spoken_amount(rule.increment),
            unit=rule.unit,
            below=spoken_amount(below),
            above=spoken_amount(below + rule.increment),
        )


def _ensure_worth(rule: Rule, kind: ActivityKind, minutes: int | None, parts: Sequence[Part]) -> None:
    """What is typed is together no more than the minutes are worth, or where none are said than one event is.

    A kind that is worth nothing by the rule counts as the user says, who knows better.
    """
    typed = sum(part.amount or 0 for part in parts)
    most = most_of(rule, kind, minutes)
    if most is None or typed <= most:
        return
    words = {"most": spoken_amount(most), "unit": rule.unit, "rule": rule.name}
    if not minutes:
        said = marked("One such activity counts {most} {unit} at the most for {rule}.")
        raise InvalidEntry("credits", said, **words)
    raise InvalidEntry(
        "credits",
        marked(
            "Its {minutes} minutes are worth {most} {unit} in all, and more is typed for {rule}. "
            "Where {issuer} gave more than the minutes say, leave the length empty."
        ),
        minutes=minutes,
        issuer=rule.issuer,
        **words,
    )


def _ensure_kind(kind: str) -> None:
    if kind not in KINDS:
        raise InvalidEntry(
            "kind",
            marked("“{kind}” is no kind of activity. There are: {kinds}."),
            kind=kind,
            kinds=", ".join(KINDS),
        )


def _title(typed: str) -> str:
    clean = line(typed)
    if not clean:
        raise InvalidEntry("title", marked("An activity needs a title."))
    return clean


def _columns(logbook: Logbook, details: Details) -> dict[str, Any]:
    columns: dict[str, Any] = dict(details)
    ensure_minutes(details.get("minutes"))
    if details.get("meeting"):
        columns["meeting"] = logbook.id_of(Meeting, str(details["meeting"]))
    if "organisation" in details:
        name = line(details["organisation"])
        columns["organisation"] = organisations.named(logbook, name) if name else None
    if "code" in details:
        columns["code"] = line(details["code"])
    if "link" in details:
        columns["link"] = read_link(details["link"]) if line(details["link"]) else ""
    if "notes" in details:
        columns["notes"] = paragraphs(details["notes"])
    return columns
