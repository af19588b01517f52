"""What can go wrong for the user, each kind a sentence: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mentorlog.language import _, marked


class MentorlogError(Exception):
    """Something the user can understand and act on; `str()` is the sentence in the user's language."""

    sentence = marked("Something went wrong.")

    def __init__(self, **arguments: object) -> None:
        super().__init__(self.sentence, arguments)
        self.arguments = arguments

    def __str__(self) -> str:
        return _(self.sentence).format(**self.arguments)


class InvalidEntry(MentorlogError):
    """A value that cannot be kept as it was typed; `field` says where the sentence belongs."""

    def __init__(self, field: str, sentence: str, **arguments: object) -> None:
        self.field = field
        self.sentence = sentence
        super().__init__(**arguments)


class NotFound(MentorlogError):
    """Nobody and nothing answers to what was asked for."""

    sentence = marked("There is no “{what}” in the logbook.")

    def __init__(self, what: str) -> None:
        super().__init__(what=what)


class Ambiguous(MentorlogError):
    """More than one person answers to what was asked for; `candidates` are their names and uids."""

    sentence = marked("“{what}” could be {names}. Say it more exactly, or use the uid.")

    def __init__(self, what: str, candidates: Sequence[tuple[str, str]]) -> None:
        self.candidates = tuple(candidates)
        super().__init__(what=what, names=", ".join(f"{name} ({uid})" for name, uid in candidates))


class TooLongAgo(MentorlogError):
    """A step that should be taken back is no longer in the history, or no longer stands."""

    sentence = marked(
        "How the logbook was before that is no longer in its history, so it cannot be taken back. "
        "Nothing was changed."
    )


class Cancelled(MentorlogError):
    """The user has stopped a long piece of work; raised by its progress call."""

    sentence = marked("Stopped. Nothing was changed.")


class LogbookProblem(MentorlogError):
    """The logbook's file cannot be used as it lies there."""

    def __init__(self, path: Path, **arguments: object) -> None:
        self.path = path
        super().__init__(path=path, **arguments)


class LogbookDamaged(LogbookProblem):
    """The file is empty, cut short or not readable as what it was."""

    sentence = marked(
        "The logbook {path} is damaged and was not touched. "
        "Restore a backup, or keep a copy of the file before you try anything else."
    )


class LogbookMissing(LogbookProblem):
    """There is no file, but there are backups of one that was there."""

    sentence = marked(
        "The logbook {path} is not there any more. Its backups are safe, and nothing was made in its place. "
        "Restore a backup, or put the file back if you have moved it."
    )


class NotALogbook(LogbookProblem):
    """The file belongs to something else."""

    sentence = marked("{path} is not a mentorlog logbook and was not touched. Choose another file or folder.")


class LogbookNewer(LogbookProblem):
    """The file was written by a newer mentorlog."""

    sentence = marked(
        "The logbook {path} was written by a newer mentorlog and was not touched. "
        "Update mentorlog to open it."
    )


class LogbookBusy(LogbookProblem):
    """Another program holds the file."""

    sentence = marked(
        "Another program is writing to the logbook {path}. Nothing was saved; try again in a moment."
    )


class LogbookReadOnly(LogbookProblem):
    """The file or its folder cannot be written."""

    sentence = marked(
        "The logbook {path} cannot be written: the file or its folder is read-only. Nothing was changed."
    )


class LogbookInTheWay(MentorlogError):
    """What should be written somewhere would be written over the logbook itself."""

    sentence = marked("{path} is the logbook itself, so nothing was written there. Choose another name.")

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class LogbookUnreachable(LogbookProblem):
    """The file cannot be opened at all."""

    sentence = marked("The logbook {path} cannot be opened. Check that its folder exists and is yours.")


class DiskFull(LogbookProblem):
    """No room for another page."""

    sentence = marked(
        "The disk is full, so this was not saved; everything saved before is safe in {path}. "
        "Make room, then save again."
    )


class NoRoomForCopy(DiskFull):
    """A copy of a logbook does not fit where it should go; `path` is the copy's."""

    sentence = marked(
        "The disk is full, so the copy {path} was not made; nothing was changed. "
        "Make room there, then try again."
    )


class CopyReadOnly(LogbookReadOnly):
    """A copy may not be written where it should go."""

    sentence = marked(
        "The copy {path} was not made: its folder is read-only. Nothing was changed; choose another place."
    )


class CopyUnreachable(LogbookUnreachable):
    """The place where a copy should go cannot be reached, or is gone."""

    sentence = marked(
        "The copy {path} was not made; nothing was changed. "
        "Check that its folder exists and is yours, and that its disk is connected."
    )


class CopySpoilt(LogbookProblem):
    """A copy of a sound file came out damaged."""

    sentence = marked(
        "What was copied is sound, but the copy {path} was not, and was thrown away. "
        "Its disk may be failing: choose another place."
    )


class LogbookReplaced(LogbookProblem):
    """The file was deleted, moved or replaced while it was open."""

    sentence = marked(
        "The logbook {path} was deleted or replaced while it was open, so this was not saved. "
        "Everything saved before is in {copy}: restore it like a backup."
    )


class LogbookHeld(LogbookProblem):
    """Another window or terminal has the file open, and this act needs it alone."""

    sentence = marked(
        "Another window or terminal has the logbook {path} open. Close it there, then try again; "
        "nothing was changed."
    )


class LogbookNotMigrated(LogbookProblem):
    """An older file could not be brought to the form of this mentorlog."""

    sentence = marked(
        "The logbook {path} could not be brought to the form that this mentorlog needs, and is as it was. "
        "The older mentorlog still opens it; a copy is in {copy}."
    )
