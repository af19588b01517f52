"""Only links into the web are kept as links."""

from __future__ import annotations

import pytest

from mentorlog.errors import InvalidEntry
from mentorlog.web_links import read_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://www.pmi.org/", "https://www.pmi.org/"),
        (" HTTP://example.org\n", "HTTP://example.org"),
        ("https://example.org/\u202ea", "https://example.org/a"),
        ("intranet.example.org/x", "https://intranet.example.org/x"),
        ("www.pmi.org", "https://www.pmi.org"),
        ("bücher.example:8080?a=1", "https://bücher.example:8080?a=1"),
    ],
)
def test_a_link_is_kept_as_it_is_with_a_beginning_and_without_what_is_not_seen(text, link):
    assert read_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "",
        "wiki",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://a b",
        "x https://a",
        "a.org b",
        "1.2",
        "ada@example.org",
    ],
)
def test_anything_else_is_refused_beside_its_field(text):
    with pytest.raises(InvalidEntry) as refused:
        read_link(text, "address")
    assert refused.value.field == "address"
