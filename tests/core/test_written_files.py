"""Files for the user: whole, theirs alone, and a sentence where there can be none."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from mentorlog.written_files import FileNotWritten, being_written, write_file


def test_a_file_replaces_what_was_there_and_is_the_users_alone(tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    path.write_text("old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new" and stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_what_stops_while_it_is_filled_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "audit.zip"
    path.write_bytes(b"old")
    with pytest.raises(KeyError), being_written(path) as file:
        file.write(b"half")
        raise KeyError
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotWritten, match="The disk is full"), being_written(path) as file:
        raise OSError(errno.ENOSPC, "No space left on device")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_where_a_folder_stands_it_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    path.mkdir()
    with pytest.raises(FileNotWritten, match=r"^review\.csv is a folder in "):
        write_file(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("code", "beginning"),
    [
        (errno.ENOENT, "There is no folder /far/away, so follow-ups.ics was not written."),
        (errno.EDQUOT, "The disk is full: follow-ups.ics was not written to /far/away."),
        (errno.EACCES, "You may not write to /far/away, so follow-ups.ics was not written."),
        (errno.EPERM, "You may not write to /far/away, so follow-ups.ics was not written."),
        (errno.EROFS, "The folder /far/away is read-only, so follow-ups.ics was not written."),
        (errno.EIO, "follow-ups.ics could not be written to /far/away"),
    ],
)
def test_each_obstacle_has_its_sentence(code: int, beginning: str) -> None:
    problem = FileNotWritten(Path("/far/away/follow-ups.ics"), OSError(code, os.strerror(code)))
    assert str(problem).startswith(beginning)
