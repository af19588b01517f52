"""A meeting in one line: `coffee @priya yesterday 45m #pmi talked about the move >> send the template fri`.

`read` says what was understood of a line and where it stands in it; `written` writes a line that is
understood so; `save` keeps it all in one step. The line is the only state: whatever is chosen or taken back
beside it is a change of its words.
"""

from __future__ import annotations

from mentorlog.capture.entry import Credit, Entry, Mark, Problem, Promised, Reading, Someone
from mentorlog.capture.known import KnownHere
from mentorlog.capture.names import new_name, typed_name
from mentorlog.capture.reading import read
from mentorlog.capture.saving import earlier_lines, ensure_clear, save
from mentorlog.capture.tokens import PLAIN
from mentorlog.capture.writing import written

__all__ = [
    "PLAIN",
    "Credit",
    "Entry",
    "KnownHere",
    "Mark",
    "Problem",
    "Promised",
    "Reading",
    "Someone",
    "earlier_lines",
    "ensure_clear",
    "new_name",
    "read",
    "save",
    "typed_name",
    "written",
]
