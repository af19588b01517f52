"""The cards of a file: those inside others too, and those whose beginning or end is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from mentorlog.contacts.vcard.lines import Problem, Tell, content_lines
from mentorlog.contacts.vcard.properties import Property, read_property
from mentorlog.language import _

_SPECIAL = frozenset({"BEGIN", "END", "AGENT"})
_SHOWN = 40  # letters of a line that is no property


class Card(Struct):
    """One card as it stands in a file; `agents` are those inside it, `problems` sentences."""

    line: int
    properties: list[Property] = field(default_factory=list)
    agents: list[Card] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def first(self, name: str) -> str:
        """The text of the first property of this name, or ""."""
        return next((each.words for each in self.properties if each.name == name), "")

    @property
    def is_group(self) -> bool:
        """Whether it names others who belong together, and no person."""
        return any(map(makes_group, self.properties))


def makes_group(each: Property) -> bool:
    """Whether a card with this property is one of a group."""
    return each.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") and each.words.lower() == "group"


def read_cards(data: bytes, tell: Tell, encoding: str = "") -> Iterator[Card]:
    """Each card of a file, those inside a card in its `agents`. What belongs to no card is told."""
    reading = _Reading(tell, encoding)
    for line, content in content_lines(data, tell, encoding):
        yield from reading.take(line, content)
    yield from reading.finish()


class _Reading:
    """The cards that are open, the outermost first, and what stands outside of all."""

    def __init__(self, tell: Tell, encoding: str) -> None:
        self._tell = tell
        self._encoding = encoding
        self._open: list[Card] = []
        self._stray: list[Property] = []

    def take(self, line: int, content: bytes) -> Sequence[Card]:
        """Go on by a line; gives the cards that are ready by it."""
        each = read_property(line, content, self._encoding)
        if each is None:
            self._no_property(line, content)
        elif each.name not in _SPECIAL:
            (self._open[-1].properties if self._open else self._stray).append(each)
        elif each.name != "AGENT":
            return self._edge(each)
        elif not self._open:
            self._stray.append(each)
        elif each.text[:11].upper() == "BEGIN:VCARD":
            inside = each.words.encode("utf-8", "replace")
            self._open[-1].agents += read_cards(inside, lambda _problem: None, self._encoding)
        else:
            self._open[-1].properties.append(each)
        return ()

    def finish(self) -> Sequence[Card]:
        """The file is at its end; gives the card that is still open."""
        self._tell_stray()
        return self._give_up()

    def _edge(self, each: Property) -> Sequence[Card]:
        if each.words.upper() != "VCARD":
            self._no_property(each.line, each.raw.encode("utf-8", "replace"))
        elif each.name == "BEGIN":
            self._tell_stray()
            ready = () if self._is_before_agent() else self._give_up()
            self._open.append(Card(each.line))
            return ready
        elif self._open:
            return self._close()
        elif self._stray:
            found, self._stray = self._stray, []
            return [Card(found[0].line, found, problems=[_("The card has no beginning.")])]
        return ()

    def _is_before_agent(self) -> bool:
        """Whether the card that begins now stands inside the one before."""
        before = self._open[-1].properties if self._open else []
        if not before or before[-1].name != "AGENT" or before[-1].text:
            return False
        before.pop()
        return True

    def _give_up(self) -> Sequence[Card]:
        """Close all that is open; the outermost is the last of them."""
        ready: Sequence[Card] = ()
        while self._open:
            self._open[-1].problems.append(_("The card has no end."))
            ready = self._close()
        return ready

    def _close(self) -> Sequence[Card]:
        card = self._open.pop()
        if not self._open:
            return [card]
        self._open[-1].agents.append(card)
        return ()

    def _no_property(self, line: int, content: bytes) -> None:
        said = content.decode("utf-8", "replace").strip()[:_SHOWN]
        self._tell(Problem(line, _("“{text}” is no entry of a card and was left out.").format(text=said)))

    def _tell_stray(self) -> None:
        if self._stray:
            self._tell(Problem(self._stray[0].line, _("What stands here belongs to no card.")))
            self._stray = []
