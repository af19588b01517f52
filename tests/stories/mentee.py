"""Somebody who keeps mentors and their feedback in the real window, by keys alone."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.sheets.feedback import FeedbackSheet
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.goal import GoalSheet
from ui.sheets.mentorship import MentorshipSheet
from ui.sheets.review_pack import ReviewPackSheet
from ui.sheets.session import SessionSheet
from ui.widgets.button import Button
from ui.widgets.toast import Toast

from .conftest import ALT, CONTROL, SHIFT, Program

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
KINDS = {"strength": SPACE, "growth": Qt.Key.Key_Right}  # the key that takes it where the caret comes first


class Mentee:
    """Each method is a thing that the user does."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def go(self, page: Qt.Key) -> None:
        """Ctrl and the digit of a page."""
        self.program.press(page, CONTROL)

    def save(self) -> None:
        """Ctrl+Enter, and back in the window."""
        self.program.press(ENTER, CONTROL)
        self.program.come_back()

    # --- what was said

    def agree_with(self, mentor: str, purpose: str) -> None:
        """An agreement with somebody who was not known before."""
        self.program.press(Qt.Key.Key_G, CONTROL | SHIFT)
        sheet = self.program.opened(MentorshipSheet)
        self.program.type(mentor)
        self.program.press(TAB)
        self.program.tab_to(sheet.purpose)
        self.program.type(purpose)
        self.save()

    def take_notes(self, said: str) -> None:
        """Open the session of today on the Mentors page; the caret is in its notes."""
        self.go(Qt.Key.Key_5)
        self.program.press(Qt.Key.Key_O, CONTROL | SHIFT)
        self.program.opened(SessionSheet)
        self.program.type(said)

    def keep_the_line_as_feedback(self) -> None:
        """Select what was typed last, and one key."""
        self.program.press(Qt.Key.Key_Home, SHIFT)
        self.program.press(Qt.Key.Key_Q, CONTROL | SHIFT)

    def hear(self, giver: str, quote: str, kind: str) -> None:
        """Note what was said, and no more."""
        self._type_feedback(giver, quote, kind)
        self.save()

    def hear_about(self, theme: str, giver: str, quote: str, kind: str) -> None:
        """Note it with its theme, which is behind "More"."""
        sheet = self._type_feedback(giver, quote, kind)
        self.program.press(Qt.Key.Key_M, ALT)
        self.program.tab_to(sheet.more.themes)
        self.program.type(theme)
        self.save()

    def hear_in_private(self, giver: str, quote: str, kind: str) -> None:
        """Note it for nobody else's eyes."""
        sheet = self._type_feedback(giver, quote, kind)
        self.program.press(Qt.Key.Key_M, ALT)
        self.program.tab_to(sheet.more.private)
        self.program.press(SPACE)
        self.save()

    def _type_feedback(self, giver: str, quote: str, kind: str) -> FeedbackSheet:
        self.program.press(Qt.Key.Key_K, CONTROL | SHIFT)
        sheet = self.program.opened(FeedbackSheet)
        self.program.type(giver)
        self.program.press(ENTER)
        self.program.press(TAB)
        self.program.type(quote)
        self.program.press(TAB)
        self.program.press(KINDS[kind])
        return sheet

    # --- what comes of it

    def review(self, theme: str) -> None:
        """Look at the themes, and at what was said about one of them."""
        self.go(Qt.Key.Key_6)
        page = self.program.window.current_page()
        self.program.tab_to(page.view_chips)
        self.program.press(Qt.Key.Key_Right)
        themes = page.views["themes"].list
        self.program.tab_to(themes)
        self._walk_until(lambda: themes.chosen(1)[0].key == theme)
        self.program.press(ENTER)

    def choose(self, quote: str) -> None:
        """Walk down to it in the timeline."""
        rows = self.program.window.current_page().list
        self._walk_until(lambda: rows.chosen(1)[0].quote == quote)

    def set_goal(self, title: str) -> None:
        """A goal that comes of what is chosen."""
        self.program.press(Qt.Key.Key_G)
        self.program.opened(GoalSheet)
        self.program.type(title)
        self.save()

    def promise(self, what: str) -> None:
        """A follow-up that comes of what is chosen."""
        self.program.press(Qt.Key.Key_R, CONTROL)
        self.program.opened(FollowUpSheet)
        self.program.type(what)
        self.save()

    def attach(self, file: Path) -> None:
        """A file as evidence of what is chosen."""
        self.program.choose(file)
        self.program.press(Qt.Key.Key_E)
        self.program.come_back()

    def take_out(self, copy: Path) -> None:
        """A copy of the evidence of what is chosen: into its chain, and to the button."""
        self.program.press(ENTER)
        buttons = self.program.window.current_page().detail.evidence.findChildren(Button)
        [button] = [button for button in buttons if button.accessibleName().startswith("Save a copy")]
        self.program.tab_to(button)
        self.program.choose(copy)
        self.program.press(SPACE)
        self.program.come_back()

    def _walk_until(self, is_there: Callable[[], bool]) -> None:
        for _step in range(9):
            if is_there():
                return
            self.program.press(Qt.Key.Key_Down)
        raise AssertionError("no arrow reaches it")

    # --- what others read

    def pack(self, file: Path, without: str = "") -> str:
        """The words of a review pack that is saved by its key, or by its button."""
        sheet = self._open_pack(without)
        self.program.choose(file)
        if file.suffix == ".pdf":
            self.program.press(ENTER, CONTROL)
        else:
            self.program.tab_to(sheet.markdown if file.suffix == ".md" else sheet.table)
            self.program.press(SPACE)
        self.program.wait(lambda: sheet.findChild(Toast).isVisible())  # it is there again once all is written
        self.program.press(Qt.Key.Key_Escape)
        self.program.come_back()
        return _words_of(file)

    def copied_pack(self, without: str) -> str:
        """The words of a review pack that is copied."""
        sheet = self._open_pack(without)
        self.program.tab_to(sheet.copy)
        self.program.press(SPACE)
        self.program.press(Qt.Key.Key_Escape)
        self.program.come_back()
        return QApplication.clipboard().text()

    def _open_pack(self, without: str) -> ReviewPackSheet:
        self.program.find("review pack")
        sheet = self.program.opened(ReviewPackSheet)
        self.program.wait(sheet.save_button.isEnabled)
        if without:
            choice = sheet.choice
            self.program.tab_to(choice)
            self._walk_until(lambda: choice.currentItem().text(0) == without)
            self.program.press(SPACE)
            self.program.wait(sheet.save_button.isEnabled)
        return sheet


def _words_of(file: Path) -> str:
    if file.suffix != ".pdf":
        return file.read_text("utf-8-sig")
    told = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(told.split())  # a line ends where the page does
