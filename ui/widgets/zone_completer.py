"""The names of time zones at hand while one is typed."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter


def zone_completer(parent: QObject) -> QCompleter:
    """A completer over all IANA zones: "lis" finds Europe/Lisbon. Reading them takes a moment."""
    completer = QCompleter(sorted(available_timezones()), parent)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.popup().setProperty("popup", True)
    return completer
