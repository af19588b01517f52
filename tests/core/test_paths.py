from __future__ import annotations

from pathlib import Path

import pytest

from mentorlog import paths


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/ada/Dropbox/mentorlog", "Dropbox"),
        ("/home/ada/Dropbox (Work)/x", "Dropbox (Work)"),
        ("/home/ada/OneDrive - Siemens/mentorlog", "OneDrive - Siemens"),
        ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/m", "Mobile Documents"),
        ("/home/ada/iCloudDrive/m", "iCloudDrive"),
        ("/home/ada/Google Drive/m", "Google Drive"),
        ("/home/ada/Nextcloud/m", "Nextcloud"),
        ("/home/ada/Syncthing/m", "Syncthing"),
        ("/home/ada/.local/share/mentorlog", None),
        ("/home/ada/boxes/mentorlog", None),
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
