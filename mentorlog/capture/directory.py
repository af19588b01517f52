"""Whom and what a logbook knows by name, looked up as fast as one types."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nsmallest

from msgspec import Struct

from mentorlog.words import folded

MOST = 9  # of several who may be meant no more are named
_REMEMBERED = 1000  # look-ups
_BETWEEN = re.compile(r"[\s.,;:'’\"“”„()\-_/]+")
_WHERE = re.compile(r"(?P<name>.*\S)\s*\((?P<where>[^()]+)\)")
_NO_PLACE = re.compile('[()"“”„]')  # what would end the place too early
_UID_END = 6  # letters of a uid's end that tell namesakes apart


class Known(Struct, frozen=True):
    """Somebody, or an organisation, with the words that it answers to and where it belongs.

    `called` are the words of the name alone, as they are compared.
    """

    uid: str
    name: str
    called: str
    words: tuple[str, ...]
    where: str = ""

    @classmethod
    def by(cls, uid: str, name: str, nickname: str = "", where: str = "") -> Known:
        """Whoever has this name, and perhaps a nickname."""
        words = words_of(name)
        return cls(uid, name, " ".join(words), (*words, *(words_of(nickname) if nickname else ())), where)


class Directory:
    """Names and their words in the order of the alphabet, made once and asked at every key.

    `ranks` says by uid who is the likeliest: the higher, the earlier they are named. What was looked up is
    remembered, for of a line that is typed only one word changes at a time.
    """

    def __init__(self, known: Iterable[Known], ranks: Mapping[str, float]) -> None:
        self._ranks = ranks
        self._by_name: dict[str, list[Known]] = defaultdict(list)
        self._by_word: dict[str, list[Known]] = defaultdict(list)
        for each in known:
            self._by_name[each.called].append(each)
            for word in dict.fromkeys(each.words):
                self._by_word[word].append(each)
        self._words = sorted(self._by_word)
        self.meant = lru_cache(_REMEMBERED)(self._meant)
        self.complete = lru_cache(_REMEMBERED)(self._complete)

    def is_name(self, typed: str) -> bool:
        """Whether these are words of somebody's name, none of them only begun."""
        return bool(self._called(words_of(typed)))

    def told_apart(self, one: Known) -> str:
        """The name, with more where others have it too."""
        namesakes = self._by_name[one.called]
        if len(namesakes) == 1:
            return one.name
        same_place = [each for each in namesakes if folded(each.where) == folded(one.where)]
        more = one.where if len(same_place) == 1 and not _NO_PLACE.search(one.where) else ""
        return f"{one.name} ({more or one.uid[-_UID_END:]})"

    def _meant(self, typed: str) -> tuple[Known, ...]:
        """Those whom `typed` may mean, the likeliest first: by the whole name, by words of it, by beginnings.

        "Priya Raman (Siemens)" is only the one there; in place of it may stand the end of a uid.
        """
        if (told := _WHERE.fullmatch(typed)) and (there := self._there(told["name"], told["where"])):
            return there
        words = words_of(typed)
        by_name = self._by_name.get(" ".join(words))
        return self._ranked(by_name or self._called(words) or self._alike(words))

    def _complete(self, typed: str) -> tuple[Known, ...]:
        """Those who may be meant by what is typed so far, the likeliest first."""
        return self._ranked(self._alike(words_of(typed)))

    def _there(self, name: str, where: str) -> tuple[Known, ...]:
        place = folded(where)
        found = self._by_name.get(" ".join(words_of(name)), ())
        return self._ranked(
            each
            for each in found
            if folded(each.where) == place or (len(place) >= _UID_END and each.uid.endswith(place))
        )

    def _called(self, words: Sequence[str]) -> list[Known]:
        """All in whose names these are whole words, in their order."""
        owners = [self._by_word.get(word, []) for word in words]
        rarest = min(owners, key=len, default=[])
        return [each for each in rarest if len(words) == 1 or _answers(each.words, words, whole=True)]

    def _alike(self, words: Sequence[str]) -> Iterable[Known]:
        """All whose words begin with these, in their order."""
        if not words:
            return []
        rarest = max(words, key=len)
        place, found = bisect_left(self._words, rarest), dict[str, Known]()
        while place < len(self._words) and self._words[place].startswith(rarest):
            found |= {each.uid: each for each in self._by_word[self._words[place]]}
            place += 1
        return [each for each in found.values() if len(words) == 1 or _answers(each.words, words)]

    def _ranked(self, some: Iterable[Known]) -> tuple[Known, ...]:
        ranks = self._ranks
        likeliest = nsmallest(MOST, some, key=lambda each: (-ranks.get(each.uid, 0), each.words))
        return tuple(likeliest)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared: no case, no accents, no marks."""
    plain = folded(name)
    if plain.isascii() and plain.replace(" ", "").isalpha():  # most names: nothing else to part them by
        return tuple(plain.split())
    return tuple(filter(None, _BETWEEN.split(plain)))


def _answers(own: Sequence[str], typed: Sequence[str], *, whole: bool = False) -> bool:
    """Whether each word typed is, or begins, a word of one's own, in the same order."""
    left = iter(own)
    if whole:
        return all(any(word == each for each in left) for word in typed)
    return all(any(each.startswith(word) for each in left) for word in typed)
