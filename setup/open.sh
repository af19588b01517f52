#!/usr/bin/env bash
# Opens the window; where no window can be shown, makes a logbook of sample data and its calendar file instead.
set -euo pipefail

can_show_a_window() {
  if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    return 1
  fi
  # A display that is named but not there makes Qt abort, so that is tried in a process of its own.
  (.venv/bin/python -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])') >/dev/null 2>&1
}

if can_show_a_window; then
  exec .venv/bin/mentorlog-window
fi
place=$(mktemp --directory --tmpdir mentorlog-demo-XXXXXX)
echo "There is no display here, so this makes sample data in the terminal instead of opening the window (mentorlog is .venv/bin/mentorlog)."
exec .venv/bin/mentorlog demo "$place"
