"""Reading rules: what is wrong is told with file, line and what to do, and the other rules still load."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentorlog.credentials.rule_book import FOLDER
from mentorlog.credentials.rule_reading import read_bytes, read_rules

SOUND = """\
as_of = 2026-11-23
[source.handbook]
title = "Handbook"
year = 2025

[[credential]]
id = "one"
issuer = "Issuer"
name = "ONE"
title = "Number one"
unit = "CPE"
increment = 0.25
minutes_per_unit = 50
total = 120
annual_min = 20
sources = ["handbook"]
[credential.cycle]
years = 3
anchor = "calendar_year"
[[credential.group]]
id = "education"
name = "Education"
min = 60
[[credential.group]]
id = "courses"
parent = "education"
name = "Courses"
max_per_year = 30
[[credential.map]]
activity = "webinar"
group = "education"
[[credential.map]]
activity = "day-job"
credits = false
reason = "work is work."
[credential.carry_over]
window_months = 6
groups = ["education"]
[credential.grace]
days = 90
[[credential.fee]]
kind = "Renewal"
every = "year"
member = 45.50
currency = "USD"
"""
ALIKE = """
[[credential]]
id = "two"
like = "one"
name = "TWO"
title = "Number two"
"""
OTHER = """
[[credential]]
id = "other"
issuer = "Issuer"
name = "OTHER"
title = "Another one"
unit = "CPE"
increment = 1
minutes_per_unit = 60
total = 10
cycle = { years = 1, anchor = "earned_date" }
group = [{ id = "any", name = "Any" }]
"""


def line_with(text, part):
    """The line of the first one that holds a part, from 1."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if part in line)


def problems_of(text):
    return [
        problem.sentence("the other rules are in use") for problem in read_rules(text, "isaca.toml").problems
    ]


def test_a_sound_text_is_read_to_the_hundredth():
    read = read_rules(SOUND, "isaca.toml")
    assert read.problems == ()
    one = read.rules["one"]
    assert (one.increment, one.total, one.annual_min, one.fees[0].member) == (25, 12000, 2000, 4550)
    assert (one.as_of, one.library["handbook"].year) == (date(2026, 11, 23), 2025)
    assert [group.parent for group in one.groups] == ["", "education"]


def test_a_rule_takes_over_what_it_does_not_say_from_the_one_that_it_is_like():
    rules = read_rules(SOUND + ALIKE, "isaca.toml").rules
    assert rules["two"].groups == rules["one"].groups
    assert (rules["two"].name, rules["two"].total) == ("TWO", 12000)


def test_one_rule_may_be_that_of_several_credentials():
    also = 'also = [{ id = "three", name = "THREE", title = "Number three" }]'
    rules = read_rules(SOUND.replace("annual_min = 20", f"annual_min = 20\n{also}"), "isaca.toml").rules
    assert list(rules) == ["one", "three"]
    assert (rules["three"].title, rules["three"].groups) == ("Number three", rules["one"].groups)


def test_the_sentence_says_where_it_is_and_what_to_do():
    text = SOUND.replace("annual_min", "annual_mni")
    assert problems_of(text)[0] == (
        f"isaca.toml, line {line_with(text, 'annual_mni')}: “annual_mni” is no key of a credential. "
        "Did you mean “annual_min”? Correct it or take the line away; the other rules are in use."
    )


WRONG = [
    ("annual_min = 20", "annual_mni = 20", "annual_mni", "Did you mean “annual_min”?"),
    ('anchor = "calendar_year"', 'anchor = "birthday"', "birthday", "calendar_year, earned_date"),
    ("annual_min = 20", 'annual_min = "twenty"', "twenty", "an amount such as 20 or 0.25"),
    ("increment = 0.25", "increment = 0.125", "0.125", "two decimals at the most"),
    ("increment = 0.25", "increment = 0", "increment", "has to be more than 0"),
    ("increment = 0.25", "increment = nan", "nan", "an amount such as 20"),
    ("increment = 0.25", "increment = 1e999999999999999999999", "1e9999", "an amount such as 20"),
    ("total = 120", "total = -120", "-120", "an amount such as 20"),
    ("total = 120", "total = true", "total", "an amount such as 20"),
    ("total = 120", f"total = 0x{'f' * 5000}", "0xfff", "a huge number"),
    ("total = 120", "total = 50", "annual_min", "above the total of 50"),
    ("years = 3", "years = 0", "years = 0", "A cycle of 0 years cannot be counted."),
    ("years = 3", "years = 3.0", "3.0", "a whole number such as 3"),
    ("years = 3", "years = 2026-11-23", "years", "a whole number such as 3"),
    ("minutes_per_unit = 50", "minutes_per_unit = 0", "minutes_per_unit", "0 minutes cannot make one CPE"),
    ("annual_min = 20", "annual_min = 50", "annual_min", "above the total of 120"),
    (
        "min = 60",
        "min = 60\nmax = 50",
        "min = 60",
        "In “education”, “min” is 60, which is above “max” with 50.",
    ),
    ("min = 60", "min = 130", "total", "The minima of the groups are 130 together"),
    ("min = 60", "max = 110", "total", "120 can never be reached"),
    ('id = "courses"', 'id = "education"', "id = ", "There are two groups “education”."),
    ('parent = "education"', 'parent = "teaching"', "teaching", "“teaching” is no group of this credential."),
    ('parent = "education"', 'parent = "courses"', "parent", "“courses” is a part of itself"),
    (
        'name = "Education"',
        'name = "Education"\nparent = "courses"',
        "parent",
        "a part of itself by its parents",
    ),
    (
        "max_per_year = 30",
        "max_per_year = 30\nmin_per_year = 40",
        "min_per_year",
        "above “max_per_year” with 30",
    ),
    (
        "min = 60",
        "max_per_year = 60\n[[credential.group]]\nid = 'x'\nname = 'X'\nparent = 'education'\nmax = 9",
        "max = 9",
        "“x” has a “max” of a cycle within “education”, which has a “max_per_year”.",
    ),
    (
        "max_per_year = 30",
        "max_per_year = 30\nclaims_per_cycle = 1",
        "claims_per_cycle",
        "“courses” cannot have “claims_per_cycle” beside a limit of a day or a year.",
    ),
    (
        "min = 60",
        "claims_per_cycle = 2",
        "claims_per_cycle",
        "a group without parts, and “education” has some.",
    ),
    ("min = 60", "claims_per_cycle = 0", "claims_per_cycle", "“education” could never be claimed in."),
    ("annual_min = 20", "per_day_max = 8", "per_day_max", "only where there is one group, and here are 2"),
    ('group = "education"', 'group = "teaching"', "teaching", "Name one of these: education, courses"),
    ('activity = "webinar"', 'activity = "day-job"', "", "There are two mappings of “day-job”."),
    (
        'activity = "webinar"',
        'activity = "dancing"',
        "dancing",
        "but one of these belongs here: chapter-meeting",
    ),
    ('reason = "work is work."', "", "", "no “reason” says why"),
    ("window_months = 6", "window_months = 60", "window_months", "does not fit into a cycle of 3 years"),
    (
        "[credential.grace]",
        "[credential.audit]\nretain_months_after_cycle = 99999\n[credential.grace]",
        "99999",
        "Write a number up to 240",
    ),
    ('groups = ["education"]', 'excludes = ["law"]', "law", "“law” is no group"),
    ("days = 90", 'days = 90\nuntil_md = "02-28"', "", "either “until_md” or “days”"),
    ("days = 90", 'until_md = "02-30"', "02-30", "“02-30” is no day of a year."),
    ('currency = "USD"', 'currency = "dollars"', "dollars", "Write its three letters, like USD"),
    ("member = 45.50", "", "", "Add “member” or “non_member”"),
    ('sources = ["handbook"]', 'sources = ["hearsay"]', "hearsay", "There is no source “hearsay”."),
    ('sources = ["handbook"]', 'sources = "handbook"', "sources", "a list belongs here, in [ and ]"),
    (
        "[credential.cycle]",
        "[credential.cycle.origin.day]\n[credential.cycle]",
        "origin.day",
        "“day” is no figure",
    ),
    ('id = "one"', 'id = "one:two"', "one:two", "cannot be an id"),
    ('name = "ONE"', 'name = "O\\nNE"', "name", "“name” is not a text that can be shown in a line."),
    ('id = "one"', "", "[[credential]]", "“id” is missing; a credential needs it. Add it;"),
    ('unit = "CPE"', "", "[[credential]]", "“unit” is missing"),
    (
        "[credential.cycle]",
        "[credential.cycles]",
        "",
        "“cycles” is no key of a credential. Did you mean “cycle”?",
    ),
]


@pytest.mark.parametrize(("sound", "wrong", "place", "said"), WRONG)
def test_what_is_wrong_is_told_at_its_line_and_the_others_still_load(sound, wrong, place, said):
    assert sound in SOUND
    text = SOUND.replace(sound, wrong, 1) + OTHER
    told = next(sentence for sentence in problems_of(text) if said in sentence)
    line = re.match(r"isaca\.toml, line (\d+): ", told)
    assert place in text.splitlines()[int(line[1]) - 1]
    assert told.endswith("; the other rules are in use.")
    assert list(read_rules(text, "isaca.toml").rules) == ["other"]


def test_all_that_is_wrong_is_told_at_once():
    text = SOUND.replace("annual_min = 20", "annual_mni = 20").replace("years = 3", 'years = "3"')
    assert len(problems_of(text)) == 2


def test_an_id_is_there_once():
    again = OTHER.replace("another one", "again")
    assert "There is a credential “other” already." in problems_of(SOUND + OTHER + again)[0]
    assert list(read_rules(SOUND + OTHER + again, "isaca.toml").rules) == ["one", "other"]


def test_a_rule_is_like_one_that_stands_above_it():
    alone = ALIKE.replace('like = "one"', 'like = "two"')
    assert "There is no credential “two” above this one." in problems_of(SOUND + alone)[0]


def test_what_is_wrong_at_the_head_leaves_what_is_sound():
    text = "surprise = 1\n" + SOUND.replace('title = "Handbook"', "title = 5")
    told = problems_of(text)
    assert "line 1: “surprise” is no key of a file of rules." in told[0]
    assert f"line {line_with(text, 'title = 5')}: “title” is 5, but a text in quotes belongs here." in told[1]
    assert list(read_rules(text + OTHER, "isaca.toml").rules) == ["other"]


def test_a_rule_without_a_day_says_that_it_needs_one():
    assert "“as_of” is missing" in problems_of(SOUND.replace("as_of = 2026-11-23", ""))[0]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a = 1\nb == 2\n", 2, "This is not TOML (Invalid value)."),
        ("a = 1\na = 2\n", 2, "This is not TOML (Cannot overwrite a value)."),
        ("a = 1\n[b", 2, "This is not TOML"),
        (f"a = 1\nb = {'9' * 5000}\n", 2, "This number is larger than any that is read."),
        (f"a = 1\nb = {'[' * 5000}", 2, "Lists or tables are nested too deeply."),
        ("a = 1\n" + "#" * 300_000, 1, "larger than any file of rules, 256 KiB"),
        ("credential = 5", 1, "Begin each of them with [[credential]]"),
        ("[[credential]]\n" * 101, 1, "at most 100 credentials"),
        ("credential = [[], 5]", 1, "This is a list, but a credential is written as a table."),
        (SOUND + "[[credential.group]]\n" * 300, 20, "These are more than 200. Leave some out"),
    ],
    ids=range(10),
)
def test_what_is_no_file_of_rules_is_told_at_its_line(text, line, said):
    told = problems_of(text)
    assert told[0].startswith(f"isaca.toml, line {line}: ")
    assert said in told[0]


def test_a_file_of_another_encoding_is_told_at_its_line():
    [problem] = read_bytes(b"a = 1\nb = '\xe4'\n", "isaca.toml").problems
    assert problem.sentence("nothing was kept") == (
        "isaca.toml, line 2: The text is not in UTF-8. Save the file in UTF-8; nothing was kept."
    )


def test_a_file_with_the_mark_of_windows_is_read():
    assert list(read_bytes(b"\xef\xbb\xbf" + SOUND.replace("\n", "\r\n").encode(), "x").rules) == ["one"]


SHIPPED = [path.read_text("utf-8") for path in sorted(FOLDER.glob("*.toml"))]
LINES = [line for text in (*SHIPPED, SOUND) for line in text.splitlines()]
SPOILT = st.sampled_from(
    [
        "= ]",
        "[[credential]]",
        "[credential.cycle]",
        "total = 1e99",
        "id = ''",
        "like = 'one'",
        "also = [{}]",
        'x = """',
    ]
)


def assert_places(text):
    for problem in read_rules(text, "any.toml").problems:
        assert 1 <= problem.line <= text.count("\n") + 1
        assert problem.said
        assert problem.sentence("nothing was kept").startswith(f"any.toml, line {problem.line}: ")


@given(st.text())
def test_any_text_is_read_or_told_of_with_a_line_in_it(text):
    assert_places(text)


@given(st.lists(st.sampled_from(LINES) | SPOILT, max_size=60))
def test_lines_of_rules_in_any_order_are_read_or_told_of(lines):
    assert_places("\n".join(lines))


@settings(max_examples=50)
@given(st.sampled_from([SOUND, *SHIPPED]), st.data())
def test_a_rule_of_which_a_part_is_spoilt_is_read_or_told_of(text, data):
    begin = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(begin, min(len(text), begin + 200)))
    assert_places(text[:begin] + data.draw(st.text(max_size=5) | SPOILT) + text[end:])


TOML = st.recursive(
    st.sampled_from(["1", "-0.5", "true", "'text'", "2026-11-23", "nan", "[]", "{}", "07:30:00"]),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
)


@given(st.sampled_from([line.split(" = ")[0] for line in LINES if " = " in line]), TOML)
def test_any_value_of_any_key_is_read_or_told_of(key, value):
    assert_places(SOUND.replace("annual_min = 20", f"{key} = {value}"))
    assert_places(f"{SOUND}{key} = {value}\n")
