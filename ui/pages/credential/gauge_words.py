"""What the gauges of a credential say in words, and how full they are."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.gaps import YearStanding
from mentorlog.credentials.recorded import recorded_rules
from mentorlog.credentials.rule import Group, Rule
from mentorlog.credentials.standing import GroupStanding, Standing
from mentorlog.language import _, ngettext
from ui.rows.credential_row import amount_words
from ui.rows.plain_day import plain_day
from ui.widgets.gauge import Level


def recorded_words(stands: Standing) -> str:
    """The sentence that the gauges stand for; that all is well is for the issuer to say."""
    return _("By {rules} you have {counted} of {needed}.").format(
        rules=recorded_rules(stands.rule, stands.changed_on, plain_day),
        counted=spoken_amount(stands.counted),
        needed=amount_words(stands.needed, stands.rule.unit),
    )


def to_come_words(rule: Rule, changed_on: date | None) -> str:
    """What a credential will take that is worked towards."""
    years = ngettext("{n} year", "{n} years", rule.cycle.years).format(n=rule.cycle.years)
    return _("By {rules} it takes {amount} in {years} to keep it.").format(
        rules=recorded_rules(rule, changed_on, plain_day),
        amount=amount_words(rule.total, rule.unit),
        years=years,
    )


# --- the total


def total_notes(stands: Standing) -> list[str]:
    """What there is to say of the total beside its amount."""
    notes = []
    if stands.counted < stands.needed:
        missing = stands.needed - stands.counted
        notes.append(_("{amount} more are needed").format(amount=amount_words(missing, stands.rule.unit)))
    if stands.forecast is not None:
        notes.append(
            _("at this pace about {amount} by {day}").format(
                amount=amount_words(stands.forecast // 100 * 100, stands.rule.unit),
                day=plain_day(stands.cycle.until),
            )
        )
    return notes + _opening_note(stands.opening, stands.rule)


# --- groups


def group_level(stands: Standing, group: GroupStanding) -> Level:
    """Up to its maximum where it has one, else to its minimum, else to all that is needed."""
    full = group.minimum or stands.needed
    level = Level(
        counted=group.counted,
        full=max(full, group.counted),
        opening=group.opening,
        minimum=group.minimum,
    )
    if group.maximum is None:
        return level
    return replace(level, full=group.maximum, has_end=True, over=group.earned - group.counted)


def group_amount(stands: Standing, group: GroupStanding) -> str:
    """`12 of at least 35 PDU`, as the group is bounded."""
    unit, counted = stands.rule.unit, spoken_amount(group.counted)
    if group.minimum is not None:
        least = amount_words(group.minimum, unit)
        return _("{counted} of at least {least}").format(counted=counted, least=least)
    if group.maximum is not None:
        most = amount_words(group.maximum, unit)
        return _("{counted} of at most {most}").format(counted=counted, most=most)
    return amount_words(group.counted, unit)


def group_notes(stands: Standing, group: GroupStanding) -> list[str]:
    """What is missing, what does not count, and by which other limits."""
    rule = stands.rule
    stated = next(each for each in rule.groups if each.id == group.id)
    notes = []
    if group.minimum is not None and group.counted < group.minimum:
        missing = amount_words(group.minimum - group.counted, rule.unit)
        notes.append(_("{amount} more are needed").format(amount=missing))
    if group.earned > group.counted:
        notes.append(_over_note(group))
    notes += _other_limits(rule, stated)
    return notes + _opening_note(group.opening, rule)


def is_reached(group: GroupStanding) -> bool:
    """Whether it has a minimum, and nothing is missing of it."""
    return group.minimum is not None and group.counted >= group.minimum


def _over_note(group: GroupStanding) -> str:
    over = spoken_amount(group.earned - group.counted)
    if group.maximum is not None and group.counted == group.maximum:
        return _("{amount} above the maximum do not count").format(amount=over)
    return _("{amount} above the limits do not count").format(amount=over)


def _other_limits(rule: Rule, group: Group) -> list[str]:
    limits = []
    if group.min is not None and group.max is not None:
        limits.append(_("at most {amount}").format(amount=amount_words(group.max, rule.unit)))
    if group.min_per_year is not None:
        least = amount_words(group.min_per_year, rule.unit)
        limits.append(_("at least {amount} in each year").format(amount=least))
    if group.max_per_year is not None:
        most = amount_words(group.max_per_year, rule.unit)
        limits.append(_("at most {amount} a year").format(amount=most))
    if group.claims_per_cycle is not None:
        claims = ngettext("{n} claim a cycle", "{n} claims a cycle", group.claims_per_cycle)
        limits.append(claims.format(n=group.claims_per_cycle))
    return limits


def _opening_note(opening: int, rule: Rule) -> list[str]:
    if not opening:
        return []
    amount = amount_words(opening, rule.unit)
    return [_("{amount} of it from the opening balance").format(amount=amount)]


# --- years


def year_amount(stands: Standing, year: YearStanding) -> str:
    """`15 of at least 20 CPE`."""
    least = amount_words(year.minimum or 0, stands.rule.unit)
    return _("{counted} of at least {least}").format(counted=spoken_amount(year.counted), least=least)


def year_notes(stands: Standing, year: YearStanding) -> list[str]:
    """Its last day, and what is missing in it, or that the opening balance stands for it."""
    notes = [_("until {day}").format(day=plain_day(year.until))]
    if not year.judged:
        notes.append(_("in the opening balance"))
    elif not year.is_known:
        notes.append(_("not known: it has enough only with the opening balance"))
    if year.missing:
        missing = amount_words(year.missing, stands.rule.unit)
        notes.append(_("{amount} more are needed").format(amount=missing))
    return notes


def year_level(year: YearStanding) -> Level:
    """Up to what is needed in the year, or to more where there is more."""
    needed = year.minimum or 0
    return Level(year.counted, max(needed, year.counted), opening=year.opening, minimum=needed)


# --- carry-over


def carry_over_words(stands: Standing) -> str:
    """From when on credits may go over, how many at the most, and how many would now."""
    going = stands.carry_over
    if going is None:
        return ""
    unit = stands.rule.unit
    sentence = _("From {day} on credits above {needed} may go over into the next cycle").format(
        day=plain_day(going.since), needed=spoken_amount(stands.needed)
    )
    if going.maximum is not None:
        sentence = _("{sentence}: up to {most}").format(
            sentence=sentence, most=amount_words(going.maximum, unit)
        )
    if going.over:
        return _("{sentence}. Of what you have it would be {over}.").format(
            sentence=sentence, over=amount_words(going.over, unit)
        )
    return _("{sentence}.").format(sentence=sentence)
