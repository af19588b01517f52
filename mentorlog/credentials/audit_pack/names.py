"""Names of files of evidence in the pack: by day and title, safe on every system, and each once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.proofs import ProofRow
from mentorlog.words import folded, line

# What a name may not hold on one system or another; whoever unpacks must not be led to another folder.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST_TITLE, _LONGEST_NAME, _LONGEST_ENDING = 100, 80, 12  # bytes; a name has 255 at the most


def file_names(activities: Sequence[ActivityRow], shown: Mapping[str, Sequence[ProofRow]]) -> dict[str, str]:
    """The name of each file of evidence, by its uid; what shows several activities is there once."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for activity in activities:
        for proof in shown[activity.uid]:
            if proof.file_name and proof.uid not in names:
                names[proof.uid] = _free(_stem(activity, proof), _ending(proof.file_name), taken)
    return names


def _stem(activity: ActivityRow, proof: ProofRow) -> str:
    title = _clean(activity.title, _LONGEST_TITLE)
    name = _clean(PurePosixPath(_clean(proof.file_name)).stem, _LONGEST_NAME)
    return " ".join(filter(None, (activity.day.isoformat(), title, name)))


def _ending(file_name: str) -> str:
    ending = PurePosixPath(_clean(file_name)).suffix
    return ending if len(ending.encode()) <= _LONGEST_ENDING else ""


def _clean(text: str, longest: int | None = None) -> str:
    """A text without what is forbidden, cut to so many bytes; no name ends in a dot or a space."""
    bare = line(_FORBIDDEN.sub(" ", text)).encode()[:longest].decode(errors="ignore")
    return bare.rstrip(". ")


def _free(stem: str, ending: str, taken: set[str]) -> str:
    """The name, with a number where there is one like it; some systems tell neither case nor accents."""
    name, number = f"{stem}{ending}", 2
    while folded(name) in taken:
        name, number = f"{stem} ({number}){ending}", number + 1
    taken.add(folded(name))
    return name
