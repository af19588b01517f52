"""Somebody who keeps memberships and credentials in the real window, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from shiboken6 import isValid

from ui.pages.credentials import CredentialsPage
from ui.sheets.activity import ActivitySheet
from ui.sheets.claim import ClaimSheet
from ui.sheets.credential import AddCredentialSheet
from ui.sheets.credential_opening import OpeningSheet
from ui.sheets.credential_steps import EarnSheet
from ui.sheets.export_calendar import ExportCalendarSheet
from ui.sheets.exported import ExportedDialog
from ui.sheets.membership import MembershipSheet
from ui.sheets.sheet import Sheet
from ui.widgets.button import Button

from .conftest import ALT, CONTROL, SHIFT, Program, words

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
RIGHT, DOWN = Qt.Key.Key_Right, Qt.Key.Key_Down


class CredentialHolder:
    """Each method is a thing that the user does."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def save(self, sheet: Sheet) -> None:
        """Ctrl+Enter closes it, and back in the window."""
        self.program.press(ENTER, CONTROL)
        self.program.wait(lambda: not isValid(sheet) or not sheet.isVisible())
        self.program.come_back()

    # --- associations

    def join(self, association: str, *, number: str, chapter: str = "", until: str = "") -> None:
        """A new membership from today on; of its dues and windows what is known is taken over."""
        self.program.press(Qt.Key.Key_J, CONTROL | SHIFT)
        sheet = self.program.opened(MembershipSheet)
        self.program.press(SPACE)
        self._press_until(RIGHT, lambda: sheet.association.name() == association)
        self.program.tab_to(sheet.number)
        self.program.type(number)
        if chapter:
            self.program.tab_to(sheet.chapters)
            self.program.type(chapter)
            self.program.press(ENTER)
        if until:
            self.program.tab_to(sheet.until)
            self.program.press(Qt.Key.Key_A, CONTROL)
            self.program.type(until)
        self.save(sheet)

    # --- credentials

    def note(self, credential: str, *, number: str, earned: str) -> None:
        """A credential that is held already."""
        sheet = self._add(credential)
        self.program.tab_to(sheet.number)
        self.program.type(number)
        self.program.tab_to(sheet.earned)
        self.program.type(earned)
        self.save(sheet)

    def work_towards(self, credential: str, *, exam: str) -> None:
        """A credential that is still to be earned."""
        sheet = self._add(credential)
        self.program.tab_to(sheet.stands)
        self.program.press(RIGHT)
        self.program.tab_to(sheet.exam_on)
        self.program.type(exam)
        self.save(sheet)

    def open_with(self, day: str, **amounts: str) -> None:
        """What the chosen credential had before a day, by the names of groups."""
        self.program.find("opening balance")
        sheet = self.program.opened(OpeningSheet)
        self.program.type(day)
        for group, amount in amounts.items():
            self.program.tab_to(sheet.amounts[group.replace("_", "-")])
            self.program.type(amount)
        self.save(sheet)

    def earn(self, credential: str, *, number: str) -> None:
        """What was worked towards is held, from the day of the exam on."""
        self.choose(credential)
        self.program.find("earned")
        sheet = self.program.opened(EarnSheet)
        self.program.tab_to(sheet.number)
        self.program.type(number)
        self.save(sheet)

    def choose(self, credential: str) -> CredentialsPage:
        """Walk to it on the Credentials page."""
        self.program.press(Qt.Key.Key_8, CONTROL)
        page = self.program.window.current_page()
        assert isinstance(page, CredentialsPage)
        self.program.tab_to(page.list)
        self.program.press(Qt.Key.Key_Home)
        self._press_until(DOWN, lambda: page.list.chosen(1)[0].credential.name == credential)
        return page

    def read_of(self, credential: str) -> str:
        """All that the Credentials page says of it."""
        return "\n".join(words(self.choose(credential).detail))

    # --- what counts

    def meet_at(self, title: str, person: str, minutes: str) -> str:
        """Log an event in the usual way and let it count; what the sheet said it is worth."""
        self.program.press(Qt.Key.Key_N, CONTROL)
        sheet = self.program.sheet()
        form = sheet.form
        self.program.type(person)
        self.program.press(TAB)
        self.program.tab_to(form.kind)
        self._press_until(RIGHT, form.is_event)
        self.program.tab_to(form.title)
        self.program.type(title)
        self.program.press(Qt.Key.Key_M, ALT)
        self.program.type(minutes)
        self.program.wait(lambda: sheet.worth is not None)
        self.program.tab_to(sheet.worth.count)
        self.program.press(SPACE)
        told = sheet.worth.words.full_text()
        self.save(sheet)
        return told

    def attend(self, title: str, minutes: str, certificate: Path) -> str:
        """Log a course with its certificate; what the sheet said it is worth."""
        self.program.press(Qt.Key.Key_C, CONTROL | SHIFT)
        sheet = self.program.opened(ActivitySheet)
        course = sheet.particulars
        self.program.type(title)
        self.program.tab_to(course.kind)
        self._press_until(DOWN, lambda: course.kind.kind() == "course")
        self.program.tab_to(course.length)
        self.program.type(minutes)
        self.program.tab_to(course.evidence.add_file)
        self.program.choose(certificate)
        self.program.press(SPACE)
        self.program.come_back(sheet)
        assert [line.piece.path for line in course.evidence.lines] == [str(certificate)]
        told = "\n".join(words(sheet.worths))
        self.save(sheet)
        return told

    def claim(self, credential: str, title: str, number: str) -> None:
        """Note that the issuer was told of an activity, and the number it gave."""
        page = self.choose(credential)
        rows = page.detail.activities.list
        self.program.tab_to(rows)
        self._press_until(DOWN, lambda: [row.title for row in rows.chosen()] == [title])
        self.program.press(Qt.Key.Key_C)
        sheet = self.program.opened(ClaimSheet)
        self.program.tab_to(sheet.number)
        self.program.type(number)
        asked = self.program.answer("Mark as claimed")
        self.program.press(ENTER, CONTROL)
        assert any("Empty on the form" in words for words in asked)
        self.program.wait(lambda: not sheet.number.text())  # it has gone on to what is still to be claimed
        self.program.come_back(sheet)
        self.program.press(Qt.Key.Key_Escape)
        self.program.come_back()

    # --- files

    def save_audit_pack(self, credential: str, file: Path) -> None:
        """All that an auditor asks for, by the button of its page."""
        page = self.choose(credential)
        self.program.tab_to(page.detail.findChild(Button, "audit-pack"))
        self.program.choose(file)
        self.program.press(SPACE)
        self.program.wait(file.exists)
        self.program.wait(lambda: not self.program.window.veil.busy)
        self.program.come_back()

    def export_deadlines(self, calendar: str, file: Path) -> None:
        """Say once which calendar it is for, and write what must not be missed and nothing else."""
        self.program.press(Qt.Key.Key_E, CONTROL | SHIFT)
        sheet = self.program.opened(ExportCalendarSheet)
        self._press_until(DOWN, lambda: sheet.question.key() == calendar)
        self.program.press(ENTER)
        self.program.tab_to(sheet.choices.follow_ups)
        self.program.press(SPACE)
        assert sheet.choices.deadlines.isChecked()
        self.program.wait(sheet.save_button.isEnabled)
        self.program.choose(file)
        self.program.press(ENTER, CONTROL)
        self.program.opened(ExportedDialog)
        self.program.press(Qt.Key.Key_Escape)
        self.program.come_back()

    # --- the keys

    def _add(self, credential: str) -> AddCredentialSheet:
        self.program.find("add credential")
        sheet = self.program.opened(AddCredentialSheet)
        # Letters choose too, but only while they come as fast as a fast machine takes them.
        self._press_until(DOWN, lambda: [rule.name for rule in [sheet.rule()] if rule] == [credential])
        return sheet

    def _press_until(self, key: Qt.Key, is_there: Callable[[], bool]) -> None:
        for _step in range(20):
            if is_there():
                return
            self.program.press(key)
        raise AssertionError("no key reaches it")
