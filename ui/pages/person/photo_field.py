"""The photo of a person: chosen from a file or dropped, made small, or taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import attachments
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from mentorlog.people import PersonDetails
from ui import messages, theme
from ui.desk import Desk
from ui.photos import read_photo
from ui.widgets.button import Button
from ui.widgets.validated_line import Problem

_KINDS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


class PhotoField(QWidget):
    """Buttons for the photo; `failed` says that a picture was refused, and why stands here."""

    failed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._uid = ""
        self.choose_button = Button(_("Choose a picture…"))
        self.choose_button.clicked.connect(self.choose)
        self.remove_button = Button(_("Remove"), look="quiet")
        self.remove_button.setAccessibleName(_("Remove the photo"))
        self.remove_button.clicked.connect(self.remove)
        self._problem = Problem()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(buttons)
        column.addWidget(self._problem)

    def show_person(self, person: PersonDetails) -> None:
        """Serve this person."""
        if person.uid != self._uid:
            self.show_problem("")
        self._uid = person.uid
        self.remove_button.setVisible(person.photo is not None)

    def show_problem(self, sentence: str) -> None:
        """Say why a picture was refused."""
        self._problem.tell(sentence, self.choose_button)

    def choose(self) -> None:
        """Let the user choose a file."""
        start = self._desk.preferences.folder("photo", Path.home())
        path = messages.file_to_open(
            self, _("Choose a picture"), start, _("Pictures ({kinds})").format(kinds=_KINDS)
        )
        if path is not None:
            self._desk.preferences.set_folder("photo", path.parent)
            self.take(path)

    def take(self, path: Path) -> None:
        """Make the picture in a file the photo."""
        try:
            attachments.set_photo(self._desk.logbook, self._uid, read_photo(str(path)))
        except MentorlogError as problem:
            self.show_problem(str(problem))
            self.failed.emit()
        else:
            self.show_problem("")
            messages.notice(_("Photo changed"), undo=True)

    def remove(self) -> None:
        """Go back to the initials."""
        attachments.set_photo(self._desk.logbook, self._uid, None)
        messages.notice(_("Photo removed"), undo=True)
