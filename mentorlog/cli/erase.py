"""`mentorlog people erase`: the one act that cannot be undone, asked for, done and accounted for."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click
from msgspec.structs import asdict

from mentorlog import backups, erase
from mentorlog.cli import finding
from mentorlog.cli.arguments import WHO
from mentorlog.cli.layout import columns, first_line
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.erase import Extent
from mentorlog.language import _, ngettext


@click.command(
    "erase",
    cls=Command,
    help=_("Erase a person for good. The meetings and follow-ups of nobody else go too."),
)
@click.argument("who", type=WHO)
@click.option("--yes", is_flag=True, help=_("Do not ask."))
@pass_terminal
def erase_person(terminal: Terminal, who: str, yes: bool) -> None:
    """Erase a person."""
    with terminal.writing() as logbook:
        uid = finding.person_anywhere(logbook, who)
        terminal.confirm(_question(erase.preview(logbook, uid)), yes)
        extent = erase.erase(logbook, uid)
        terminal.answer(_shape(uid, extent), _lines(extent))
    if extent.backups and sys.stdin.isatty() and click.confirm(_("Delete these backups now?"), err=True):
        for backup in extent.backups:
            backups.delete(backup)


def _question(extent: Extent) -> str:
    question = _(
        "Erase {name} for good, with {meetings}, {follow_ups} and {mentorships}? No undo brings them back."
    ).format(name=extent.name, **_counts(extent))
    return " ".join([question, *_nameless(extent)])


def _counts(extent: Extent) -> dict[str, str]:
    return {
        "meetings": ngettext("{n} meeting", "{n} meetings", extent.meetings).format(n=extent.meetings),
        "follow_ups": ngettext("{n} follow-up", "{n} follow-ups", extent.follow_ups).format(
            n=extent.follow_ups
        ),
        "mentorships": ngettext("{n} mentorship", "{n} mentorships", extent.mentorships).format(
            n=extent.mentorships
        ),
    }


def _nameless(extent: Extent) -> Iterator[str]:
    if count := extent.feedback:
        yield ngettext(
            "{n} piece of feedback from them stays, without their name.",
            "{n} pieces of feedback from them stay, without their name.",
            count,
        ).format(n=count)


def _shape(uid: str, extent: Extent) -> dict[str, object]:
    return {
        "uid": uid,
        "name": extent.name,
        "meetings": extent.meetings,
        "follow_ups": extent.follow_ups,
        "mentorships": extent.mentorships,
        "feedback": extent.feedback,
        "mentions": [asdict(mention) for mention in extent.mentions],
        "backups": [str(path) for path in extent.backups],
    }


def _lines(extent: Extent) -> Iterator[str]:
    yield _("Erased: {name}, with {meetings}, {follow_ups} and {mentorships}.").format(
        name=extent.name, **_counts(extent)
    )
    yield from _nameless(extent)
    if extent.mentions:
        yield _("These texts still name them; change them yourself:")
        yield from columns(
            ((mention.noun, mention.uid, first_line(mention.text)) for mention in extent.mentions),
            indent="  ",
        )
    if extent.backups:
        yield _("These backups still hold them:")
        yield from (f"  {path}" for path in extent.backups)
