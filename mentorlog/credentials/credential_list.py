"""All credentials with where they stand, as the page of credentials shows them."""

from __future__ import annotations

from msgspec import Struct

from mentorlog.credentials import holdings
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credentials.rule_figures import unsure
from mentorlog.credentials.standing import Standing, standings
from mentorlog.logbook import Logbook


class CredentialCard(Struct, frozen=True):
    """A credential, its rule while there is one, and where it stands while it is held.

    `is_unsure` says that the count rests on a figure of low confidence.
    """

    credential: CredentialRow
    rule: Rule | None
    standing: Standing | None
    is_unsure: bool


def cards(logbook: Logbook) -> list[CredentialCard]:
    """One for each credential outside the trash: held ones first, then what is worked towards."""
    rules = book(logbook).rules
    stands = {each.credential.uid: each for each in standings(logbook)}
    return [_card(row, rules.get(row.rule), stands.get(row.uid)) for row in holdings.listing(logbook)]


def _card(row: CredentialRow, rule: Rule | None, stands: Standing | None) -> CredentialCard:
    return CredentialCard(row, rule, stands, rule is not None and bool(unsure(rule)))
