"""Evidence: files in the logbook itself, or links; what cannot be kept is told, never dropped."""

from __future__ import annotations

import os
from datetime import date

import pytest

from mentorlog import attachments, evidence, people
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.mentoring import feedback, feedback_list, goals
from mentorlog.models import Attachment
from mentorlog.models.evidence import Evidence


@pytest.fixture
def remark(logbook):
    ada = people.add(logbook, "Ada Lindqvist")
    return feedback.add(logbook, ada, "Show me the numbers.", "growth")


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "Béla's report.pdf"
    path.write_bytes(b"%PDF-1.7 numbers")
    return path


def kept(logbook):
    return logbook.column(Attachment.select(Attachment.bytes).order_by(Attachment.id))


def test_a_file_is_taken_into_the_logbook(logbook, remark, report):
    uid = evidence.add_file(logbook, report, feedback=[remark], note="of May", day=date(2026, 5, 1))
    report.unlink()
    (row,) = evidence.of_feedback(logbook, remark)
    assert (row.uid, row.title, row.file_name, row.link) == (uid, report.name, report.name, "")
    assert (row.note, row.day) == ("of May", date(2026, 5, 1))
    assert evidence.content(logbook, uid) == evidence.File(
        report.name, "application/pdf", b"%PDF-1.7 numbers"
    )
    assert feedback_list.one(logbook, remark).evidence == 1


def test_one_file_is_kept_once_whatever_it_shows(logbook, remark, report):
    goal = goals.add(logbook, "Numbers first")
    evidence.add_file(logbook, report, feedback=[remark], title="The report")
    evidence.add_file(logbook, report, goals=[goal])
    assert kept(logbook) == [b"%PDF-1.7 numbers"]
    assert [row.title for row in evidence.of_goal(logbook, goal)] == [report.name]


@pytest.mark.parametrize("size", [0, evidence.LARGEST_FILE])
def test_files_up_to_25_mb_are_kept(logbook, remark, tmp_path, size):
    path = tmp_path / "some.bin"
    path.write_bytes(bytes(size))
    uid = evidence.add_file(logbook, path, feedback=[remark])
    assert len(evidence.content(logbook, uid).bytes) == size
    assert evidence.content(logbook, uid).media_type == "application/octet-stream"


def test_a_larger_file_is_told(logbook, remark, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(bytes(evidence.LARGEST_FILE + 1))
    with pytest.raises(InvalidEntry) as told:
        evidence.add_file(logbook, path, feedback=[remark])
    assert told.value.field == "file"
    assert str(told.value) == "film.mp4 is larger than 25 MB, so it was not added. Add a link to it instead."
    assert kept(logbook) == [] and evidence.of_feedback(logbook, remark) == []


def test_what_cannot_be_read_is_told(logbook, remark, tmp_path):
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for name in ("gone", "folder", "pipe", "loop", "x" * 300):
        with pytest.raises(InvalidEntry) as told:
            evidence.add_file(logbook, tmp_path / name, feedback=[remark])
        assert told.value.field == "file" and f"{name} cannot be read, so it was not added: " in str(
            told.value
        )
    assert evidence.of_feedback(logbook, remark) == []


def test_links(logbook, remark):
    uid = evidence.add_link(logbook, " https://example.org/talk ", feedback=[remark])
    (row,) = evidence.of_feedback(logbook, remark)
    assert (row.link, row.title, row.file_name) == (
        "https://example.org/talk",
        "https://example.org/talk",
        "",
    )
    with pytest.raises(NotFound):
        evidence.content(logbook, uid)
    evidence.edit(logbook, uid, title="The talk")
    assert evidence.of_feedback(logbook, remark)[0].title == "The talk"
    with pytest.raises(InvalidEntry):
        evidence.edit(logbook, uid, title=" ")


@pytest.mark.parametrize("link", ["", "example", "file:///etc/passwd", "javascript:x", "http://a b"])
def test_what_is_no_link_is_told(logbook, remark, link):
    with pytest.raises(InvalidEntry) as told:
        evidence.add_link(logbook, link, feedback=[remark])
    assert told.value.field == "link"


def test_one_piece_of_evidence_counts_for_several(logbook, remark, report):
    goal = goals.add(logbook, "Numbers first")
    uid = evidence.add_file(logbook, report, feedback=[remark], goals=[goal])
    evidence.detach(logbook, uid, feedback=[remark])
    assert evidence.of_feedback(logbook, remark) == []
    assert [row.uid for row in evidence.of_goal(logbook, goal)] == [uid]
    evidence.detach(logbook, uid, goals=[goal])
    assert logbook.column(Evidence.select(Evidence.id)) == []
    logbook.undo()
    assert [row.uid for row in evidence.of_goal(logbook, goal)] == [uid]


def test_bytes_stay_as_long_as_row_or_history_name_them(logbook, remark, report):
    uid = evidence.add_file(logbook, report, feedback=[remark])
    attachments.free_unused(logbook)
    evidence.detach(logbook, uid, feedback=[remark])
    attachments.free_unused(logbook)
    logbook.undo()
    assert evidence.content(logbook, uid).bytes == b"%PDF-1.7 numbers"
    logbook.redo()
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "step" WHERE "label" = \'evidence-added\'')
    attachments.free_unused(logbook)
    assert kept(logbook) == [b"%PDF-1.7 numbers"]
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "step"')
    attachments.free_unused(logbook)
    assert kept(logbook) == []


def test_without_anything_to_show_it_is_not_kept(logbook, report):
    with pytest.raises(NotFound):
        evidence.add_file(logbook, report, feedback=["nothing"])
    assert kept(logbook) == []
