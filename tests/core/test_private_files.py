"""Files and folders are ours alone whatever the umask."""

from __future__ import annotations

import os
import stat

import pytest

from mentorlog.private_files import move_into_place, private_file, private_folder, put_into_free_place


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(params=[0o000, 0o022], ids=oct)
def umask(request):
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_folders_that_we_make_are_ours_alone_and_others_stay_as_they_are(tmp_path):
    tmp_path.chmod(0o755)
    made = private_folder(tmp_path / "a" / "b")
    assert [mode(made), mode(made.parent), mode(tmp_path)] == [0o700, 0o700, 0o755]
    made.chmod(0o750)
    assert mode(private_folder(made)) == 0o750


@pytest.mark.usefixtures("umask")
def test_a_file_made_private_takes_the_place_of_another(tmp_path):
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")
    private_file(new)
    move_into_place(new, old)
    assert old.read_text() == "new"
    assert mode(old) == 0o600
    assert not new.exists()


def test_a_place_that_was_taken_meanwhile_stays_taken(tmp_path):
    new, taken = tmp_path / "new", tmp_path / "taken"
    new.write_text("new")
    put_into_free_place(new, taken)
    assert (taken.read_text(), new.exists()) == ("new", False)
    new.write_text("newer")
    put_into_free_place(new, taken)
    assert (taken.read_text(), new.exists()) == ("new", False)
