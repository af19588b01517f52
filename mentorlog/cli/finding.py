"""Whom a command means: people by name or e-mail."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from mentorlog.cli.terminal import Refusal
from mentorlog.errors import Ambiguous, NotFound
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.words import line


def person(logbook: Logbook, who: str, *, trashed: bool = False) -> str:
    """The uid of the person meant; NotFound, or Ambiguous with the candidates."""
    # Loaded only where somebody is named: a list must not wait for all that a person can have.
    from mentorlog import people

    return people.find(logbook, line(who), trashed=trashed)


def person_anywhere(logbook: Logbook, who: str) -> str:
    """The uid of the person meant, in the trash if nowhere else; NotFound, Ambiguous."""
    try:
        return person(logbook, who)
    except NotFound:
        return person(logbook, who, trashed=True)


def known_person(logbook: Logbook, who: str, there: Collection[str] = ()) -> str:
    """The same for a meeting or follow-up: among several, the one who is `there`.

    Raises Ambiguous, and for somebody unknown a Refusal that says how to add them.
    """
    try:
        return person(logbook, who)
    except Ambiguous as several:
        present = [uid for _name, uid in several.candidates if uid in there]
        if len(present) == 1:
            return present[0]
        raise
    except NotFound as nobody:
        raise Refusal(
            marked("There is no “{who}” in the logbook. Add them first: {command}"),
            who=line(who),
            command=command_that_adds(who),
        ) from nobody


def known_people(logbook: Logbook, names: Sequence[str]) -> list[str]:
    """The uids of several people, each once."""
    return list(dict.fromkeys(known_person(logbook, who) for who in names))


def command_that_adds(who: str) -> str:
    """What to type for somebody new; `Priya Raman (Siemens)` names the organisation too."""
    name, _separator, organisation = line(who).partition("(")
    command = f'mentorlog people add "{name.strip()}"'
    where = organisation.rstrip(") ")
    return f'{command} --org "{where}"' if where else command
