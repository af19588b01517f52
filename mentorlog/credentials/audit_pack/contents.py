"""What is in the audit pack of a cycle: its activities, what shows them, and what the doctor says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from mentorlog.credentials import claims, doctor, proofs, standing
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.audit_pack.names import file_names
from mentorlog.credentials.claims import ClaimState
from mentorlog.credentials.cycle_activities import of_cycle
from mentorlog.credentials.doctor import Finding
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.proofs import ProofRow
from mentorlog.credentials.standing import Standing
from mentorlog.logbook import Logbook


class Contents(Struct, frozen=True):
    """The cycle as it stands today or stood at its end, activities earliest first.

    Evidence and claims are by their uids; `files` are the names in the pack of evidence that is a
    file, by its uid.
    """

    stands: Standing
    activities: Sequence[ActivityRow]
    shown: Mapping[str, Sequence[ProofRow]]
    claims: Mapping[str, tuple[ClaimState, date, str]]
    findings: Sequence[Finding]
    files: Mapping[str, str]

    def links(self) -> list[tuple[ActivityRow, ProofRow]]:
        """Evidence that is a link, with what it shows."""
        return [(row, proof) for row in self.activities for proof in self.shown[row.uid] if proof.link]


def gather(logbook: Logbook, row: CredentialRow, on: date | None = None) -> Contents:
    """Gather the cycle of a credential that a day, or else today, lies in.

    Raises InvalidEntry("rule") where its rule is no longer there, or ("earned") where it was never earned.
    """
    found = of_cycle(logbook, row, on)
    shown = proofs.of_activities(logbook, [activity.uid for activity in found.activities])
    return Contents(
        standing.standing(logbook, row, found.last),
        found.activities,
        shown,
        claims.of_rule(logbook, row.rule),
        doctor.examine(logbook, row, found.last),
        file_names(found.activities, shown),
    )
