"""The sheet that puts everything into one file for another computer, and says what to do with it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.archive.layout import Head
from mentorlog.archive.write import write
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from ui import theme
from ui.desk import Desk
from ui.folder_opening import show_folder
from ui.sheets.file_place import ask_file_place
from ui.sheets.sheet import Sheet
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.heading import Heading
from ui.widgets.label import Label

_WIDTH = 84  # letters


class MoveLogbookSheet(Sheet):
    """Three steps: save everything, carry the file over, import it there."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _("Move to another computer"), save=_("Save everything…"))
        self._file: Path | None = None
        self.written = Banner(secret=True)
        self.show_folder = Button(_("Open folder"), "folder-open", look="quiet")
        self.show_folder.clicked.connect(self._open_folder)
        self._arrange()
        self.first = self.save_button
        self.set_width(_WIDTH)

    def save(self) -> None:
        """Ask for the place, and write the archive while the window shows how far it is."""
        name = f"mentorlog-{clock.today().isoformat()}.zip"
        file = ask_file_place(self, "archive", _("Move to another computer"), name, _("ZIP archives (*.zip)"))
        if file is None:
            return
        self.hide()
        self.desk.write_at_length(
            _("Saving everything"),
            lambda logbook, progress: write(logbook, file, progress),
            lambda head: self.tell_written(file, head),
            self._tell_failure,
        )

    def _arrange(self) -> None:
        self.form.hide()
        self.written.hide()
        self.show_folder.hide()
        self.top.addWidget(self.written)
        for number, (title, words) in enumerate(_steps(), 1):
            step = QVBoxLayout()
            step.setSpacing(theme.SPACE_4)
            step.addWidget(Heading(f"{number}  {title}"))
            step.addWidget(Label(words, tone="muted", wrap=True))
            self.body.addLayout(step)
        self.foot.aside.addWidget(self.show_folder)

    def tell_written(self, file: Path, head: Head) -> None:
        """Come back and say what was written where."""
        self._file = file
        told = _("Written: {name}, with {people} people and {meetings} meetings.")
        people, meetings = (f"{head.rows[table]:,}" for table in ("person", "meeting"))
        self.written.tell(told.format(name=file.name, people=people, meetings=meetings))
        self.written.show()
        self.show_folder.show()
        self.save_button.setText(_("Save once more…"))
        self.head.trouble.hide()
        self.open()
        self.close_button.setFocus()

    def _tell_failure(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))

    def _open_folder(self) -> None:
        if self._file:
            show_folder(self._file)


def _steps() -> tuple[tuple[str, str], ...]:
    return (
        (
            _("Save everything as one file"),
            _("People, meetings, follow-ups, feedback, credentials, photos and files: all but the history."),
        ),
        (
            _("Carry the file over"),
            _("By a stick or your own network. It is not encrypted: whoever has it can read all of it."),
        ),
        (
            _("Import it there"),
            _(
                "Install mentorlog on the other computer, choose File > Import… and take this file. "
                "What was there before is kept as a backup. Delete the file when you have moved."
            ),
        ),
    )
