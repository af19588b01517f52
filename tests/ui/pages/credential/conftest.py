"""What the tests of the Credentials page share: a PMP with an opening balance, and a CISM with a gap."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from mentorlog.credentials import activities, holdings, openings
from mentorlog.credentials.activities import Part
from mentorlog.logbook import Logbook
from ui.widgets.label import Label


@pytest.fixture
def log(logbook: Logbook) -> Callable[..., str]:
    """Logs so many credits in a group of a rule."""

    def log(rule: str, group: str, day: date, amount: int, title: str = "") -> str:
        parts = [Part(rule, group, amount * 100)]
        return activities.add(logbook, title or f"{group} {day}", "course", day, parts=parts)

    return log


@pytest.fixture
def pmp(logbook: Logbook, log: Callable[..., str], today: date) -> str:
    """A PMP with 43 of 60: 8 and 5 in Education, 30 in Giving Back, of which 25 count, 5 from before."""
    uid = holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15), number="1234567")
    openings.open_with(logbook, uid, date(2026, 1, 1), {"power-skills": 500})
    log("pmi-pmp", "ways-of-working", date(2026, 2, 2), 13)
    log("pmi-pmp", "giving-back", date(2026, 3, 3), 30)
    return uid


@pytest.fixture
def cism(logbook: Logbook, log: Callable[..., str], today: date) -> str:
    """A CISM whose total is reached, and whose third year is empty."""
    uid = holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))
    log("isaca-cism", "education", date(2024, 5, 5), 100)
    log("isaca-cism", "education", date(2025, 5, 5), 20)
    return uid


def said(widget: QWidget) -> str:
    """All words that are to be seen on a widget."""
    told = "\n".join(label.full_text() for label in widget.findChildren(Label) if label.isVisible())
    return told.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def words() -> Callable[[QWidget], str]:
    """All words that are to be seen on a widget."""
    return said
