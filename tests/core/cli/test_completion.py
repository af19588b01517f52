"""The shell completes people and tags from the logbook."""

from __future__ import annotations

import pytest
from click.shell_completion import ShellComplete

from mentorlog.cli.program import program
from mentorlog.cli.terminal import Terminal


@pytest.fixture
def complete(tmp_path):
    """What a shell offers for the last word of a line."""

    def offered(*words):
        line = ["--data-dir", str(tmp_path), *words[:-1]]
        shell = ShellComplete(program, {"obj": Terminal()}, "mentorlog", "_MENTORLOG_COMPLETE")
        return [item.value for item in shell.get_completions(line, words[-1])]

    return offered


@pytest.fixture
def network(done):
    done("people", "add", "Ada Lindqvist", "--tag", "pmi")
    done("people", "add", "Adam Novak", "--tag", "board")


@pytest.mark.parametrize(
    "words",
    [
        ("people", "show"),
        ("meetings", "log", "--with"),
        ("follow-ups", "add", "x", "--with"),
        ("prep",),
        ("merge", "x"),
    ],
)
def test_people_are_completed(network, complete, words):
    assert complete(*words, "ada") == ["Ada Lindqvist", "Adam Novak"]
    assert complete(*words, "lind") == ["Ada Lindqvist"]


def test_tags_are_completed(network, complete):
    assert complete("people", "list", "--tag", "b") == ["board"]
    assert complete("export", "people", "x.vcf", "--tag", "") == ["board", "pmi"]


def test_where_the_logbook_cannot_be_read_nothing_is_offered(complete, tmp_path):
    (tmp_path / "logbook.db").write_text("no logbook")
    assert complete("people", "show", "a") == []
