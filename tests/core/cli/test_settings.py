"""`mentorlog settings`: shown, changed, put back."""

from __future__ import annotations

import shutil

import pytest

from mentorlog.settings import CHOICES


def test_all_settings_with_their_values(done, ml):
    everything = done("settings")
    assert set(everything) == set(CHOICES)
    assert everything["working-days"] == [1, 2, 3, 4, 5]
    lines = dict(line.split(maxsplit=1) for line in ml("settings").out.splitlines() if " " in line)
    assert (lines["due-hour"], lines["working-days"], lines["calendar-notes"]) == ("09:00", "12345", "off")


def test_one_setting_is_changed_and_put_back(done):
    assert done("settings", "reminder-minutes", "30") == {"reminder-minutes": 30}
    assert done("settings", "reminder-minutes") == {"reminder-minutes": 30}
    assert done("settings", "reminder-minutes", "") == {"reminder-minutes": 15}


def test_what_is_shown_can_be_typed_again(ml):
    days = ml("settings", "deadline-days").out.split(maxsplit=1)[1].strip()
    assert days == "180, 90, 30, 7"
    assert ml("settings", "deadline-days", days).out.split(maxsplit=1)[1].strip() == days
    ml("settings", "own-addresses", "ada@example.org, ada@home.example")
    shown = ml("settings", "own-addresses").out.split(maxsplit=1)[1].strip()
    assert ml("settings", "own-addresses", shown).out.split(maxsplit=1)[1].strip() == shown


def test_the_reminder_is_echoed_as_set(ml):
    ml("settings", "reminder-minutes", "60")
    assert "rings 08:00" in ml("follow-ups", "add", "x", "--due", "fri").out


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (("colour", "red"), "“colour” is no setting. There are: due-hour, "),
        (("colour",), "“colour” is no setting."),
        (("due-hour", "25:00"), "“25:00” is not a time. Write it like 09:00."),
        (("calendar-profile", "paper"), "“paper” is not one of: google, "),
        (("reminder-minutes", "40321"), "“40321” is not a number of minutes up to four weeks."),
        (("reminder-minutes", "9" * 5000), "“999"),
        (
            ("subscription-file", "/no/such/folder/sub.ics"),
            "There is no folder /no/such/folder. Make it first",
        ),
    ],
)
def test_what_cannot_be_set(ml, line, sentence):
    ran = ml("settings", *line)
    assert (ran.code, ran.out) == (1, "") and ran.err.startswith(sentence)


def test_a_path_is_the_same_one_from_every_folder(done, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert done("settings", "subscription-file", "sub.ics")["subscription-file"] == str(tmp_path / "sub.ics")


def test_writing_commands_keep_the_subscription_file_up_to_date(done, ml, tmp_path):
    file = tmp_path / "sub.ics"
    done("settings", "subscription-file", str(file))
    assert file.exists()
    uid = done("follow-ups", "add", "Send RAID log", "--due", "fri")["uid"]
    assert "Send RAID log" in file.read_text()
    done("follow-ups", "done", uid)
    assert "Send RAID log" not in file.read_text()
    done("undo")
    assert "Send RAID log" in file.read_text()


def test_the_subscription_file_follows_a_restored_logbook(done, tmp_path):
    file, backup = tmp_path / "sub.ics", tmp_path / "backup.db"
    done("settings", "subscription-file", str(file))
    done("follow-ups", "add", "Send RAID log", "--due", "fri")
    done("backup", str(backup))
    done("follow-ups", "add", "Call back", "--due", "fri")
    done("restore", str(backup), "--yes")
    assert "Send RAID log" in file.read_text() and "Call back" not in file.read_text()


@pytest.mark.parametrize("name", ["logbook.db", "a" * 300])
def test_a_subscription_file_of_an_impossible_name_is_told(done, ml, tmp_path, name):
    ml("settings", "subscription-file", str(tmp_path / name))
    ran = ml("follow-ups", "add", "Send RAID log", "--due", "fri")
    assert ran.code == 0 and name[-10:] in ran.err
    assert [row["what"] for row in done("follow-ups", "list")] == ["Send RAID log"]


def test_a_subscription_file_that_cannot_be_written_is_told_and_loses_nothing(done, ml, tmp_path):
    (tmp_path / "gone").mkdir()
    ml("settings", "subscription-file", str(tmp_path / "gone" / "sub.ics"))
    shutil.rmtree(tmp_path / "gone")
    ran = ml("follow-ups", "add", "Send RAID log", "--due", "fri")
    assert ran.code == 0 and str(tmp_path / "gone") in ran.err
    assert [row["what"] for row in done("follow-ups", "list")] == ["Send RAID log"]
