"""The line in which a meeting is logged (Ctrl+L): what is typed, what is understood of it, and its keys."""
