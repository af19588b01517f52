"""A theme of feedback: how many people spoke of it, as what, how often over time, and since when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, Qt

from mentorlog.dates.names import SHORT_MONTHS
from mentorlog.language import _, ngettext
from mentorlog.mentoring.feedback import KINDS
from mentorlog.mentoring.review import Cell, ReviewRow, ThemeRow
from ui import icons, theme
from ui.row_model import ACCESSIBLE, DISPLAY, TOOLTIP
from ui.rows.row import RowCanvas, RowDelegate, isolated
from ui.widgets.blur import discretion
from ui.widgets.sparkline import paint_sparkline

_LINE_WIDTH = 96


class ThemeDelegate(RowDelegate):
    """Paints a `ThemeRow`; in a narrow list the line and the days are left to the tooltip."""

    def draw(self, canvas: RowCanvas, row: ThemeRow) -> None:
        """Draw one theme."""
        if canvas.is_wide:
            place = QRectF(canvas.picture_at_end(theme.at_text_size(_LINE_WIDTH)))
            mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_sparkline(canvas.painter, place, row.counts or (), right_to_left=mirrored)
            canvas.at_end(1, isolated(heard_between(row)))
        canvas.at_end(0, isolated(people_words(row)), "text")
        if row.became_strength:
            canvas.at_end(0, became_strength_words(), "ok", sign="trending-up")
        canvas.words(0, shown_theme(row), "text" if row.key else "muted")
        counts = (
            (icons.feedback_kind_icon(kind), isolated(words), str(getattr(row, kind)))
            for kind, words in kind_counts(row)
        )
        canvas.signs(1, tuple(counts))


THEME_ROLES = {
    DISPLAY: lambda row: shown_theme(row),
    ACCESSIBLE: lambda row: spoken_theme(row),
    TOOLTIP: lambda row: discretion.tooltip(spoken_theme(row)),
}


def shown_theme(row: ThemeRow) -> str:
    """The name as it may be seen now."""
    return discretion.shown(row.name) if row.key else _("Without a theme")


def people_words(row: ReviewRow) -> str:
    """`3 people`."""
    return ngettext("{n} person", "{n} people", row.givers).format(n=row.givers)


def became_strength_words() -> str:
    """What the badge says."""
    return _("became a strength")


def kind_counts(counts: ReviewRow | Cell) -> Iterator[tuple[str, str]]:
    """The kinds that were heard, each with its count in words: `2 strength`."""
    words = {
        "strength": ngettext("{n} strength", "{n} strengths", counts.strength),
        "growth": _("{n} growth"),
        "mixed": _("{n} mixed"),
        "advice": _("{n} advice"),
    }
    for kind in KINDS:
        count = getattr(counts, kind)
        if count:
            yield kind, words[kind].format(n=count)


def heard_between(row: ReviewRow) -> str:
    """`Mar 2025 – Nov 2026`, or the one month in which it was heard."""
    first, last = _month(row.first), _month(row.last)
    return first if first == last else _("{first} – {last}").format(first=first, last=last)


def spoken_theme(row: ThemeRow) -> str:
    """One sentence with everything that the row shows, the line in numbers."""
    parts = [shown_theme(row), people_words(row), *(words for _kind, words in kind_counts(row))]
    parts += [became_strength_words()] if row.became_strength else []
    parts += [_("heard {months}").format(months=heard_between(row))]
    if row.counts:
        parts += [_("by quarter: {counts}").format(counts=" ".join(map(str, row.counts)))]
    return ", ".join(parts)


def _month(day: date) -> str:
    return _("{month} {year}").format(month=_(SHORT_MONTHS[day.month - 1]), year=day.year)
