"""`python -m bench`: measures every case, or those named, and prints one table."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from bench import (
    backups,
    calendar_export,
    capture,
    credits,
    import_window,
    imports,
    lists,
    packs,
    questions,
    reconnecting,
    reviews,
    saves,
    searching,
    start_up,
    tables,
    terminal,
    vcards,
)
from bench.run import HEADING, Case, Result, as_line, measure

CASES: list[Case] = [
    start_up.to_painted_today,
    saves.log_a_meeting,
    capture.read_as_typed,
    calendar_export.export_follow_ups,
    lists.all_meetings,
    imports.import_people,
    tables.linkedin,
    import_window.import_in_the_window,
    vcards.vcards,
    reviews.views_of_feedback,
    packs.review_pack,
    credits.credentials_evaluated,
    reconnecting.whom_to_call,
    questions.questions,
    searching.search_as_typed,
    terminal.list_follow_ups,
    backups.back_up,
]

# These take minutes, and run only when they are named.
LARGE: list[Case] = [searching.search_a_million]


def main() -> int:
    """Run the cases; the exit code is 1 when `--check` finds one surely over its goal."""
    wanted = _arguments()
    results = []
    if not wanted.json:
        print(HEADING)
    for case in (*CASES, *LARGE) if wanted.only else CASES:
        if not wanted.only or wanted.only in case.__name__:
            results += _run(case, quiet=wanted.json)
    if wanted.json:
        print(json.dumps([asdict(result) | {"ok": result.ok} for result in results], indent=2))
    return int(wanted.check and any(result.surely_over for result in results))


def _run(case: Case, *, quiet: bool) -> list[Result]:
    results = []
    with tempfile.TemporaryDirectory(prefix="mentorlog-bench-") as place:
        for line in case(Path(place)):
            results.append(measure(line))
            if not quiet:
                print(as_line(results[-1]), flush=True)
    return results


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", metavar="WORD", help="only the cases with this word in their name")
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    parser.add_argument(
        "--check", action="store_true", help="exit 1 when even the better quarter of a case misses its goal"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
