"""The user's own rules: each is the text of one credential, which is kept only when it can be read."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog import clock
from mentorlog.credentials.amounts import Hundredths
from mentorlog.credentials.rule import CycleRule, Group, Mapping, Rule
from mentorlog.credentials.rule_book import book, rule_of
from mentorlog.credentials.rule_faults import Problem
from mentorlog.credentials.rule_reading import read_rules
from mentorlog.credentials.rule_writing import template
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import ActivityCredit, OwnRule
from mentorlog.words import paragraphs


class InvalidRule(InvalidEntry):
    """A text that is no rule; `line` is where it is wrong, from 1."""

    def __init__(self, problem: Problem) -> None:
        self.line = problem.line
        sentence = problem.sentence(_("nothing was kept"))
        super().__init__("toml", marked("{problem}"), problem=sentence)


def has(logbook: Logbook, key: str) -> bool:
    """Whether the user has a rule of their own with this id, read or not."""
    return logbook.value(OwnRule.select(OwnRule.id).where(OwnRule.key == key)) is not None


def text_of(logbook: Logbook, key: str) -> str:
    """The text of the user's own rule, or one to begin with where there is none; InvalidEntry("rule")."""
    own = logbook.value(OwnRule.select(OwnRule.toml).where(OwnRule.key == key))
    return template(rule_of(logbook, key)) if own is None else str(own)


def beginning(logbook: Logbook, key: str, name: str) -> str:
    """The same, or where no rule has this id any more the shortest for a credential called `name`.

    It has the groups in which activities were counted, so that these count again.
    """
    if has(logbook, key) or key in book(logbook).rules:
        return text_of(logbook, key)
    query = ActivityCredit.select(ActivityCredit.group_key).where(ActivityCredit.rule == key)
    counted = logbook.column(query.order_by(ActivityCredit.group_key).distinct())
    return template(_shortest(key, name, counted or ["education"]))


def save(logbook: Logbook, text: str) -> str:
    """Keep a rule, in the place of one with its id, and give the id. Raises InvalidRule with the line."""
    clean = paragraphs(text)
    key = _checked(clean)
    row = logbook.value(OwnRule.select(OwnRule.id).where(OwnRule.key == key))
    with logbook.edit("own-rule-saved"):
        if row is None:
            logbook.insert(OwnRule, key=key, toml=clean)
        else:
            logbook.update(OwnRule, row, toml=clean)
    return key


def remove(logbook: Logbook, key: str) -> None:
    """Take an own rule away; one that mentorlog brings holds again. Raises InvalidEntry("rule")."""
    row = logbook.value(OwnRule.select(OwnRule.id).where(OwnRule.key == key))
    if row is None:
        raise InvalidEntry("rule", marked("There is no rule “{key}” of your own."), key=key)
    with logbook.edit("own-rule-removed"):
        logbook.delete(OwnRule, row)


def _shortest(key: str, name: str, groups: Sequence[str]) -> Rule:
    """A rule with all that one has to say, and amounts that are there to be changed."""
    return Rule(
        as_of=clock.today(),
        confidence="low",
        id=key,
        issuer=_("its issuer"),
        name=name,
        title=name,
        unit="CPE",
        increment=Hundredths(25),
        minutes_per_unit=60,
        total=Hundredths(6000),
        cycle=CycleRule(years=3, anchor="earned_date"),
        groups=tuple(Group(id=group, name=group) for group in groups),
        mappings=(Mapping(activity="course", group=groups[0]),),
    )


def _checked(text: str) -> str:
    """The id of the one credential in a text."""
    name = _("Your rule")
    read = read_rules(text, name)
    if read.problems:
        raise InvalidRule(read.problems[0])
    if len(read.rules) != 1:
        said = _("A rule of your own is for one credential, and here are {count}.").format(
            count=len(read.rules)
        )
        raise InvalidRule(Problem(name, 1, said, _("Keep each of them by itself, under [[credential]]")))
    return next(iter(read.rules))
