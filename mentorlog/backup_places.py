"""Where the backups of a logbook lie, and which files there are backups, even where it is lost."""

from __future__ import annotations

from pathlib import Path

from mentorlog import paths
from mentorlog.private_files import private_file, private_folder

SET_ASIDE = "damaged-"  # how the name of a damaged logbook begins that is kept among the backups

# Says, in the usual folder, where else backups were put: a damaged or lost logbook cannot tell its settings.
_ALSO_IN = "also-in.txt"


def folders(logbook: Path) -> list[Path]:
    """All folders that backups of the logbook at this path were ever put into, and that are there."""
    usual = paths.backup_folder(logbook)
    also = usual / _ALSO_IN
    noted = also.read_text(encoding="utf-8").splitlines() if also.exists() else []
    return [where for where in dict.fromkeys([usual, *map(Path, noted)]) if where.is_dir()]


def note_folder(logbook: Path, where: Path) -> None:
    """Remember that backups of the logbook at this path are put into this folder too."""
    usual = paths.backup_folder(logbook)
    if where == usual or where in folders(logbook):
        return
    private_folder(usual)
    with (usual / _ALSO_IN).open("a", encoding="utf-8") as noted:
        noted.write(f"{where}\n")
    private_file(usual / _ALSO_IN)


def files(where: Path) -> list[Path]:
    """The backups in a folder, in no order."""
    return [path for path in where.glob("*.db") if not path.name.startswith((".", SET_ASIDE))]
