"""Only the user opens evidence: a file as a copy, a link once its address was read, a program never."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from mentorlog import evidence
from mentorlog.mentoring import chain
from ui import messages
from ui.widgets.button import Button


@pytest.fixture
def quote(heard, ada):
    return heard(ada, "Say no early")


@pytest.fixture
def handed(monkeypatch):
    """What the desktop was asked to open; it does, as long as `handed.opens`."""

    class Handed(list):
        opens = True

        def take(self, url):
            self.append(url)
            return self.opens

    handed = Handed()
    monkeypatch.setattr(QDesktopServices, "openUrl", handed.take)
    return handed


@pytest.fixture
def add_file(logbook, quote, tmp_path):
    """Takes a file in as evidence; its uid."""

    def add_file(name, content=b"decided"):
        path = tmp_path / name
        path.write_bytes(content)
        return evidence.add_file(logbook, path, feedback=[quote])

    return add_file


def press_enter_on(page, qtbot, name):
    """Enter on a button of the evidence that has the focus."""
    button = page.detail.findChild(Button, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)


def test_enter_on_a_file_opens_a_private_copy_of_it(add_file, open_page, qtbot, handed, notices):
    uid = add_file("minutes.txt")
    page = open_page("feedback")
    assert not handed
    press_enter_on(page, qtbot, f"open-{uid}")
    copy = Path(handed[0].toLocalFile())
    assert len(handed) == 1 and (copy.name, copy.read_bytes()) == ("minutes.txt", b"decided")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert notices[-1].text == "A copy of “minutes.txt” is open; changes to it are not kept"


def test_a_program_is_never_opened_and_can_be_saved(
    add_file, open_page, qtbot, handed, tmp_path, monkeypatch
):
    uid = add_file("setup.exe")
    page = open_page("feedback")
    press_enter_on(page, qtbot, f"open-{uid}")
    assert not handed and not (tmp_path / "opened").exists()
    assert page.detail.evidence.problem.full_text() == (
        "setup.exe is a program or can start one, so it is not opened. You can save a copy of it."
    )
    told_at = page.detail.findChild(Button, f"open-{uid}")
    assert told_at.accessibleDescription() == page.detail.evidence.problem.full_text()
    copy = tmp_path / "copy.exe"
    monkeypatch.setattr("ui.messages.file_to_save", lambda *_given: copy)
    press_enter_on(page, qtbot, f"copy-{uid}")
    assert copy.read_bytes() == b"decided" and not handed
    assert not page.detail.evidence.problem.full_text() and not told_at.accessibleDescription()


def test_where_no_program_opens_such_files_the_way_out_is_told(
    add_file, open_page, qtbot, handed, notices, monkeypatch
):
    said = []
    monkeypatch.setattr(messages, "tell", lambda _parent, *words: said.append(words))
    uid = add_file("model.xyz")
    handed.opens = False
    press_enter_on(open_page("feedback"), qtbot, f"open-{uid}")
    assert said == [
        (
            "No program opens such files here",
            "Save a copy of model.xyz, and open it with a program that you choose.",
        )
    ]
    assert not notices


@pytest.mark.parametrize("answer", [True, False])
def test_a_link_is_opened_once_its_address_was_read(
    logbook, quote, open_page, qtbot, handed, monkeypatch, answer
):
    asked = []
    monkeypatch.setattr(messages, "question", lambda _parent, *words: asked.append(words) or answer)
    link = "https://example.org/minutes"
    uid = evidence.add_link(logbook, link, feedback=[quote], title="Minutes")
    page = open_page("feedback")
    assert page.detail.findChild(Button, f"copy-{uid}") is None
    press_enter_on(page, qtbot, f"open-{uid}")
    assert asked == [("Open this link?", link, "Open")]
    assert [url.toString() for url in handed] == ([link] if answer else [])


def test_what_has_gone_meanwhile_is_told_and_not_opened(add_file, logbook, quote, open_page, handed):
    uid = add_file("minutes.txt")
    page = open_page("feedback")
    [row] = chain.of(logbook, quote).evidence
    logbook.on_change = None  # another process takes it away, and the page has not heard of it
    evidence.detach(logbook, uid, feedback=[quote])
    page.detail.evidence._open(row, page.detail.findChild(Button, f"open-{uid}"))
    assert not handed and "There is no" in page.detail.evidence.problem.full_text()


def test_a_file_over_the_limit_is_told_and_nothing_is_kept(
    logbook, quote, open_page, qtbot, tmp_path, monkeypatch
):
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(evidence.LARGEST_FILE + 1)
    monkeypatch.setattr(messages, "file_to_open", lambda *_asked: film)
    page = open_page("feedback")
    qtbot.keyClick(page.list, Qt.Key.Key_E)
    problem = page.detail.evidence.problem
    assert problem.isVisible() and "film.mp4 is larger than 25 MB" in problem.full_text()
    assert not chain.of(logbook, quote).evidence
