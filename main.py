"""The way in: no arguments opens the window, a command runs in the terminal."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentorlog.document import Document


def window() -> int:
    """Open the window: `mentorlog-window [--data-dir DIR] [FILE]...`; gives the exit code."""
    # What the start makes stays, and looking for garbage in it costs a tenth of the time until the first
    # paint, after which the session has a collector of its own.
    gc.disable()
    # Imported here, not above: the terminal must wait neither for this nor for Qt.
    import argparse

    from mentorlog import clock
    from mentorlog.errors import InvalidEntry
    from ui.application import run

    parser = argparse.ArgumentParser(prog="mentorlog-window")
    parser.add_argument("--data-dir", type=Path, metavar="DIR")
    parser.add_argument("files", nargs="*", metavar="FILE")
    arguments = parser.parse_args()
    try:
        clock.today()
    except InvalidEntry as problem:
        parser.error(f"MENTORLOG_TODAY: {problem}")
    return run(arguments.data_dir, arguments.files)


def terminal() -> int:
    """Run the command on the command line, and leave with its exit code; with none, open the window."""
    if len(sys.argv) == 1 and _has_display():
        return window()
    # A command lives for a moment: collecting its garbage would cost it a twentieth of its time.
    gc.disable()
    # The window must not wait for the terminal either.
    from mentorlog.cli.entry import run

    run(sys.argv[1:] or ["--help"], _print_pdf, _shrink_photo)
    return 0


def _print_pdf(document: Document, path: Path) -> None:
    """The way of the terminal to a PDF: Qt is loaded only when one is really written."""
    from ui.printing import print_pdf

    print_pdf(document, path)


def _shrink_photo(photo: bytes) -> bytes:
    """The way of the terminal to small photos, which Qt makes."""
    from ui.photos import shrunk

    return shrunk(photo)


def _has_display() -> bool:
    """Whether a window can be shown; elsewhere than on Linux there is always a screen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(map(os.environ.get, named))


if __name__ == "__main__":
    sys.exit(terminal())
