"""Where data lies, and which folders sync programs rewrite."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentorlog import paths


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/data/ada/Dropbox/mentorlog", "Dropbox"),
        ("/data/ada/Dropbox (Work)/x", "Dropbox (Work)"),
        ("/data/ada/OneDrive - Siemens/mentorlog", "OneDrive - Siemens"),
        ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/m", "Mobile Documents"),
        ("/data/ada/iCloudDrive/m", "iCloudDrive"),
        ("/data/ada/Google Drive/m", "Google Drive"),
        ("/data/ada/Nextcloud/m", "Nextcloud"),
        ("/data/ada/Syncthing/m", "Syncthing"),
        ("/data/ada/.local/share/mentorlog", None),
        ("/data/ada/boxes/mentorlog", None),
    ],
)
def test_a_folder_of_a_sync_program_is_told(folder, service):
    assert paths.sync_service(Path(folder)) == service


def test_a_watched_folder_is_known_by_its_marker(tmp_path):
    inside = tmp_path / "shared" / "mentorlog"
    inside.mkdir(parents=True)
    assert paths.sync_service(inside) is None
    (tmp_path / "shared" / ".stfolder").mkdir()
    assert paths.sync_service(inside) == "Syncthing"


def test_the_data_folder_is_the_chosen_one_else_the_environments_else_the_platforms(tmp_path, monkeypatch):
    monkeypatch.setenv("MENTORLOG_DATA_DIR", str(tmp_path / "named"))
    assert paths.data_folder(tmp_path / "chosen") == tmp_path / "chosen"
    assert paths.data_folder() == tmp_path / "named"
    monkeypatch.delenv("MENTORLOG_DATA_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.data_folder().name == "mentorlog"
    assert paths.data_folder().is_relative_to(tmp_path)


def test_a_home_that_nobody_has_is_a_name_like_any_other(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert paths.absolute(Path("~/m")) == tmp_path / "home" / "m"
    assert paths.absolute(Path("~nobody-here/m")) == tmp_path / "~nobody-here" / "m"
