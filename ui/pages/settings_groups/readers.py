"""Who else can read the logbook on this computer, said plainly."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from mentorlog.language import _


def who_else_reads(logbook: Path) -> str:
    """What the rights of the file and its folder let others do; it is not encrypted, and that is said too."""
    if os.name != "posix":
        return _(
            "Whoever may read your files on this computer, administrators among them: it is not encrypted."
        )
    if is_open_to_others(logbook):
        return _(
            "Other accounts on this computer can read the logbook: its folder and file are open to them."
            " It is not encrypted."
        )
    return _(
        "No other account on this computer, but for administrators. The file is not encrypted: whoever uses"
        " your account or has your disk can read it."
    )


def is_open_to_others(logbook: Path) -> bool:
    """Whether another account may enter the folder and read the file."""
    file, folder = logbook.stat().st_mode, logbook.parent.stat().st_mode
    group = file & stat.S_IRGRP and folder & stat.S_IXGRP
    everyone = file & stat.S_IROTH and folder & stat.S_IXOTH
    return bool(group or everyone)
