"""An activity in the list of a credential: what it was, what it counts there, and how its claim stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.activity_list import ActivityRow, Credited
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_figures import is_unsure
from mentorlog.dates import spoken
from mentorlog.language import _
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion

_UNSURE = "circle-question-mark"
_SIGNS = {
    "": ("", "muted"),
    "claimed": ("send", "muted"),
    "approved": ("check", "ok"),
    "rejected": ("circle-x", "warn"),
    "audited": ("check-check", "ok"),
}


class ActivityDelegate(RowDelegate):
    """Paints an `ActivityRow` as it counts towards the credential of `rule_of`."""

    def __init__(self, rule_of: Callable[[], Rule]) -> None:
        super().__init__()
        self._rule_of = rule_of

    def draw(self, canvas: RowCanvas, row: ActivityRow) -> None:
        """Draw one activity."""
        rule = self._rule_of()
        canvas.at_end(
            0, isolated(credit_words(row, rule)), sign=_UNSURE if is_worth_unsure(row, rule) else ""
        )
        sign, tone = _SIGNS[claim_state(row, rule)]
        canvas.at_end(1, isolated(claim_words(row, rule)), tone, sign=sign)
        canvas.words(0, discretion.shown(row.title))
        canvas.words(1, _second_line(row, rule), "muted")


def activity_roles(rule_of: Callable[[], Rule]) -> Mapping[int, Callable[[ActivityRow], object]]:
    """What a list of the activities of one credential shows and says."""
    return {
        DISPLAY: lambda row: discretion.shown(row.title),
        ACCESSIBLE: lambda row: _spoken_activity(row, rule_of()),
    }


def credit_words(row: ActivityRow, rule: Rule) -> str:
    """`2.5 PDU`, in all groups of the rule."""
    amount = sum(each.amount for each in _counted(row, rule))
    return _("{amount} {unit}").format(amount=spoken_amount(amount), unit=rule.unit)


def is_worth_unsure(row: ActivityRow, rule: Rule) -> bool:
    """Whether it is unsure that the issuer takes such an activity; what was typed is as it was claimed."""
    mapping = next((each for each in rule.mappings if each.activity == row.kind), None)
    follows = any(not each.typed for each in _counted(row, rule))
    return follows and mapping is not None and is_unsure(mapping, rule, "group")


def all_credit_words(row: ActivityRow, rules: Mapping[str, Rule]) -> str:
    """`1.5 PDU, 1.75 CPE`: towards every credential; what is the same for two of them is said once."""
    rules_counted = dict.fromkeys(each.rule for each in row.credits if each.amount and each.rule in rules)
    return ", ".join(dict.fromkeys(credit_words(row, rules[key]) for key in rules_counted))


def claim_state(row: ActivityRow, rule: Rule) -> str:
    """The state of its claim towards the rule, "" for none."""
    return next((each.claim for each in _counted(row, rule)), "")


def claim_words(row: ActivityRow, rule: Rule) -> str:
    """What became of its claim; what is still to come can have none."""
    words = {
        "": _("planned") if row.is_planned else _("not claimed"),
        "claimed": _("claimed"),
        "approved": _("approved"),
        "rejected": _("rejected, does not count"),
        "audited": _("audited"),
    }
    return words[claim_state(row, rule)]


def _second_line(row: ActivityRow, rule: Rule) -> str:
    names = {group.id: group.name for group in rule.groups}
    groups = ", ".join(names.get(each.group, each.group) for each in _counted(row, rule))
    return side_by_side(spoken(row.day), _(NAMES[row.kind]), groups)


def _spoken_activity(row: ActivityRow, rule: Rule) -> str:
    """One sentence with everything that the row shows."""
    told = (discretion.shown(row.title), credit_words(row, rule), _second_line(row, rule))
    unsure = [_("unsure")] if is_worth_unsure(row, rule) else []
    return ", ".join((*told, claim_words(row, rule), *unsure))


def _counted(row: ActivityRow, rule: Rule) -> list[Credited]:
    return [each for each in row.credits if each.rule == rule.id]
