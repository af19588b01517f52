"""The follow-ups typed with a meeting: each `--follow-up` with the options behind it, in their order.

click gives the values of each option together and forgets how options of different names stood to each other,
so the line is parsed once more for that order alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click
from msgspec import Struct, field

from mentorlog.cli.program import Command
from mentorlog.dates import DateAndTime, Repeat
from mentorlog.language import _

_ORDER = "mentorlog.order-of-options"


class TypedStep(Struct):
    """One `--follow-up TEXT` and what was typed after it; `names` are those of its `--for`."""

    what: str
    due: DateAndTime | None = None
    names: list[str] = field(default_factory=list)
    theirs: bool = False
    repeat: Repeat | None = None


class OrderedCommand(Command):
    """A command that remembers in which order its options stood."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Note the order, then read the line as ever."""
        _values, _rest, order = self.make_parser(ctx).parse_args(list(args))
        ctx.meta[_ORDER] = [param.name for param in order]
        return super().parse_args(ctx, args)


def typed_steps(ctx: click.Context, typed: Mapping[str, Sequence[Any]]) -> list[TypedStep]:
    """The steps, each with its own options; `typed` holds the values of each option in their order.

    Raises click.UsageError for an option that no `--follow-up` stands before, and for a step without a day.
    """
    values = {name: iter(values) for name, values in typed.items()}
    steps: list[TypedStep] = []
    for name in ctx.meta[_ORDER]:
        if name == "follow_up":
            steps.append(TypedStep(next(values[name])))
        elif name in values:
            _add_to(_last(steps, name, ctx), name, values[name])
    if any(step.due is None for step in steps) or len(typed["due"]) > len(steps):
        raise click.UsageError(_("Every --follow-up needs one --due behind it."), ctx)
    return steps


def _last(steps: list[TypedStep], option: str, ctx: click.Context) -> TypedStep:
    if not steps:
        sentence = _("--{option} says something of a follow-up: write it behind its --follow-up.")
        raise click.UsageError(sentence.format(option=option), ctx)
    return steps[-1]


def _add_to(step: TypedStep, name: str, values: Iterator[Any]) -> None:
    match name:
        case "due":
            step.due = next(values)
        case "for":
            step.names.append(next(values))
        case "theirs":
            step.theirs = next(values)
        case "repeat":
            step.repeat = next(values)
