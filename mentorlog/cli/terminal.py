"""Where a command finds its logbook and leaves its answer: text for people, one document for scripts."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mentorlog import paths, settings
from mentorlog.errors import LogbookDamaged, LogbookMissing, LogbookProblem, MentorlogError, NotALogbook
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook, open_logbook

if TYPE_CHECKING:
    from mentorlog.attachments import Shrink
    from mentorlog.document import Document, PrintPdf

Row = TypeVar("Row")

_DAMAGED = marked("The logbook {path} is damaged and was not touched. Get back a backup: {command}")
_MISSING = marked(
    "The logbook {path} is not there any more; its backups are safe, and nothing was made in its place. "
    "Get back the last one: {command} --yes"
)
_NO_PRINTER = marked("No PDF can be written here. Run the command “mentorlog” itself.")


class Refusal(MentorlogError):
    """Something that only the terminal refuses; `sentence` says why, and what to type instead."""

    def __init__(self, sentence: str, **arguments: object) -> None:
        self.sentence = sentence
        super().__init__(**arguments)


class NotWanted(Refusal):
    """The user was asked, and said no."""


class Terminal:
    """One call of the program, as its shared options have it."""

    def __init__(self, print_pdf: PrintPdf | None = None, shrink_photo: Shrink | None = None) -> None:
        self.chosen_folder: Path | None = None
        self.json = False
        self.shrink_photo = shrink_photo
        self._print_pdf = print_pdf

    @property
    def folder(self) -> Path:
        """The data folder."""
        return paths.data_folder(self.chosen_folder)

    @property
    def logbook_path(self) -> Path:
        """Where the logbook is."""
        return paths.logbook_path(self.folder)

    @contextmanager
    def reading(self) -> Iterator[Logbook]:
        """The open logbook; where it is damaged or gone, the last good backup is offered."""
        try:
            with open_logbook(self.logbook_path) as logbook:
                yield logbook
        except (LogbookDamaged, NotALogbook) as damaged:
            raise self._with_a_way_back(damaged, _DAMAGED) from damaged
        except LogbookMissing as missing:
            raise self._with_a_way_back(missing, _MISSING) from missing

    @contextmanager
    def writing(self) -> Iterator[Logbook]:
        """The open logbook, to be changed: the subscription file is brought up to date afterwards."""
        with self.reading() as logbook:
            yield logbook
            self._refresh_subscription(logbook)

    def answer(self, document: Any, lines: Iterable[str]) -> None:
        """Print the result; `document` and `lines` may be iterators, and only one of them is used."""
        if self.json:
            # A terminal without Unicode gets escapes, which are the same document.
            plain = (sys.stdout.encoding or "").lower() not in ("utf-8", "utf8")
            click.echo(json.dumps(document, ensure_ascii=plain, indent=2, default=list))
        else:
            click.echo("\n".join(lines))

    def answer_rows(
        self,
        rows: Sequence[Row],
        shape: Callable[[Row], object],
        lines: Callable[[Sequence[Row]], Iterable[str]],
        nothing: str,
    ) -> None:
        """Print a list: the shape of each row for scripts, lines of all for people, or `nothing`."""
        self.answer(map(shape, rows), lines(rows) if rows else [nothing])

    def print_pdf(self, document: Document, path: Path) -> None:
        """Write a document as a PDF. Raises FileNotWritten, Refusal where there is no printer."""
        if self._print_pdf is None:
            raise Refusal(_NO_PRINTER)
        self._print_pdf(document, path)

    def command(self, *words: str) -> str:
        """What to type next, for the logbook that this call is about."""
        place = ["--data-dir", str(self.chosen_folder)] if self.chosen_folder else []
        return shlex.join(["mentorlog", *place, *words])

    def tell(self, sentence: str) -> None:
        """Say something beside the result, on standard error."""
        click.echo(sentence, err=True)

    def confirm(self, question: str, yes: bool) -> None:
        """Go on only if the user says so: here, or before by `--yes`, which scripts must say."""
        if yes:
            return
        if not sys.stdin.isatty():
            sentence = _("Nobody can be asked here: say --yes to do it.")
            raise click.UsageError(sentence, click.get_current_context())
        if not click.confirm(question, err=True):
            raise NotWanted(marked("Nothing was changed."))

    def choose(self, question: str, answers: Sequence[str], usual: str) -> str:
        """One of the answers; the last of them where nobody can be asked."""
        if not sys.stdin.isatty():
            return answers[-1]
        chosen: str = click.prompt(question, type=click.Choice(answers), default=usual, err=True)
        return chosen

    def _with_a_way_back(self, problem: LogbookProblem, sentence: str) -> MentorlogError:
        # Loaded only on a bad day.
        from mentorlog.backups import listing

        for backup in listing(problem.path):
            if backup.holds:
                command = self.command("restore", str(backup.path))
                return Refusal(sentence, path=problem.path, command=command)
        return problem

    def _refresh_subscription(self, logbook: Logbook) -> None:
        if not settings.get(logbook, "subscription-file"):
            return
        # Loaded only for those who have such a file: it brings the calendar library with it.
        from mentorlog.calendars.subscription import refresh_if_stale

        try:
            refresh_if_stale(logbook)
        except MentorlogError as error:
            # The change itself is safe, so this is no failure of the command.
            self.tell(str(error))


pass_terminal = click.make_pass_decorator(Terminal, ensure=True)
