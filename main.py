"""The way in: no arguments opens the window, a command runs in the terminal."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def window() -> int:
    """Open the window: `mentorlog-window [--data-dir DIR] [FILE]...`; gives the exit code."""
    parser = argparse.ArgumentParser(prog="mentorlog-window")
    parser.add_argument("--data-dir", type=Path, metavar="DIR")
    parser.add_argument("files", nargs="*", metavar="FILE")
    arguments = parser.parse_args()
    # Qt is imported here, not above: the terminal must not wait for it.
    from ui.application import run

    return run(arguments.data_dir, arguments.files)


if __name__ == "__main__":
    sys.exit(window())
