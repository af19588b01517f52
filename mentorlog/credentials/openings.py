"""Opening balances: what had been earned before activities were kept here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from mentorlog import clock, dates
from mentorlog.credentials import holdings
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import ensure_group, rule_of
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Credential, OpeningBalance


class Opening(Struct, frozen=True):
    """What had been earned in a group before a day, in hundredths."""

    as_of: date
    group: str
    amount: int


def open_with(logbook: Logbook, uid: str, as_of: date, amounts: Mapping[str, int]) -> None:
    """Say what had been earned before a day in each group, in hundredths, instead of what was said before.

    Raises InvalidEntry("group") for a group that the rule does not have, or ("as_of") outside the cycle.
    """
    row = holdings.one(logbook, uid)
    rule = rule_of(logbook, row.rule)
    for group in amounts:
        ensure_group(rule, group)
    _ensure_opens(logbook, rule, row, as_of)
    number = logbook.id_of(Credential, uid)
    with logbook.edit("opening-balance-set", uid):
        for kept in logbook.column(
            OpeningBalance.select(OpeningBalance.id).where(OpeningBalance.credential == number)
        ):
            logbook.delete(OpeningBalance, kept)
        for group, amount in amounts.items():
            if amount:
                logbook.insert(
                    OpeningBalance, credential=number, as_of=as_of, group_key=group, hundredths=amount
                )


def of_credential(logbook: Logbook, uid: str) -> list[Opening]:
    """What had been earned before the activities that are kept here."""
    logbook.id_of(Credential, uid)
    return of_all(logbook).get(uid, [])


def of_all(logbook: Logbook) -> dict[str, list[Opening]]:
    """The same of all credentials, by their uids."""
    columns = OpeningBalance.as_of, OpeningBalance.group_key, OpeningBalance.hundredths
    query = OpeningBalance.select(Credential.uid, *columns).join(Credential).order_by(OpeningBalance.id)
    found: dict[str, list[Opening]] = defaultdict(list)
    for uid, as_of, group, amount in logbook.tuples(query):
        found[uid].append(Opening(as_of, group, amount))
    return found


def _ensure_opens(logbook: Logbook, rule: Rule, row: CredentialRow, as_of: date) -> None:
    """Refuse a balance that would stand in no cycle there is, and hide all that was logged before its day."""
    if row.earned is None:
        return
    if as_of < row.earned:
        raise InvalidEntry("as_of", marked("That is before the day on which it was earned."))
    until = holdings.cycle_of(logbook, rule, row, clock.today()).until
    if as_of > until + timedelta(1):  # what goes over is the balance of the first day of the next one
        raise InvalidEntry(
            "as_of", marked("The cycle ends on {until}. Say a day in it."), until=dates.spoken(until)
        )
