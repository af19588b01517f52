"""One link however it is written, and the name of a person at LinkedIn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.contacts.link_keys import comparable_link, linkedin_slug


@pytest.mark.parametrize(
    ("link", "slug"),
    [
        ("https://www.LinkedIn.com/in/John-Doe/?trk=x#top", "john-doe"),
        ("linkedin.com/in/john-doe", "john-doe"),
        ("http://uk.linkedin.com/IN/j%C3%B6rg/de", "jörg"),
        ("http://linkedin.com/pub/Ann-Lee/1/2/3/", "ann-lee/1/2/3"),
        ("https://notlinkedin.com/in/x", ""),
        ("https://linkedin.com.example.org/in/x", ""),
        ("https://linkedin.com/company/acme", ""),
        ("https://linkedin.com/in/", ""),
        ("javascript:linkedin.com/in/x", ""),
        ("", ""),
    ],
)
def test_the_slug_of_a_link(link, slug):
    assert linkedin_slug(link) == slug


def test_links_are_compared():
    assert comparable_link("HTTP://www.Example.org:80/A/?q=1#x") == "example.org/A?q=1"
    assert comparable_link("https://de.linkedin.com/in/Ann/?x") == "linkedin.com/in/ann"
    for none in (
        "",
        "x",
        "http://[x",
        "https://example.org:99999/",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ):
        assert comparable_link(none) == ""


@given(st.text() | st.from_regex(r"https?://[\[\]a-z.:0-9%/?#@]*", fullmatch=True))
def test_no_text_is_too_much_for_it(text):
    assert comparable_link(text) == comparable_link(comparable_link(text)) or "%" in text
