"""All rules there are: those that mentorlog brings, and the user's own, which add to them or override."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

from msgspec import Struct

from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_figures import Figure, figures, figures_beside
from mentorlog.credentials.rule_language import translated
from mentorlog.credentials.rule_reading import RuleSet, read_bytes, read_rules
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import OwnRule

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "credentials"
WORDS = FOLDER / "rules.md"  # what the words of a rule mean, to be read


class RuleBook(Struct, frozen=True):
    """Rules by their ids; which of them are the user's own; and sentences about those that cannot be used.

    `changed` are those that say other than what mentorlog brings, and the day of their last change.
    """

    rules: Mapping[str, Rule]
    own: frozenset[str]
    problems: tuple[str, ...]
    changed: Mapping[str, date]


def book(logbook: Logbook) -> RuleBook:
    """The rules that hold in a logbook."""
    query = OwnRule.select(OwnRule.key, OwnRule.toml, OwnRule.modified).order_by(OwnRule.key)
    return _book(tuple(logbook.tuples(query)), _("the other rules are in use"))


def rule_of(logbook: Logbook, key: str) -> Rule:
    """The rule with this id; InvalidEntry("rule") where there is none."""
    return rule_among(book(logbook).rules, key)


def rule_among(rules: Mapping[str, Rule], key: str) -> Rule:
    """The same, of rules that are at hand."""
    if key not in rules:
        raise InvalidEntry(
            "rule",
            marked("There is no rule “{key}”. There are: {keys}."),
            key=key,
            keys=", ".join(rules),
        )
    return rules[key]


def figures_of(logbook: Logbook, key: str) -> list[Figure]:
    """All figures of a rule, and which of them the user changed. Raises InvalidEntry("rule")."""
    rule, changed_on = rule_of(logbook, key), book(logbook).changed.get(key)
    if changed_on is None:
        return figures(rule)
    return figures_beside(rule, translated(shipped().rules[key]), changed_on)


def ensure_group(rule: Rule, group: str) -> None:
    """Raise InvalidEntry("group") where the rule has no such group."""
    if group not in {each.id for each in rule.groups}:
        raise InvalidEntry(
            "group",
            marked("{rule} has no group “{group}”. It has: {groups}."),
            rule=rule.id,
            group=group,
            groups=", ".join(each.id for each in rule.groups),
        )


@cache
def shipped() -> RuleSet:
    """The rules that mentorlog brings, in the words of their files: read once."""
    read = [read_bytes(path.read_bytes(), path.name) for path in sorted(FOLDER.glob("*.toml"))]
    rules = {key: rule for each in read for key, rule in each.rules.items()}
    return RuleSet(rules, tuple(chain.from_iterable(each.problems for each in read)))


@lru_cache(maxsize=8)  # logbooks that are open, each with the texts of its own rules
def _book(own_texts: tuple[tuple[str, str, datetime], ...], consequence: str) -> RuleBook:
    brought = {key: translated(rule) for key, rule in shipped().rules.items()}
    read = [read_rules(text, _("Your own rule {key}").format(key=key)) for key, text, _at in own_texts]
    own = {key: rule for each in read for key, rule in each.rules.items()}
    problems = (*shipped().problems, *chain.from_iterable(each.problems for each in read))
    sentences = tuple(problem.sentence(consequence) for problem in problems)
    days = {key: at.astimezone().date() for key, _text, at in own_texts}
    changed = {key: days[key] for key, rule in own.items() if key in brought and rule != brought[key]}
    return RuleBook({**brought, **own}, frozenset(own), sentences, changed)
