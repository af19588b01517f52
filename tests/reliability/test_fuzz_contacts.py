"""Two thousand spoilt vCards are read; `make fuzz-contacts` reads a hundred thousand."""

from __future__ import annotations

from . import fuzz_contacts


def test_2000_spoilt_files_are_read_without_an_exception():
    tally = fuzz_contacts.run(2000)
    assert (tally.files, tally.faults) == (2000, 0)
    # They were spoilt, and not beyond all reading.
    assert tally.records > 2000


def test_the_judge_sees_an_exception(monkeypatch, capsys):
    def broken(*_arguments):
        raise ValueError("broken")

    monkeypatch.setattr(fuzz_contacts, "cards", broken)
    assert fuzz_contacts.run(3).faults == 3
    assert "file 2 of seed 2026: ValueError: broken" in capsys.readouterr().out
