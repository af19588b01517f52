"""The names of time zones, or of other things, at hand while one is typed."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter


def zone_completer(parent: QObject) -> QCompleter:
    """A completer over all IANA zones: "lis" finds Europe/Lisbon. Reading them takes a moment."""
    return name_completer(available_timezones(), parent)


def name_completer(names: Iterable[str], parent: QObject) -> QCompleter:
    """A completer that finds names by any letters in them."""
    completer = QCompleter(sorted(names), parent)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.popup().setProperty("popup", True)
    return completer
