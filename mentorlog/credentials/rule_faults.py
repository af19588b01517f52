"""What is wrong with a rule, where it stands and what to do: sentences for whoever keeps the file."""

from __future__ import annotations

from msgspec import Struct

from mentorlog.credentials.rule_lines import Path
from mentorlog.language import _


class Fault(Struct, frozen=True):
    """Something wrong at a path within a rule; without a `remedy` the usual one is offered."""

    path: Path
    said: str
    remedy: str = ""


class Problem(Struct, frozen=True):
    """Something wrong at a line of a file, which keeps a rule from being used."""

    file: str
    line: int
    said: str
    remedy: str = ""

    def sentence(self, consequence: str) -> str:
        """All of it, with what follows from it: “the other rules are in use”."""
        return _("{file}, line {line}: {said} {remedy}; {consequence}.").format(
            file=self.file,
            line=self.line,
            said=self.said,
            remedy=self.remedy or _("Correct it or take the line away"),
            consequence=consequence,
        )
