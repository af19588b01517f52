"""What happens when the program itself fails: a log without personal data and a dialog that can be copied."""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mentorlog.errors import LogbookBusy, MentorlogError
from mentorlog.failure_log import open_log, places, write_down
from mentorlog.language import _
from ui import messages

_LINES = 9  # of the report, seen at once


class CrashGuard:
    """Takes what nobody caught: errors of the user's world become a sentence, our own bugs a report."""

    def __init__(self, log: Path) -> None:
        self.path = log
        self._log = open_log(log)
        self._dialog: CrashDialog | None = None  # kept, so that it is there to ask whether it is visible
        self._is_due = False  # whether one will be there in a moment

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
        elif isinstance(error, LogbookBusy):
            messages.notice(str(error))  # it passes by itself, and so does the toast
        elif isinstance(error, MentorlogError):
            messages.error(QApplication.activeWindow(), error)
        else:
            self._tell(report(error, trace))

    def _tell(self, text: str) -> None:
        write_down(self._log, text)
        if self._is_telling():
            return  # an error in a paint event comes many times a second
        if QThread.currentThread().loopLevel():
            # The window of now may be just about to be replaced, and would take the dialog with it.
            self._is_due = True
            QTimer.singleShot(0, lambda: self._open(text))
        else:
            self._dialog = CrashDialog(text, self.path)
            self._dialog.exec()

    def _is_telling(self) -> bool:
        dialog = self._dialog
        return self._is_due or (dialog is not None and isValid(dialog) and dialog.isVisible())

    def _open(self, text: str) -> None:
        self._is_due = False
        self._dialog = CrashDialog(text, self.path)
        self._dialog.open()


class CrashDialog(messages.SentenceDialog):
    """Says that mentorlog made a mistake, and lets the report be copied."""

    def __init__(self, text: str, log: Path) -> None:
        sentence = _(
            "mentorlog made a mistake. What you had saved is safe. The details say where in the program it"
            " happened and hold nothing from your logbook. They are also in {log}."
        ).format(log=log)
        # Imported with the first failure: the start waits for none.
        from PySide6.QtWidgets import QPlainTextEdit

        super().__init__(_window(), _("Something went wrong"), sentence)
        details = QPlainTextEdit(text)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(_("Details"))
        details.setMinimumHeight(details.fontMetrics().lineSpacing() * _LINES)
        self.column.insertWidget(2, details)
        self._text = text
        self.add_button(_("Copy details"), self.copy)
        self.add_button(_("Close"), self.reject, look="primary")

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)


def _window() -> QWidget | None:
    """The window in use, or else one that is seen."""
    seen = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    return QApplication.activeWindow() or next(seen, None)


def report(error: BaseException, trace: TracebackType | None) -> str:
    """The error as kinds and places in our own code; never its words, which may quote the logbook."""
    from ui import versions

    return "\n".join([versions.environment(), *places(error, trace)])
