"""`mentorlog demo`: a logbook to look round in, with its calendar file and a summary."""

from __future__ import annotations


def test_demo(done, ml, tmp_path):
    place = tmp_path / "sample"
    summary = done("demo", str(place))
    assert summary["logbook"] == str(place / "logbook.db")
    assert summary["calendar"] == str(place / "follow-ups.ics")
    assert (summary["people"], summary["meetings"], summary["follow_ups"]) == (60, 150, 40)
    assert summary["mentorships"] == len(done("mentorships", "list", "--data-dir", str(place))) == 6
    assert summary["feedback"] == len(done("feedback", "list", "--data-dir", str(place)))
    assert summary["goals"] == len(done("goals", "list", "--data-dir", str(place)))
    assert summary["sessions"] > 20
    text = (place / "follow-ups.ics").read_text()
    assert text.count("BEGIN:VALARM") == summary["exported"] > 10
    assert len(done("people", "list", "--data-dir", str(place))) == 60
    assert done("people", "list") == []
    ran = ml("demo", str(place))
    assert ran.code == 1 and "already" in ran.err


def test_the_summary_as_text(ml, tmp_path):
    out = ml("demo", str(tmp_path / "sample")).out
    assert "60 people, 150 meetings, 40 follow-ups" in out
    assert "6 mentorships, " in out and " sessions held\n" in out
    assert " pieces of feedback, 4 goals\n" in out
    assert str(tmp_path / "sample" / "follow-ups.ics") in out
