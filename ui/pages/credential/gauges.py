"""The gauges of a credential: the total, and under it each group within its parent; the years beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.credentials.gaps import YearStanding
from mentorlog.credentials.rule_figures import is_unsure
from mentorlog.credentials.standing import GroupStanding, Standing
from mentorlog.language import _
from ui import icons, theme
from ui.pages.credential import gauge_words
from ui.rows.credential_row import total_level, total_words
from ui.rows.row import side_by_side
from ui.widgets.card import Card, ReadingCard
from ui.widgets.confidence import ConfidenceMark, confidence_words
from ui.widgets.folding_row import FoldingRow
from ui.widgets.gauge import GaugeBar, Level
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_INDENT = 20
_SIGN = 16
_YEARS_FOLD_BELOW = 460
_LIMITS = ("min", "max", "min_per_year", "max_per_year", "claims_per_cycle")


class Gauge(QWidget):
    """A name, an amount, the bar, and what else there is to say; what is `reached` or `unsure` has a sign."""

    def __init__(
        self,
        name: str,
        amount: str,
        level: Level,
        notes: Sequence[str],
        *,
        reached: bool = False,
        bold: bool = False,
        stacked: bool = False,
        unsure: bool = False,
    ) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._add_head(Label(name, bold=bold, wrap=True), Label(amount, bold=bold), reached, stacked)
        if unsure:
            self._column.addWidget(ConfidenceMark("low"), alignment=Qt.AlignmentFlag.AlignLeft)
        words = ", ".join((amount, *notes, *([confidence_words("low")] if unsure else [])))
        self._column.addWidget(GaugeBar(level, name, words))
        if notes:
            self._column.addWidget(Label(side_by_side(*notes), tone="muted", scale=0.88, wrap=True))
        self.told = _("{name}: {words}").format(name=name, words=words)

    def _add_head(self, name: Label, amount: Label, reached: bool, stacked: bool) -> None:
        """The name and the amount side by side, or where there is little room under each other."""
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(name, 1)
        if reached:
            sign = IconView(icons.icon("check", "ok"), _SIGN)
            head.addWidget(sign, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(head)
        if stacked:
            amount.setWordWrap(True)
            self._column.addWidget(amount)
        else:
            head.addWidget(amount)


def gauges_card(stands: Standing) -> Card:
    """The total, then the groups, each a step further in than its parent."""
    groups = [(_group_gauge(stands, group), depth) for group, depth in _told_groups(stands)]
    gauges = [(_total_gauge(stands), 0), *groups]
    card = ReadingCard(_("Credits"), "; ".join(gauge.told for gauge, _depth in gauges))
    card.body.setSpacing(theme.SPACE_12)
    for gauge, depth in gauges:
        card.body.addLayout(_indented(gauge, depth))
    return card


def years_card(stands: Standing) -> Card:
    """The years of the cycle side by side, with what is needed in each."""
    gauges = [_year_gauge(stands, year) for year in stands.years]
    row = FoldingRow(_YEARS_FOLD_BELOW)
    row.line.setSpacing(theme.SPACE_16)
    for gauge in gauges:
        row.line.addWidget(gauge, 1, Qt.AlignmentFlag.AlignTop)
    card = ReadingCard(_("Each year"), "; ".join(gauge.told for gauge in gauges))
    card.body.addWidget(row)
    return card


def _total_gauge(stands: Standing) -> Gauge:
    return Gauge(
        _("In all"),
        total_words(stands),
        total_level(stands),
        gauge_words.total_notes(stands),
        reached=stands.counted >= stands.needed,
        bold=True,
        unsure=is_unsure(stands.rule, stands.rule, "total"),
    )


def _year_gauge(stands: Standing, year: YearStanding) -> Gauge:
    return Gauge(
        year.name,
        gauge_words.year_amount(stands, year),
        gauge_words.year_level(year),
        gauge_words.year_notes(stands, year),
        reached=year.is_known and not year.missing,
        stacked=True,
        unsure=is_unsure(stands.rule, stands.rule, "annual_min"),
    )


def _group_gauge(stands: Standing, group: GroupStanding) -> Gauge:
    stated = next(each for each in stands.rule.groups if each.id == group.id)
    return Gauge(
        group.name,
        gauge_words.group_amount(stands, group),
        gauge_words.group_level(stands, group),
        gauge_words.group_notes(stands, group),
        reached=gauge_words.is_reached(group),
        unsure=is_unsure(stated, stands.rule, *_LIMITS),
    )


def _told_groups(stands: Standing) -> list[tuple[GroupStanding, int]]:
    """The groups with their depths; a single one without limits says no more than the total does."""
    groups = list(_nested(stands.groups))
    is_bounded = any(group.minimum or group.maximum for group, _depth in groups)
    return groups if len(groups) > 1 or is_bounded else []


def _nested(
    groups: Sequence[GroupStanding], parent: str = "", depth: int = 0
) -> Iterator[tuple[GroupStanding, int]]:
    """Each group with its depth, right after its parent."""
    for group in groups:
        if group.parent == parent:
            yield group, depth
            yield from _nested(groups, group.id, depth + 1)


def _indented(gauge: Gauge, depth: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addSpacing(depth * theme.at_text_size(_INDENT))
    line.addWidget(gauge, 1)
    return line
