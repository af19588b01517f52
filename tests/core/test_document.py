"""One document, as text and as Markdown that another program reads back as the same words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from mentorlog.document import Document, Heading, Item, Paragraph, Quote, as_markdown, as_text

DOCUMENT = Document(
    "Before I meet Ada",
    (
        Heading("I promised"),
        Item("Send RAID log"),
        Item("Call *Priya*\nabout the vendor"),
        Quote("Bring two options,\nnever one.", "Ada Lindqvist, Fri 20 Nov 2026"),
        Paragraph("Nothing else.", muted=True),
    ),
)


def test_as_text_it_is_easy_on_the_eye():
    assert as_text(DOCUMENT) == (
        "Before I meet Ada\n=================\n\n"
        "I promised\n----------\n\n"
        "- Send RAID log\n- Call *Priya*\n  about the vendor\n\n"
        "“Bring two options,\nnever one.”\n  Ada Lindqvist, Fri 20 Nov 2026\n\n"
        "Nothing else.\n"
    )


def test_as_markdown_its_marks_are_ours_alone():
    assert as_markdown(DOCUMENT) == (
        "# Before I meet Ada\n\n"
        "## I promised\n\n"
        "- Send RAID log\n- Call \\*Priya\\*\n  about the vendor\n\n"
        "> Bring two options,\n> never one.\n>\n> Ada Lindqvist, Fri 20 Nov 2026\n\n"
        "*Nothing else.*\n"
    )


WORDS = st.text(st.sampled_from("ab 12.#-+=*_`<>[]()|~\\&!:\n"), min_size=1)


@given(WORDS.filter(lambda text: text.strip() == text and all(map(str.strip, text.split("\n")))))
def test_whatever_is_said_stays_words(text):
    read = MarkdownIt().parse(as_markdown(Document("T", (Paragraph(text),))))
    assert [token.type for token in read[3:]] == ["paragraph_open", "inline", "paragraph_close"]
    seen = [child for child in read[4].children if child.type != "softbreak"]
    assert {child.type for child in seen} <= {"text", "text_special"}


@pytest.mark.parametrize(
    "text", ["1. not a list", "# no title", "<b>no HTML</b>", "[no](http://link.example)"]
)
def test_marks_at_the_beginning_are_words_too(text):
    read = MarkdownIt().render(as_markdown(Document("T", (Paragraph(text),))))
    assert read.count("<") == 4 and "</h1>\n<p>" in read


@pytest.mark.parametrize("text", ["R&amp;D", "&#65;", "&lt;b&gt;", "R&D; and more"])
def test_names_of_letters_are_words_too(text):
    read = MarkdownIt().parse(as_markdown(Document("T", (Paragraph(text),))))
    assert "".join(child.content for child in read[4].children) == text
