"""Lines of a TOML text: every key, table and item is found where it stands."""

from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from mentorlog.credentials.rule_lines import line_of, lines_of

TEXT = '''\
as_of = 2026-11-23 # a remark with = and [brackets]
[source.cnm]
title = "A = \\"wiki\\" [of 2019]"
[[credential]]
id = 'x#y' # not a table: [a]
"quoted key".'b c' = """
several = 1
[lines]
"""
[[credential.group]]
min = 1.25
[[credential.group]]
sources = [
  "one", # a, comma
  { x = 1, y = [[], { z = 3 }] },
]
max = 2
origin.max = { confidence = "low", sources = [] }
[credential.audit]
rejects = []
[[credential]]
id = "second"
[credential.cycle.origin]
years = { confidence = "low" }
'''


def test_each_path_has_its_line():
    lines = lines_of(TEXT)
    places = {
        ("as_of",): 1,
        ("source",): 2,
        ("source", "cnm", "title"): 3,
        ("credential",): 4,
        ("credential", 0): 4,
        ("credential", 0, "id"): 5,
        ("credential", 0, "quoted key", "b c"): 6,
        ("credential", 0, "group", 0): 10,
        ("credential", 0, "group", 0, "min"): 11,
        ("credential", 0, "group", 1, "sources"): 13,
        ("credential", 0, "group", 1, "sources", 0): 14,
        ("credential", 0, "group", 1, "sources", 1, "y", 1, "z"): 15,
        ("credential", 0, "group", 1, "max"): 17,
        ("credential", 0, "group", 1, "origin", "max", "confidence"): 18,
        ("credential", 0, "audit", "rejects"): 20,
        ("credential", 1): 21,
        ("credential", 1, "id"): 22,
        ("credential", 1, "cycle", "origin", "years", "confidence"): 24,
    }
    assert {path: lines[path] for path in places} == places
    assert ("lines",) not in lines


def test_what_has_no_line_has_that_of_what_it_is_part_of():
    lines = lines_of(TEXT)
    assert line_of(lines, ("credential", 1, "total")) == 21
    assert line_of(lines, ("credential", 0, "group", 1, "min")) == 12
    assert line_of(lines, ("nothing", 3)) == 1


KEYS = st.text("abc-_ \"'=[]#.", min_size=1, max_size=3)
VALUES = st.recursive(
    st.sampled_from(["1", "true", '"text # ]"', "'{'", "2026-11-23", "1.5", '"""\n]\n"""']),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: "[\n" + ",\n".join(items) + "]"),
    max_leaves=6,
)


@given(st.lists(st.tuples(KEYS, VALUES), max_size=6, unique_by=lambda each: each[0]))
def test_every_path_of_any_text_is_found_at_a_line_that_has_its_key(entries):
    quoted = [(key, '"' + key.replace('"', '\\"') + '"', value) for key, value in entries]
    text = "".join(f"{written} = {value}\n" for _key, written, value in quoted)
    lines = lines_of(text)
    assert {path[0] for path in lines} == set(tomllib.loads(text))
    for key, written, value in quoted:
        assert text.splitlines()[lines[(key,)] - 1].startswith(f"{written} = ")
        items = tomllib.loads(f"it = {value}")["it"]
        if isinstance(items, list):
            assert all((key, number) in lines for number in range(len(items)))
