"""The gauges of a credential: the total, and under it each group within its parent; the years beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.credentials.standing import GroupStanding, Standing
from mentorlog.language import _
from ui import icons, theme
from ui.pages.credential import gauge_words
from ui.rows.credential_row import total_level, total_words
from ui.rows.row import side_by_side
from ui.widgets.card import Card
from ui.widgets.folding_row import FoldingRow
from ui.widgets.gauge import GaugeBar, Level
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_INDENT = 20
_SIGN = 16
_YEARS_FOLD_BELOW = 460


class Gauge(QWidget):
    """A name, an amount, the bar, and what else there is to say; `reached` has a sign of its own."""

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
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(name, bold=bold, wrap=True), 1)
        if reached:
            sign = IconView(icons.icon("check", "ok"), _SIGN)
            head.addWidget(sign, alignment=Qt.AlignmentFlag.AlignVCenter)
        told = Label(amount, bold=bold, wrap=stacked)
        column.addLayout(head)
        if stacked:
            column.addWidget(told)
        else:
            head.addWidget(told)
        said = side_by_side(*notes)
        column.addWidget(GaugeBar(level, name, ", ".join((amount, *notes))))
        if said:
            column.addWidget(Label(said, tone="muted", scale=0.88, wrap=True))


class GaugesCard(Card):
    """The total, then the groups, each a step further in than its parent."""

    def __init__(self, stands: Standing) -> None:
        super().__init__()
        self.body.setSpacing(theme.SPACE_12)
        total = Gauge(
            _("In all"),
            total_words(stands),
            total_level(stands),
            gauge_words.total_notes(stands),
            reached=stands.counted >= stands.needed,
            bold=True,
        )
        self.body.addWidget(total)
        groups = list(_nested(stands.groups))
        # A single group without limits says no more than the total does.
        if len(groups) > 1 or any(group.minimum or group.maximum for group, _depth in groups):
            for group, depth in groups:
                self.body.addLayout(_indented(_group_gauge(stands, group), depth))


class YearsCard(Card):
    """The years of the cycle with what is needed in each."""

    def __init__(self, stands: Standing) -> None:
        super().__init__()
        row = FoldingRow(_YEARS_FOLD_BELOW)
        row.line.setSpacing(theme.SPACE_16)
        for number, year in enumerate(stands.years, start=1):
            gauge = Gauge(
                gauge_words.year_name(number, year),
                gauge_words.year_amount(stands, year),
                gauge_words.year_level(year),
                gauge_words.year_notes(stands, year),
                reached=year.judged and not year.missing,
                stacked=True,
            )
            row.line.addWidget(gauge, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(row)


def _group_gauge(stands: Standing, group: GroupStanding) -> Gauge:
    return Gauge(
        group.name,
        gauge_words.group_amount(stands, group),
        gauge_words.group_level(stands, group),
        gauge_words.group_notes(stands, group),
        reached=gauge_words.is_reached(group),
    )


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
