"""Notice with Undo, question, error, file chooser: the only place that pops up anything modal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog.errors import MentorlogError
from mentorlog.language import _
from ui.theme import SPACE_8, SPACE_16, SPACE_28
from ui.widgets.button import Button
from ui.widgets.label import Label

# What links and file choosers need of Qt is imported with the first of them: the start waits for neither.


class Notice(Struct, frozen=True):
    """A thing done, in the past tense, with the way back (by `undo` or `redo`) and at most one way on."""

    text: str
    undo: bool = False
    redo: bool = False
    action: str = ""
    on_action: Callable[[], object] | None = None


class _Board(QObject):
    """Carries notices up to the window, or to the sheet that covers it: one of them shows a toast."""

    posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sheets: list[QWidget] = []

    def tell_over(self, sheet: QWidget) -> None:
        """From now on notices are told over `sheet` while it is seen, and not behind it."""
        self._sheets.append(sheet)

    def sheet(self) -> QWidget | None:
        """The sheet over which notices are told just now, the last that was opened; None is the window."""
        self._sheets = [sheet for sheet in self._sheets if isValid(sheet)]
        return next((sheet for sheet in reversed(self._sheets) if sheet.isVisible()), None)


board = _Board()


def notice(
    text: str,
    *,
    undo: bool = False,
    redo: bool = False,
    action: str = "",
    on_action: Callable[[], object] | None = None,
) -> None:
    """Tell a thing done: "“Hugo Martin” moved to Trash", with Undo or Redo, a named action, or both."""
    board.posted.emit(Notice(text, undo, redo, action, on_action))


def question(parent: QWidget | None, title: str, text: str, yes: str, *, dangerous: bool = False) -> bool:
    """Ask before what cannot be undone; `yes` is the verb on the button ("Empty Trash"), never "OK"."""
    dialog = SentenceDialog(parent, title, text, _("Question"))
    cancel = dialog.add_button(_("Cancel"), dialog.reject)
    dialog.add_button(yes, dialog.accept, look="danger" if dangerous else "primary")
    if dangerous:
        cancel.setFocus()
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted


def open_link(parent: QWidget | None, address: str) -> None:
    """Open a link out of notes once the user has read where it leads and said so."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    if question(parent, _("Open this link?"), address, _("Open")):
        QDesktopServices.openUrl(QUrl(address))


def error(parent: QWidget | None, problem: MentorlogError, title: str = "") -> None:
    """Say what went wrong where no form is open; a form shows an InvalidEntry beside its field instead."""
    tell(parent, title or _("That did not work"), str(problem))


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that must be read before going on."""
    dialog = SentenceDialog(parent, title, text)
    dialog.add_button(_("Close"), dialog.reject)
    dialog.exec()
    dialog.deleteLater()


def file_to_open(parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
    """Let the user choose a file that is there; `kinds` as "Calendar files (*.ics)"; None if they do not."""
    from PySide6.QtWidgets import QFileDialog

    name, _kind = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def files_to_open(parent: QWidget | None, title: str, folder: Path, kinds: str) -> list[Path]:
    """Let the user choose one file or several."""
    from PySide6.QtWidgets import QFileDialog

    names, _kind = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)
    return [Path(name) for name in names]


def file_to_save(parent: QWidget | None, title: str, file: Path, kinds: str) -> Path | None:
    """Let the user choose where to write, `file` being proposed; the system asks before replacing one."""
    from PySide6.QtWidgets import QFileDialog

    name, _kind = QFileDialog.getSaveFileName(parent, title, str(file), kinds)
    return Path(name) if name else None


def folder(parent: QWidget | None, title: str, start: Path) -> Path | None:
    """Let the user choose a folder."""
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None


class SentenceDialog(QDialog):
    """A title, a sentence and buttons; the sentence is plain text that can be selected and copied.

    `window` is what the title of the window says instead of "Notice": nothing that names anybody.
    """

    def __init__(self, parent: QWidget | None, title: str, text: str, window: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{window or _('Notice')} – mentorlog")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_28, SPACE_28, SPACE_28, SPACE_16)
        self.column.setSpacing(SPACE_8)
        self.column.addWidget(Label(title, scale=1.3, bold=True, wrap=True))
        self.column.addWidget(sentence(text))
        self.column.addSpacing(SPACE_16)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addStretch(1)
        self.column.addWidget(self.buttons)

    def add_button(self, text: str, on_click: Callable[[], object], *, look: str = "plain") -> Button:
        """Add a button at the end of the row; the last one added is the one that Enter presses."""
        button = Button(text, look=look)
        button.clicked.connect(lambda _checked=False: on_click())
        self.buttons.layout().addWidget(button)
        button.setFocus()
        return button


def sentence(text: str) -> Label:
    """A paragraph for a dialog, as wide as is easy to read, that can be selected and copied."""
    label = Label(text, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMinimumWidth(label.fontMetrics().averageCharWidth() * 60)
    return label
