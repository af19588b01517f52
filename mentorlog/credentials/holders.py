"""Who in the network holds credentials: people whom one could ask how they did it."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.credentials import Holder


def set_rules(logbook: Logbook, person: str, rules: Sequence[str]) -> None:
    """Note which credentials a person in the network holds, and no others."""
    number = logbook.id_of(Person, person)
    kept = dict(logbook.tuples(Holder.select(Holder.rule, Holder.id).where(Holder.person == number)))
    with logbook.edit("holder-changed", person):
        for rule in kept.keys() - set(rules):
            logbook.delete(Holder, kept[rule])
        for rule in dict.fromkeys(rules):
            if rule not in kept:
                logbook.insert(Holder, person=number, rule=rule)


def set_people(logbook: Logbook, rule: str, people: Sequence[str]) -> None:
    """Note which people in the network hold a credential, and no others."""
    kept = dict(logbook.tuples(Holder.select(Person.uid, Holder.id).join(Person).where(Holder.rule == rule)))
    with logbook.edit("holder-changed", *sorted({*kept} ^ {*people})):
        for person in kept.keys() - set(people):
            logbook.delete(Holder, kept[person])
        for person in dict.fromkeys(people):
            if person not in kept:
                logbook.insert(Holder, person=logbook.id_of(Person, person), rule=rule)


def of_rule(logbook: Logbook, rule: str) -> list[tuple[str, str]]:
    """The uids and names of the people in the network who hold a credential, by name."""
    query = Person.select(Person.uid, Person.name).join(Holder).where(Holder.rule == rule)
    return logbook.tuples(query.where(Person.trashed_at.is_null()).order_by(Person.folded))
