"""docs/archive.md names every table and key that an archive has."""

from __future__ import annotations

import re

import pytest

from mentorlog.archive.layout import TABLES, keys
from mentorlog.failure_log import ROOT
from mentorlog.models import name_of

_TOLD_ONCE = {"uid", "created", "modified"}
CHAPTERS = dict(
    re.findall(r"^### `(\w+)`\n(.*?)(?=^### |\Z)", (ROOT / "docs/archive.md").read_text("utf-8"), re.M | re.S)
)


def test_the_tables_are_those_of_the_archive():
    assert list(CHAPTERS) == [name_of(model) for model in TABLES]


@pytest.mark.parametrize("model", TABLES, ids=name_of)
def test_the_keys_are_those_of_its_rows(model):
    told = re.findall(r"^- `(\w+)`", CHAPTERS[name_of(model)], re.M)
    assert told == [key for key in keys(model) if key not in _TOLD_ONCE]
