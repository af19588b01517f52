"""Copies of files in the logbook for other programs to open: private, and gone again with the window."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from mentorlog import paths
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.private_files import private_folder
from mentorlog.written_files import FileNotWritten, write_file

# What a desktop runs, installs or follows where it is asked to open it, by the name or by how it begins.
_PROGRAM = re.compile(
    r"""
    \.( action | apk | app | appimage | application | appref-ms | bat | bin | cmd | com | command | cpl | csh
    | deb | desktop | dll | dmg | exe | fish | flatpakref | gadget | hta | inf | ins | iso | jar | jnlp | jse?
    | ksh | lnk | lua | mpkg | msc | msh | msix? | msp | mst | paf | pif | pkg | pl | ps1 | psm1 | py[cwz]?
    | rb | reg | rgs | rpm | run | scf | scpt | scr | sct | settingcontent-ms | sh[bs]? | snap | so | terminal
    | tool | url | vb[es]? | vbscript | webloc | website | workflow | ws[cfh]? | xbap | zsh )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEGINNINGS = (b"#!", b"MZ", b"\x7fELF")
_LAUNCHER, _LAUNCHER_BEGINS_WITHIN = b"[Desktop Entry]", 512  # bytes: comments may stand before it
_UNFIT = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
_LETTERS, _LETTERS_OF_ENDING = 40, 12  # a name may have 255 bytes, of which a letter takes up to four


def lend(logbook: Path, owner: str, name: str, content: bytes) -> Path:
    """Write a copy of a file of `owner`, a uid, that the user alone can read, and give its place.

    Raises InvalidEntry("file") for what is a program or starts one, and FileNotWritten.
    """
    place = _place(name)
    if _PROGRAM.fullmatch(Path(place).suffix) or _begins_like_a_program(content):
        raise InvalidEntry(
            "file",
            marked("{name} is a program or can start one, so it is not opened. You can save a copy of it."),
            name=name,
        )
    file = paths.lent_folder(logbook) / owner / place
    try:
        private_folder(file.parent)
    except OSError as error:
        raise FileNotWritten(file, error) from error
    write_file(file, content)
    return file


def take_back(logbook: Path) -> None:
    """Delete all copies; one that a program holds fast goes the next time."""
    shutil.rmtree(paths.lent_folder(logbook), ignore_errors=True)


def _place(name: str) -> str:
    """The name as every file system takes it; Windows passes over spaces and dots at its end."""
    clean = Path(_UNFIT.sub("_", name).strip(" .") or "file")
    return f"{clean.stem[:_LETTERS]}{clean.suffix[:_LETTERS_OF_ENDING]}"


def _begins_like_a_program(content: bytes) -> bool:
    return content.startswith(_BEGINNINGS) or _LAUNCHER in content[:_LAUNCHER_BEGINS_WITHIN]
