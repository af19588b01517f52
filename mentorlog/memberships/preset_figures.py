"""What is known of an association, figure by figure, with how sure each is and where it was read."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from mentorlog.credentials.rule import Stated
from mentorlog.credentials.rule_figures import Figure, figure
from mentorlog.credentials.rule_language import translated
from mentorlog.dates.names import MONTHS
from mentorlog.language import _, ngettext
from mentorlog.memberships.dues import money_words
from mentorlog.memberships.presets import Preset, recorded


def figures(preset: Preset) -> list[Figure]:
    """All figures in the order in which one asks for them, the dues first: they change most often."""
    dues = [
        _figure(preset, each, "amount", each.kind, money_words(each.amount, each.currency))
        for each in preset.dues
    ]
    return [*dues, *(_figure(preset, preset, *told) for told in _of_terms(preset))]


def year_of(figure: Figure) -> str:
    """The year that a figure is of, by the latest of its sources."""
    return str(max(source.year for source in figure.sources)) if figure.sources else ""


def _of_terms(preset: Preset) -> Iterator[tuple[str, str, str]]:
    lasts = {"anniversary": _("a year from its first day"), "calendar-year": _("a calendar year")}
    yield "anchor", _("A term lasts"), lasts[preset.anchor]
    if preset.rest_free_from:
        yield "rest_free_from", _joined_late(preset.rest_free_from), _("until the end of the next year")
    yield "renewal_days", _("Renewed from"), _days_before(preset.renewal_days)
    yield "grace_days", _("Grace after it"), _grace(preset.grace_days)
    renewing = {"no": _("where one asks for it, if it is offered"), "not-offered": _("not offered")}
    yield "auto_renew", _("Automatic renewal"), renewing[preset.auto_renew]
    if preset.note:
        yield "note", _("To know as well"), preset.note


def _days_before(days: int) -> str:
    return ngettext("{n} day before its end", "{n} days before its end", days).format(n=days)


def _grace(days: int) -> str:
    return ngettext("{n} day", "{n} days", days).format(n=days) if days else _("none")


def _joined_late(month_and_day: str) -> str:
    month, day = map(int, month_and_day.split("-"))
    return _("Joined from {day} {month} on").format(day=day, month=_(MONTHS[month - 1]))


def _figure(preset: Preset, part: Stated, key: str, label: str, value: str) -> Figure:
    found = figure(part, preset, recorded().source, (key, label, value))
    return replace(found, sources=tuple(map(translated, found.sources)))
