"""Texts as they are indexed and sought: folded, cut into words, or into pairs where there are no spaces."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode takes for letters of their own, and keyboards elsewhere do not have.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
# Joiners, the Arabic stretcher and variation selectors: within words, and no part of them.
_WITHIN_WORDS = re.compile("[\u0640\u034f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# Scripts that are written without spaces, or, in Korean, with endings that no space parts from the word:
# Thai, Lao, Burmese, Khmer; Hangul; kana; Chinese characters with the marks that stand for them.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED_RUN = re.compile(f"[{_UNSPACED}]+")
_RUN = re.compile(f"[{_UNSPACED}]+|[^ {_UNSPACED}]+")


class _Folding(dict[int, str]):
    """What becomes of each letter, worked out once: nothing, letters, or the space between words."""

    def __missing__(self, letter: int) -> str:
        self[letter] = folded = _fold(chr(letter))
        return folded


def _fold(letter: str) -> str:
    if unicodedata.category(letter) in ("Cf", "Me") or _WITHIN_WORDS.match(letter):
        return ""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark)).translate(_PLAIN)
    composed = unicodedata.normalize("NFC", bare)
    return "".join(mark if unicodedata.category(mark)[0] in "LNM" else " " for mark in composed)


FOLDING = _Folding()


def composed(text: str) -> str:
    """The text with each letter in one piece where Unicode has it so: then it can be folded by letters."""
    return unicodedata.normalize("NFC", text)


def indexed(text: str) -> str:
    """The words of a text, folded, as the index gets them."""
    if text.isascii():  # the tokenizer does the rest
        return text.replace("\0", " ")
    return _UNSPACED_RUN.sub(_in_pairs, composed(text).translate(FOLDING))


def runs(text: str) -> list[str]:
    """The folded runs of a typed word, each of one kind: letters between spaces, or a script without them."""
    return _RUN.findall(composed(text).translate(FOLDING))


def is_unspaced(run: str) -> bool:
    """Whether a run is of a script without spaces."""
    return _UNSPACED_RUN.match(run) is not None


def pairs(run: str) -> list[str]:
    """Each letter of an unspaced run with the one behind it, the last one alone."""
    return [run[at : at + 2] for at in range(len(run))]


def _in_pairs(run: re.Match[str]) -> str:
    return f" {' '.join(pairs(run[0]))} "
