"""Types log lines that nobody would, and watches what is understood of them.

`python -m tests.reliability.fuzz_lines 100000` reads so many: none raises anything, and each entry is
written as a line that is understood as the same entry.
"""

from __future__ import annotations

import random
import string
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from mentorlog import people
from mentorlog.capture import KnownHere, read, written
from mentorlog.logbook import Logbook, open_logbook

TODAY = date(2026, 11, 24)
# Namesakes, names with marks of the line in them, names that are days.
NAMES = (
    *("Priya Raman", "Tom Baker", "Tom Brown", "Tom Brown", "María José Silva", "Ada", "Bruno Costa"),
    *('Dwayne "Rock" J', "Li (Wei)", "Ann-Marie O'Neil", "@home", "Fri Day", "王小明"),
)
_WORDS = (
    *(
        "coffee",
        "call",
        "video call",
        "met",
        "@priya",
        "@tom.b",
        '@"Tom Baker"',
        "@zoe",
        "@maria jose",
        "@ada",
    ),
    *(
        "with",
        "and",
        "yesterday",
        "fri",
        "31 feb",
        "12 nov",
        "in 6w",
        "3d",
        "45m",
        "90 min",
        "1h 30m",
        "an hour",
    ),
    *(
        "#pmi",
        '#"two words"',
        "#12",
        "!north",
        "!northwind.bank",
        '!"New Co"',
        ">>",
        "<<",
        ";;",
        "+0.75pdu:power",
    ),
    *(
        "+2 pdu",
        "+1cpe",
        "for",
        "on",
        "by",
        "until",
        "talked about",
        "\\",
        "\\x",
        "\\@x",
        "@",
        "#",
        "!",
        "+",
        '"',
    ),
    *(
        "14:00",
        "2026-11-26",
        "next week",
        "the",
        ",",
        "check in",
        ">>>",
        ";;x",
        ">>send",
        "😀",
        "मैं प्रिया",
        "½",
        "٣",
    ),
    *("\n", "\t", "12.11.", "3/4", "Bruno's", "about", "every", "no"),
)
_LETTERS = string.printable + "éß😀“”„\u2028\u200fप्रिя"


def typed(seed: int) -> str:
    """Words with a meaning in any order, or any letters at all."""
    chance = random.Random(seed)
    if seed % 3:
        return " ".join(chance.choice(_WORDS) for _ in range(chance.randint(0, 18)))
    return "".join(chance.choice(_LETTERS) for _ in range(chance.randint(0, 80)))


def faults(logbook: Logbook, lines: int) -> Iterator[str]:
    """What is not understood again as it was, for so many lines."""
    known = KnownHere(logbook)
    for seed in range(lines):
        for found in read(typed(seed), known, TODAY):
            line = written(found.entry, known, TODAY)
            if [each.entry for each in read(line, known, TODAY)] != [found.entry]:
                yield f"line {seed}: {found.line!r} is written as {line!r}"


def main(lines: int) -> int:
    """Read so many lines; the exit code is 1 where one of them is a fault."""
    with (
        tempfile.TemporaryDirectory(prefix="mentorlog-fuzz-") as folder,
        open_logbook(Path(folder) / "logbook.db") as logbook,
    ):
        for name in NAMES:
            people.add(logbook, name)
        found = list(faults(logbook, lines))
    print(*found, f"{lines} lines, {len(found)} faults", sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
