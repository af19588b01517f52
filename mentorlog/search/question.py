"""What is typed into the search, made into an expression of FTS5; every input is one, or asks for nothing.

Words must all be there, the last of them begun; “phrases” as they stand; nothing of what follows a minus.
What is typed reaches FTS5 as folded letters within quotes only, so that none of it is syntax there.
"""

from __future__ import annotations

import re

from msgspec import Struct

from mentorlog.search_index.words import is_unspaced, pairs, runs

_LONGEST = 1000  # letters; a pasted page is cut
_MOST = 50  # words; FTS5 takes no longer expressions than some hundreds
# A minus counts at the beginning of a word. A phrase that is not ended goes on to the end.
_TERM = re.compile(r"""(?<!\S)(-?)["“„«]([^"“”»]*)(["“”»]?)|(\S+)""")


class Term(Struct, frozen=True):
    """A word or phrase: its folded runs, which stand side by side; `begun` where its last may go on."""

    runs: tuple[str, ...]
    begun: bool = False

    def expression(self) -> str:
        """The term as FTS5 takes it."""
        *others, last = self.runs
        words = [word for run in others for word in (pairs(run) if is_unspaced(run) else [run])]
        if not is_unspaced(last):
            return _quoted([*words, last], self.begun)
        # It may stand in the midst of a longer run: there its last letter is in a pair with the next.
        ends = pairs(last)[:-1] or [last]
        return _quoted([*words, *ends], begun=len(last) == 1)


class Question(Struct, frozen=True):
    """What must be there, and what must not."""

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()

    def expression(self) -> str:
        """The question as FTS5 takes it; empty where nothing is asked for."""
        wanted = " AND ".join(term.expression() for term in self.wanted)
        unwanted = " OR ".join(term.expression() for term in self.unwanted)
        return f"({wanted}) NOT ({unwanted})" if wanted and unwanted else wanted


def understood(typed: str) -> Question:
    """The question that was typed."""
    wanted: list[Term] = []
    unwanted: list[Term] = []
    found = list(_TERM.finditer(typed[:_LONGEST]))[:_MOST]
    for match in found:
        minus, phrase, _end, word = match.groups()
        excluded = bool(minus) or (word or "").startswith("-")
        # The last word is still being typed.
        begun = match is found[-1] and not excluded and (word is not None or not match[3])
        term = Term(tuple(runs(phrase if word is None else word)), begun)
        if term.runs:
            (unwanted if excluded else wanted).append(term)
    return Question(tuple(wanted), tuple(unwanted))


def _quoted(words: list[str], begun: bool) -> str:
    return f'"{" ".join(words)}"{"*" if begun else ""}'
