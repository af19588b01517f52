"""Words put together again as they stood in a line, without those that were taken out."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.capture.tokens import Token


class Text:
    """The words that are kept: with the white space of the line between neighbours, else with one space."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._kept: list[tuple[Token, str]] = []

    def add(self, token: Token, said: str) -> None:
        """Keep a word, or what is said in its place."""
        self._kept.append((token, said))

    def take_back(self, typed: Sequence[Token]) -> bool:
        """Keep these words no longer; False where they are not the last ones that were kept, or none."""
        last = [token for token, _said in self._kept[-len(typed) :]] if typed else []
        if not last or last != list(typed):
            return False
        del self._kept[-len(typed) :]
        return True

    @property
    def text(self) -> str:
        """All of it."""
        parts: list[str] = []
        end = -1
        for token, said in self._kept:
            between = self._line[end : token.start] if parts else ""
            parts.append(" " if between.strip() else between)
            parts.append(said)
            end = token.end
        return "".join(parts)
