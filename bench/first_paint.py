"""Starts one window (`empty`, `mentorlog FOLDER` or `vorta`) and prints when it had been painted first.

A script of its own, for a start is measured from before its process exists. It prints the monotonic
clock, which all processes share, and how many texts and rows the window had at that moment.
"""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path
from typing import Any


def watch(binding: str, application: Any, window: Any) -> None:
    """Print and leave as soon as everything that the first paint asked for is painted."""
    core = __import__(f"{binding}.QtCore", fromlist=["QtCore"])
    widgets = __import__(f"{binding}.QtWidgets", fromlist=["QtWidgets"])

    class Watcher(core.QObject):
        def eventFilter(self, _watched: Any, event: Any) -> bool:  # noqa: N802
            if event.type() == core.QEvent.Type.Paint:
                window.removeEventFilter(self)
                # The children are painted in the same sweep; a timer's turn comes after it.
                core.QTimer.singleShot(0, self.stamp)
            return False

        def stamp(self) -> None:
            moment = time.monotonic()
            labels = sum(bool(label.text()) for label in window.findChildren(widgets.QLabel))
            lists = window.findChildren(widgets.QListView)
            print(moment, labels + sum(view.model().rowCount() for view in lists), flush=True)
            application.exit(0)

    # On the window alone: one on the application would make the binding look at every event of every part,
    # and cost a full window more than the empty one.
    application.watcher = Watcher(application)
    window.installEventFilter(application.watcher)


def empty() -> None:
    """The floor: a main window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1180, 760)
    watch("PySide6", application, window)
    window.show()
    application.exec()


def mentorlog(folder: str) -> None:
    """Ours, started as main.py starts it."""
    gc.disable()
    from ui.application import Application  # isort: split
    from PySide6.QtWidgets import QApplication

    application = QApplication(["mentorlog-window"])
    program = Application(application, Path(folder))
    program.start()
    watch("PySide6", application, program.session.window)
    application.exec()
    program.close()


def vorta() -> None:
    """A backup program on the same stack, with an empty profile; run by a Python that has it."""
    sys.argv = ["vorta"]
    from vorta import __main__ as start
    from vorta import application as program

    # It would look for its backup tool and miss it in a dialog.
    program.VortaApp.set_borg_details_action = lambda self: None
    run = program.VortaApp.exec
    program.VortaApp.exec = lambda self: (watch("PyQt6", self, self.main_window), run())[1]
    start.main()


if __name__ == "__main__":
    {"empty": empty, "mentorlog": mentorlog, "vorta": vorta}[sys.argv[1]](*sys.argv[2:])
