"""Made-up people with everything that a card can hold, or nothing of it."""

from __future__ import annotations

from hypothesis import strategies as st

from mentorlog.affiliations import AffiliationRow
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.people import Changes

# What breaks cards: separators, escapes, folds, and letters of more than one byte.
_LETTERS = st.one_of(
    st.sampled_from('\\;:,"^=n N%.-_|@äß\u0301🚀山م{}<>&$!'),
    st.characters(codec="utf-8", exclude_categories=["Cs"]),
)
WORDS = st.one_of(st.text(_LETTERS, max_size=12), st.text(_LETTERS, min_size=60, max_size=120))
_LABELS = st.one_of(
    st.sampled_from(
        ["", "work", "home", "mobile", "work fax", "fax", "cell", "Work", "pager", "mobile home"]
    ),
    WORDS,
)
_DATES = st.one_of(
    st.dates().filter(lambda day: day.year != 1604).map(str),
    st.dates().map(lambda day: f"{day:%Y}".zfill(4)),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(lambda day: f"--{day:%m-%d}"),
    st.just("--02-29"),
)
_DAY_LABELS = st.one_of(st.sampled_from(["birthday", "anniversary", "work", ""]), WORDS)
_EMAILS = WORDS.map(lambda words: "".join(words.split()) + "@x.example")
_NUMBERS = st.one_of(st.from_regex(r"\+[0-9]{6,15}", fullmatch=True), WORDS, st.just("tel. 12; ext=4"))
_LINKS = st.one_of(
    WORDS, WORDS.map(lambda words: f"https://x.example/?q={words}"), WORDS.map(lambda words: f"skype:{words}")
)
_PARTIAL = st.one_of(st.none(), _DATES.filter(lambda date: not date.startswith("--")))
_POSTS = st.builds(AffiliationRow, st.just(""), WORDS, st.just(""), WORDS, _PARTIAL, _PARTIAL)
_ADDRESSES = st.builds(PostalAddress, _LABELS, WORDS.map(lambda words: f"A{words}"), *[WORDS] * 4)


def _points(values):
    return st.lists(st.builds(Point, values, _LABELS), max_size=3, unique=True)


def people():
    """What `people.add` takes, of anybody."""
    return st.fixed_dictionaries(
        {"name": WORDS.map(lambda words: f"A{words}")},
        optional={
            "given": WORDS,
            "family": WORDS,
            "nickname": WORDS,
            "suffix": st.one_of(WORDS, st.sampled_from(["PMP, PhD", "Jr."])),
            "said": WORDS,
            "zone": st.sampled_from([None, "Europe/Berlin", "America/Argentina/Buenos_Aires"]),
            "notes": st.text(max_size=200),
            "favourite": st.booleans(),
            "every_days": st.one_of(st.none(), st.integers(1, 36500)),
            "at_most_days": st.one_of(st.none(), st.integers(36500, 99999)),
            "needs_details": st.booleans(),
            "emails": _points(_EMAILS),
            "phones": _points(_NUMBERS),
            "links": _points(_LINKS),
            "addresses": st.lists(_ADDRESSES, max_size=2),
            "days": st.lists(st.builds(DayToRemember, _DAY_LABELS, _DATES), max_size=3, unique=True),
            "affiliations": st.lists(_POSTS, max_size=3),
            "tags": st.lists(WORDS, max_size=4),
        },
    ).map(lambda said: Changes(**said))
