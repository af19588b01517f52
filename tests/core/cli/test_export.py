"""`mentorlog export calendar`: the options as the contract has them."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def promises(done):
    done("people", "add", "Ada Lindqvist")
    done(
        "meetings",
        "log",
        *("--with", "ada", "--on", "2026-11-26", "--at", "10:00", "--notes", "Bring the plan"),
        *("--follow-up", "Send RAID log", "--due", "2026-11-27"),
    )
    done("follow-ups", "add", "Old", "--due", "2026-11-20")


def test_the_file_and_its_account(done, tmp_path):
    file = tmp_path / "out.ics"
    account = done("export", "calendar", str(file))
    assert account["files"] == [str(file)]
    assert (account["new"], account["changed"], account["cancelled"], account["same"]) == (1, 0, 0, 0)
    assert len(account["overdue_left_out"]) == 1
    assert any("1 overdue left out" in sentence for sentence in account["sentences"])
    text = file.read_text()
    assert text.count("BEGIN:VEVENT") == text.count("BEGIN:VALARM") == 1
    assert "SUMMARY:Ada Lindqvist: Send RAID log" in text and "TRIGGER:-PT15M" in text


def test_as_text(ml, tmp_path):
    out = ml("export", "calendar", str(tmp_path / "out.ics"), "--profile", "google").out
    assert out.startswith(f"Written: {tmp_path / 'out.ics'}\n  1 entry: 1 new\n")
    assert "Google" in out


@pytest.mark.parametrize(
    ("options", "inside", "outside"),
    [
        (("--as", "todo"), "BEGIN:VTODO", "BEGIN:VEVENT"),
        (("--what", "meetings"), "SUMMARY:Coffee", "RAID"),
        (("--what", "follow-ups,meetings"), "RAID", "BEGIN:VTODO"),
        (("--alarm", "5"), "TRIGGER:-PT5M", "TRIGGER:-PT15M"),
        (("--show", "discreet"), "SUMMARY:mentorlog follow-up", "Ada"),
        (("--with-overdue",), "SUMMARY:Old", "BEGIN:VTODO"),
        (("--what", "meetings", "--with-notes"), "Bring the plan", "RAID"),
        (("--what", "meetings"), "BEGIN:VEVENT", "Bring the plan"),
        (("--what", "meetings", "--with-prep"), "I promised\\n----------\\n\\n- Send RAID log", "the plan"),
        (("--what", "meetings"), "BEGIN:VEVENT", "I promised"),
        (("--what", "meetings", "--with-prep", "--show", "task"), "SUMMARY:Coffee", "I promised"),
    ],
)
def test_options(ml, tmp_path, options, inside, outside):
    file = tmp_path / "out.ics"
    ran = ml("export", "calendar", str(file), *options)
    assert ran.code == 0, ran.err
    text = file.read_text().replace("\n ", "")
    assert inside in text and outside not in text


def test_what_repeats_is_a_series_only_when_asked_for(done, tmp_path):
    done("follow-ups", "add", "Water the plants", "--due", "2026-12-31", "--repeat", "every-month")
    file = tmp_path / "out.ics"
    done("export", "calendar", str(file))
    assert "Water the plants" in file.read_text() and "RRULE" not in file.read_text().split("VEVENT", 1)[1]
    account = done("export", "calendar", str(file), "--series", "--changed-only")
    assert (account["new"], account["changed"]) == (0, 1)
    assert "RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1" in file.read_text()
    assert any("as a series" in sentence for sentence in account["sentences"])


def test_changed_only_is_by_profile_and_not_by_file(done, tmp_path):
    first = done("export", "calendar", str(tmp_path / "a.ics"), "--profile", "google", "--changed-only")
    assert first["new"] == 1
    again = done("export", "calendar", str(tmp_path / "b.ics"), "--profile", "google", "--changed-only")
    assert (again["files"], again["new"]) == ([], 0)
    assert not (tmp_path / "b.ics").exists()
    other = done("export", "calendar", str(tmp_path / "c.ics"), "--profile", "apple", "--changed-only")
    assert other["new"] == 1


def test_since(done, tmp_path):
    nothing = done("export", "calendar", str(tmp_path / "a.ics"), "--since", "2026-11-25")
    assert nothing["files"] == []
    assert done("export", "calendar", str(tmp_path / "a.ics"), "--since", "2026-11-24")["new"] == 1


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--what", "dreams"), 1, "“dreams” cannot be exported"),
        (("--profile", "paper"), 2, "--profile"),
        (("--alarm", "-1"), 2, "--alarm"),
        (("--since", "2026-02-31"), 1, "is not a date"),
        (("--since", "yesterday 9:00"), 1, "has a time; a day is wanted here."),
    ],
)
def test_bad_values(ml, tmp_path, options, code, words):
    ran = ml("export", "calendar", str(tmp_path / "out.ics"), *options)
    assert (ran.code, ran.out) == (code, "") and words in ran.err
    assert not (tmp_path / "out.ics").exists()


def test_a_folder_that_is_not_there(ml, tmp_path):
    ran = ml("export", "calendar", str(tmp_path / "nowhere" / "out.ics"))
    assert ran.code == 1 and ran.err.startswith("There is no folder")
