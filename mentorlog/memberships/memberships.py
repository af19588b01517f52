"""The associations that the user is a member of, from joining to leaving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from mentorlog import clock, organisations
from mentorlog.columns import among
from mentorlog.errors import Ambiguous, InvalidEntry, NotFound
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.memberships import presets, terms
from mentorlog.memberships.presets import Preset
from mentorlog.memberships.terms import Anchor, TermDetails
from mentorlog.models import Organisation
from mentorlog.models.memberships import Membership, MembershipChapter
from mentorlog.ties import tie_only
from mentorlog.web_links import read_link
from mentorlog.words import line, paragraphs, sought

AutoRenew = Literal["yes", "no", "not-offered"]

_LONGEST_SPAN = 366


class Details(TypedDict, total=False):
    """What a membership may say; what is left out has its default, or stays as it is."""

    chapters: Sequence[str]  # their names
    number: str
    grade: str
    joined: date | None
    anchor: Anchor
    auto_renew: AutoRenew
    renewal_days: int
    grace_days: int
    link: str
    notes: str


def add(
    logbook: Logbook,
    organisation: str,
    *,
    term: TermDetails | None = None,
    **details: Unpack[Details],
) -> str:
    """Note that the user is a member of an association, and give the membership's uid.

    What is known of the association fills in what is not said. A `term` that says nothing begins today;
    None is a membership without one. Raises InvalidEntry with the field that cannot be kept.
    """
    uid = new_uid()
    preset = presets.of_organisation(organisation)
    with logbook.edit("membership-added", uid):
        place = organisations.named(logbook, organisation, "association")
        _ensure_first(logbook, place)
        columns = _columns({**_usual(preset), **details})
        number = logbook.insert(Membership, uid=uid, organisation=place, **columns)
        _set_chapters(logbook, number, details.get("chapters", ()))
        if term is not None:
            terms.renew(logbook, uid, **term)
    return uid


def edit(logbook: Logbook, uid: str, *, merge_key: str | None = None, **details: Unpack[Details]) -> None:
    """Change what is given; edits in a row with one `merge_key` are one undo step. Raises InvalidEntry."""
    number = logbook.id_of(Membership, uid)
    columns = _columns(details)
    with logbook.edit("membership-changed", uid, merge_key=merge_key):
        if columns:
            logbook.update(Membership, number, **columns)
        if "chapters" in details:
            _set_chapters(logbook, number, details["chapters"])


def leave(logbook: Logbook, uid: str, on: date | None = None) -> None:
    """The user leaves: it has ended on that day, today unless said. Raises InvalidEntry("ended_on")."""
    day = on or clock.today()
    number = logbook.id_of(Membership, uid)
    joined = logbook.value(Membership.select(Membership.joined).where(Membership.id == number))
    if joined and day < joined:
        raise InvalidEntry("ended_on", marked("Nobody leaves an association before joining it."))
    with logbook.edit("membership-left", uid):
        logbook.update(Membership, number, ended_on=day)


def resume(logbook: Logbook, uid: str) -> None:
    """The user stays, or is back. Raises InvalidEntry("organisation") where it was joined anew meanwhile."""
    number = logbook.id_of(Membership, uid)
    with logbook.edit("membership-resumed", uid):
        logbook.update(Membership, number, ended_on=None)
        _ensure_only(logbook, number)


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put memberships into the trash; the associations and their people stay."""
    with logbook.edit("memberships-trashed", *uids):
        logbook.update_all(Membership, logbook.ids_of(Membership, uids), trashed_at=logbook.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take memberships out of the trash. Raises InvalidEntry("organisation") as `resume`."""
    numbers = logbook.ids_of(Membership, uids)
    with logbook.edit("memberships-restored", *uids):
        logbook.update_all(Membership, numbers, trashed_at=None)
        for number in numbers:
            _ensure_only(logbook, number)


def find(logbook: Logbook, what: str) -> str:
    """The uid of the one membership that is meant: by uid, name, or a part of one association's name only.

    Where there are others, those that the user has left are not meant. Raises NotFound, Ambiguous.
    """
    text = sought(what)
    if not text:
        raise NotFound(what)
    name = Organisation.folded
    for condition in (Membership.uid == what, name == text, name.contains(text)):
        found = _named(logbook, condition & _is_running()) or _named(logbook, condition)
        if len(found) == 1:
            return found[0][1]
        if found:
            raise Ambiguous(what, found)
    raise NotFound(what)


def _named(logbook: Logbook, condition: Any) -> list[tuple[str, str]]:
    query = Membership.select(Organisation.name, Membership.uid).join(Organisation)
    return logbook.tuples(query.where(condition & Membership.trashed_at.is_null()).order_by(Membership.id))


def _is_running() -> Any:
    return Membership.ended_on.is_null() | (Membership.ended_on > clock.today())


def _ensure_only(logbook: Logbook, number: int) -> None:
    """Refuse that a membership goes on beside another one of the same association."""
    query = Membership.select(Membership.organisation).where((Membership.id == number) & _is_running())
    for organisation in logbook.column(query):
        _ensure_first(logbook, organisation, but=number)


def _ensure_first(logbook: Logbook, organisation: int, but: int = 0) -> None:
    others = (Membership.organisation == organisation) & (Membership.id != but)
    found = _named(logbook, others & _is_running())
    if found:
        raise InvalidEntry(
            "organisation",
            marked("You are a member of {name} already. Renew that membership, or change it."),
            name=found[0][0],
        )


def _set_chapters(logbook: Logbook, number: int, names: Sequence[str]) -> None:
    """Make these the chapters of a membership; within an edit."""
    chapters = [organisations.named(logbook, name, "chapter") for name in names if line(name)]
    if chapters:
        query = Membership.select(Organisation.name).join(Organisation)
        here = query.where((Membership.id == number) & among(Membership.organisation, chapters))
        for name in logbook.column(here):
            raise InvalidEntry("chapters", marked("{name} is the association itself."), name=name)
    tie_only(logbook, MembershipChapter.membership, number, MembershipChapter.organisation, chapters)


def _usual(preset: Preset | None) -> dict[str, Any]:
    """What is known of an association before the user says otherwise."""
    if preset is None:
        return {}
    names = ("anchor", "renewal_days", "grace_days", "auto_renew", "link")
    return {"preset": preset.key, **{name: getattr(preset, name) for name in names}}


def _columns(details: Mapping[str, Any]) -> dict[str, Any]:
    columns = {name: value for name, value in details.items() if name != "chapters"}
    for name in columns.keys() & {"number", "grade", "link"}:
        columns[name] = line(columns[name])
    if columns.get("link"):
        columns["link"] = read_link(columns["link"])
    if "notes" in columns:
        columns["notes"] = paragraphs(columns["notes"])
    for name in columns.keys() & {"renewal_days", "grace_days"}:
        if not 0 <= columns[name] <= _LONGEST_SPAN:
            raise InvalidEntry(name, marked("This is a number of days from 0 to {most}."), most=_LONGEST_SPAN)
    return columns
