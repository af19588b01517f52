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
    ],
)
def test_a_link_is_kept_as_it_is_without_what_is_not_seen(text, link):
    assert read_link(text) == link


@pytest.mark.parametrize(
    "text", ["", "www.pmi.org", "file:///etc/passwd", "javascript:alert(1)", "https://a b", "x https://a"]
)
def test_anything_else_is_refused_beside_its_field(text):
    with pytest.raises(InvalidEntry) as refused:
        read_link(text, "address")
    assert refused.value.field == "address"
