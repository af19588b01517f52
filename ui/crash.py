"""What happens when the program itself fails: a log without personal data and a dialog that can be copied."""

from __future__ import annotations

import faulthandler
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from mentorlog import clock
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from ui import messages, versions

_ROOT = Path(__file__).resolve().parent.parent
_OUR_CODE = (_ROOT / "main.py", _ROOT / "ui", _ROOT / "mentorlog", _ROOT / "resources")
_LARGEST_LOG = 256 * 1024


class CrashGuard:
    """Takes what nobody caught: errors of the user's world become a sentence, our own bugs a report."""

    def __init__(self, log: Path) -> None:
        self.path = log
        self._log = _open_log(log)
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Become the place where uncaught exceptions and crashes inside Qt end."""
        sys.excepthook = self.handle
        faulthandler.enable(self._log)

    def uninstall(self) -> None:
        """Give the place back and close the log."""
        sys.excepthook = sys.__excepthook__
        faulthandler.disable()
        self._log.close()

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell the user about `error`; a bug is written down first and shown once at a time."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, MentorlogError):
            messages.error(QApplication.activeWindow(), error)
        else:
            self._tell(report(error, trace))

    def _tell(self, text: str) -> None:
        self._write_down(text)
        if self._dialog is not None and self._dialog.isVisible():
            return  # an error in a paint event comes many times a second
        self._dialog = CrashDialog(text, self.path)
        if QThread.currentThread().loopLevel():
            self._dialog.open()
        else:
            self._dialog.exec()

    def _write_down(self, text: str) -> None:
        try:
            self._log.write(f"{clock.now().isoformat(timespec='seconds')}\n{text}\n")
            self._log.flush()
        except OSError:
            return  # a full disk must not hide the dialog


class CrashDialog(messages.SentenceDialog):
    """Says that mentorlog made a mistake, and lets the report be copied."""

    def __init__(self, text: str, log: Path) -> None:
        sentence = _(
            "mentorlog made a mistake. What you had saved is safe. The details say where in the program it"
            " happened and hold nothing from your logbook. They are also in {log}."
        ).format(log=log)
        super().__init__(QApplication.activeWindow(), _("Something went wrong"), sentence)
        details = QPlainTextEdit(text)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(_("Details"))
        self.column.insertWidget(2, details)
        self._text = text
        self.add_button(_("Copy details"), self.copy)
        self.add_button(_("Close"), self.reject, look="primary")

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)


def report(error: BaseException, trace: TracebackType | None) -> str:
    """The error as kinds and places in our own code; never its words, which may quote the logbook."""
    return "\n".join([versions.environment(), *_places(error, trace)])


def _places(error: BaseException, trace: TracebackType | None) -> list[str]:
    lines = [type(error).__name__]
    for frame in traceback.extract_tb(trace):
        file = Path(frame.filename)
        if any(file.is_relative_to(ours) for ours in _OUR_CODE):
            lines.append(f"  {file.relative_to(_ROOT).as_posix()}:{frame.lineno} in {frame.name}")
    if error.__cause__ is not None:
        lines += ["because of", *_places(error.__cause__, error.__cause__.__traceback__)]
    return lines


def _open_log(log: Path) -> TextIO:
    try:
        if log.exists() and log.stat().st_size > _LARGEST_LOG:
            log.replace(log.with_suffix(".old.log"))
        descriptor = os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    except OSError:  # a folder that cannot be written is told by the logbook, not by its log
        descriptor = os.open(os.devnull, os.O_WRONLY)
    return os.fdopen(descriptor, "a", encoding="utf-8")
