"""The history in sentences: what each step did, with names as they are today and none that was erased."""

from __future__ import annotations

import socket
from collections import ChainMap, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from peewee import fn

from mentorlog.history_labels import LABELS
from mentorlog.history_names import Named, Namer, nobody, taken_back
from mentorlog.journal import StepRow
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.models import Step

_NAMED_AT_MOST = 3


class HistoryLine(Struct, frozen=True):
    """A step as the user reads it.

    `state` is done, undone, dropped or sealed; `device` is the computer, where it was another one.
    """

    uid: str
    label: str
    at: datetime
    sentence: str
    state: str
    device: str


def lines(logbook: Logbook, limit: int = 50) -> list[HistoryLine]:
    """The latest steps, last first."""
    return _told(logbook, logbook.steps(limit))


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[HistoryLine]:
    """The lines of the steps with these row numbers, in their order."""
    found = {step.id: step for step in logbook.steps_at(numbers)}
    return _told(logbook, [found[number] for number in numbers if number in found])


def line(logbook: Logbook, step: StepRow) -> HistoryLine:
    """One step; its sentence, such as `Log meeting with Ada Lindqvist`, is fit to stand behind "Undo"."""
    return _told(logbook, [step])[0]


def distance(logbook: Logbook, number: int, state: str) -> int:
    """How many steps undo takes back to reach a done one, or redo does again to reach an undone one."""
    beyond = {"done": Step.id >= number, "undone": Step.id <= number}
    if state not in beyond:
        return 0
    query = Step.select(fn.COUNT(Step.id)).where((Step.state == state) & beyond[state])
    return int(logbook.value(query))


def _told(logbook: Logbook, steps: Sequence[StepRow]) -> list[HistoryLine]:
    """The steps with their sentences; names are looked up for all of them at once."""
    spoken_of = defaultdict[Namer, list[str]](list)
    for step in steps:
        spoken_of[_wording(step)[1]] += step.arguments
    names = {namer: _by_uid(namer(logbook, uids)) for namer, uids in spoken_of.items()}
    undone = [step for step in steps if step.state in ("undone", "dropped")]
    lost = [uid for step in undone for uid in step.arguments if uid not in names[_wording(step)[1]]]
    gone = _by_uid(taken_back(logbook, lost)) if lost else {}
    return [_line(step, ChainMap(names[_wording(step)[1]], gone)) for step in steps]


def _line(step: StepRow, names: Mapping[str, list[str]]) -> HistoryLine:
    # Who was at two meetings of a step is named once.
    here = list(dict.fromkeys(name for uid in step.arguments for name in names.get(uid, ())))
    what = _(_wording(step)[0]).format(what=_joined(here) if here else _("something erased"))
    device = "" if step.device == socket.gethostname() else step.device
    return HistoryLine(step.uid, step.label, step.at, what, step.state, device)


def _wording(step: StepRow) -> tuple[str, Namer]:
    return LABELS.get(step.label, (marked("Change the logbook"), nobody))


def _by_uid(named: Named) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for uid, name in named:
        names.setdefault(uid, []).append(name)
    return names


def _joined(names: Sequence[str]) -> str:
    """`Ada, Bruno`, or the first three `and 9 more`."""
    shown = ", ".join(names[:_NAMED_AT_MOST])
    more = len(names) - _NAMED_AT_MOST
    if more <= 0:
        return shown
    return ngettext("{names} and {n} more", "{names} and {n} more", more).format(names=shown, n=more)
