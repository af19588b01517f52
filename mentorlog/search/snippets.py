"""The words around what was found, with the places of what was sought, in the user's own spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from mentorlog.search.question import Question, Term
from mentorlog.search_index.words import FOLDING, composed, is_unspaced

_BEFORE, _LENGTH = 40, 160  # letters shown before the first place found, and in all
# Stands on both sides of a letter without spaces, so that a word ends there; patterns that know all these
# letters themselves take milliseconds to be made.
_EDGE = "\0"
_WORD_BEGINS = f"(?<![^ {_EDGE}])"
_WORD_ENDS = f"(?![^ {_EDGE}])"


class Snippet(Struct, frozen=True):
    """A line of text, and the places in it that were sought: where each begins and ends."""

    text: str
    places: tuple[tuple[int, int], ...] = ()


def marked(text: str, question: Question) -> Snippet:
    """The whole text in one line."""
    line = composed(text)
    return Snippet(_in_one_line(line), tuple(_places(line, question)))


def around(text: str, question: Question) -> Snippet:
    """As much of the text as a line holds, about the first place, or else its beginning."""
    line = composed(text)
    places = list(_places(line, question))
    begin = _begin(line, places[0][0] if places else 0)
    end = _end(line, begin)
    before, after = "…" if begin else "", "…" if end < len(line) else ""
    shown = tuple(
        (start - begin + len(before), min(stop, end) - begin + len(before))
        for start, stop in places
        if begin <= start < end
    )
    return Snippet(f"{before}{_in_one_line(line[begin:end])}{after}", shown)


def _begin(line: str, first: int) -> int:
    """Where the snippet begins: a little before the first place, with a whole word."""
    if first <= _BEFORE:
        return 0
    space = re.compile(r"\s").search(line, first - _BEFORE, first)
    return space.end() if space else first - _BEFORE


def _end(line: str, begin: int) -> int:
    if len(line) <= begin + _LENGTH:
        return len(line)
    space = line.rfind(" ", begin + _LENGTH - _BEFORE, begin + _LENGTH)
    return space if space > 0 else begin + _LENGTH


def _in_one_line(text: str) -> str:
    """White space as spaces, letter for letter: the places stay where they are."""
    return re.sub(r"\s", " ", text)


def _places(line: str, question: Question) -> Iterator[tuple[int, int]]:
    """Where in a composed text the terms stand, in order and apart from each other."""
    pattern = _pattern(question.wanted)
    if pattern is None:
        return
    folded, origins = _folded_with_origins(line)
    for match in pattern.finditer(folded):
        yield origins[match.start()], origins[match.end() - 1] + _length(line, origins[match.end() - 1])


def _folded_with_origins(line: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its letters the place of the one it came from."""
    pieces = [_PIECES[letter] for letter in line]
    origins = [place for place, piece in enumerate(pieces) for _letter in piece]
    return "".join(pieces), origins


def _length(line: str, place: int) -> int:
    """The letter at a place, with the accents behind it that fold to nothing."""
    end = place + 1
    while end < len(line) and not FOLDING[ord(line[end])]:
        end += 1
    return end - place


@lru_cache(maxsize=8)
def _pattern(terms: tuple[Term, ...]) -> re.Pattern[str] | None:
    # The longest first: of two that begin alike, the longer one is shown.
    each = sorted((_pattern_of(term) for term in terms), key=len, reverse=True)
    return re.compile("|".join(each)) if each else None


def _pattern_of(term: Term) -> str:
    first, last = term.runs[0], term.runs[-1]
    pattern = _letters(first)
    for before, run in zip(term.runs, term.runs[1:], strict=False):
        between = f"[ {_EDGE}]{'*' if is_unspaced(before) or is_unspaced(run) else '+'}"
        pattern += between + _letters(run)
    begins = "" if is_unspaced(first) else _WORD_BEGINS
    ends = "" if term.begun or is_unspaced(last) else _WORD_ENDS
    return begins + pattern + ends


def _letters(run: str) -> str:
    return f"{_EDGE}*".join(map(re.escape, run)) if is_unspaced(run) else re.escape(run)


class _Pieces(dict[str, str]):
    """What becomes of each letter where words are sought in a text, worked out once."""

    def __missing__(self, letter: str) -> str:
        folded = FOLDING[ord(letter)]
        self[letter] = piece = f"{_EDGE}{folded}{_EDGE}" if folded and is_unspaced(folded) else folded
        return piece


_PIECES = _Pieces()
