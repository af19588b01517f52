"""`mentorlog export review`: the review pack as a file, with no name in it that is not to be seen."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from mentorlog.cli.feedback_filters import chosen, filters
from mentorlog.cli.layout import printable
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from mentorlog.mentoring.pack.contents import Contents, gather
from mentorlog.mentoring.pack.document import document
from mentorlog.mentoring.pack.told import Found, Teller
from mentorlog.mentoring.pack.write import refuse_other_endings, write


@click.command("review", cls=Command, help=_("Write the review pack, by its ending as PDF, Markdown or CSV."))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@filters
@click.option("--with-names", is_flag=True, help=_("Leave the names in; else roles take their place."))
@click.option("--with-private", is_flag=True, help=_("Tell what is private too."))
@pass_terminal
def review(terminal: Terminal, /, file: Path, with_names: bool, with_private: bool, **typed: Any) -> None:
    """Write the pack, once it is clear what in it is a name."""
    refuse_other_endings(file)
    with terminal.reading() as logbook:
        contents = gather(logbook, chosen(logbook, typed), with_private=with_private)
        teller = _decided(terminal, logbook, contents, with_names=with_names)
        write(file.absolute(), document(contents, teller), contents, teller, terminal.print_pdf)
    replaced = sum(each.is_name for each in teller.found())
    headline = _("Written: {file}").format(file=file.absolute())
    terminal.answer(_shape(file, contents, replaced), [headline, f"  {_counted(contents, replaced)}"])


def _decided(terminal: Terminal, logbook: Logbook, contents: Contents, *, with_names: bool) -> Teller:
    """A teller that knows of each word whether it is a name; where nobody can be asked, it is one."""
    teller = Teller(logbook, contents, with_names=with_names)
    undecided = teller.undecided()
    if not undecided:
        return teller
    if sys.stdin.isatty():
        kept = [each.hit.words for each in undecided if not click.confirm(_question(each), True, err=True)]
        return Teller(logbook, contents, kept=kept)
    for each in undecided:
        terminal.tell(_("“{word}” in “{text}” was taken for a name.").format(**_words(each)))
    return teller


def _question(each: Found) -> str:
    return _("Is “{word}” in “{text}” a name?").format(**_words(each))


def _words(each: Found) -> dict[str, str]:
    return {"word": printable(each.hit.words), "text": printable(each.line())}


def _shape(file: Path, contents: Contents, replaced: int) -> dict[str, Any]:
    return {
        "file": str(file.absolute()),
        "feedback": len(contents.feedback),
        "goals": len(contents.goals),
        "wins": len(contents.wins),
        "evidence": len(contents.evidence),
        "sessions": sum(hours.sessions for hours in contents.hours),
        "names_replaced": replaced,
    }


def _counted(contents: Contents, replaced: int) -> str:
    """`12 pieces of feedback, 3 names replaced`."""
    count = len(contents.feedback)
    told = ngettext("{n} piece of feedback", "{n} pieces of feedback", count).format(n=count)
    names = ngettext("{n} name replaced", "{n} names replaced", replaced).format(n=replaced)
    return f"{told}, {names}"
