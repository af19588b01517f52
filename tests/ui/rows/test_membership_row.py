"""What a list says of a membership: its state, what is to be done by when, and the bar of its term."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from mentorlog import people
from mentorlog.memberships import membership_list, memberships, terms
from ui import theme
from ui.row_model import RowModel
from ui.rows import membership_row
from ui.rows.row_list import RowList
from ui.widgets.blur import discretion


def plain(words):
    return words.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def make(logbook, today):
    """A membership whose one term ends so many days from today."""

    def make(days=None, **details):
        uid = memberships.add(logbook, "Guild", **({"renewal_days": 60, "grace_days": 30} | details))
        if days is not None:
            terms.renew(logbook, uid, until=today + timedelta(days), dues="80 EUR")
        return membership_list.one(logbook, uid)

    return make


@pytest.mark.parametrize(
    ("days", "state", "words"),
    [
        (None, "Active", "no term noted"),
        (200, "Active", "until 12 Jun 2027"),
        (60, "Renewal open", "renew within 60 days"),
        (1, "Renewal open", "renew within 1 day"),
        (-1, "Grace", "lapses in 30 days"),
        (-30, "Grace", "lapses in 1 day"),
        (-31, "Lapsed", "since 24 Nov 2026"),
    ],
)
def test_each_state_says_what_is_to_be_done_by_when(make, days, state, words):
    row = make(days)
    assert (membership_row.state_words(row), membership_row.next_words(row)) == (state, words)


def test_one_that_begins_later_and_one_that_was_left_tell_the_day(make, logbook, today):
    row = make(None, joined=today + timedelta(7))
    assert membership_row.next_words(row) == "begins 1 Dec 2026"
    memberships.edit(logbook, row.uid, joined=None)
    memberships.leave(logbook, row.uid, today + timedelta(3))
    leaving = membership_list.one(logbook, row.uid)
    assert (leaving.state, membership_row.next_words(leaving)) == ("active", "leaving on 27 Nov 2026")
    memberships.leave(logbook, row.uid, today - timedelta(3))
    left = membership_list.one(logbook, row.uid)
    assert (left.state, membership_row.next_words(left)) == ("ended", "left on 21 Nov 2026")
    assert membership_row.span_now(left) is None


def test_every_state_has_a_sign_and_a_colour_of_its_own_words():
    signs = {sign for _words, sign, _tone in membership_row._STATES.values()}
    assert len(signs) == len(membership_row._STATES) == 6


def test_the_bar_is_as_long_as_what_has_gone_of_the_term(make, today):
    row = make(36)
    term, span = row.term, membership_row.span_now(row)
    level = membership_row.span_level(span)
    assert (level.counted, level.full) == ((today - term.since).days + 1, 365) == (329, 365)
    assert membership_row.gone_words(span) == "329 of 365 days gone"


def test_once_it_is_renewed_the_bar_has_room_again_and_its_dues_wait(make, logbook, today):
    row = make(36)
    terms.edit(logbook, row.term.uid, paid_on=today)
    assert membership_list.one(logbook, row.uid).waits_for_user
    terms.renew(logbook, row.uid, dues="80 EUR")
    renewed = membership_list.one(logbook, row.uid)
    assert membership_row.gone_words(membership_row.span_now(renewed)) == "329 of 730 days gone"
    assert renewed.is_unpaid and renewed.waits_for_user
    terms.edit(logbook, renewed.term.uid, paid_on=today)
    assert not membership_list.one(logbook, row.uid).waits_for_user


def test_a_term_that_is_over_is_gone_wholly_and_a_lapsed_one_has_no_bar(make, logbook, today):
    over = make(-10)
    assert membership_row.days_gone(membership_row.span_now(over)) == 365
    memberships.edit(logbook, over.uid, grace_days=0)
    assert membership_row.span_now(membership_list.one(logbook, over.uid)) is None


def test_dues_are_open_until_they_are_paid_or_it_was_left(make, logbook, today):
    row = make(100)
    assert row.is_unpaid and "dues unpaid" in membership_row.spoken_membership(row)
    terms.edit(logbook, row.term.uid, paid_on=today)
    assert not membership_list.one(logbook, row.uid).is_unpaid
    terms.edit(logbook, row.term.uid, paid_on=None)
    memberships.leave(logbook, row.uid)
    assert not membership_list.one(logbook, row.uid).is_unpaid


def test_no_dues_and_free_ones_are_not_unpaid(make, logbook):
    row = make(100)
    for dues in ("", "0 EUR"):
        terms.edit(logbook, row.term.uid, dues=dues)
        assert not membership_list.one(logbook, row.uid).is_unpaid


def test_one_sentence_tells_what_the_row_shows(make, logbook):
    people.add(logbook, "Ada Lindqvist", organisation="Guild North")
    row = make(36, number="77", grade="Fellow", chapters=["Guild North"])
    assert plain(membership_row.spoken_membership(row)) == (
        "Guild, Fellow · 77, Renewal open, renew within 36 days, Guild North, dues unpaid, "
        "329 of 365 days gone"
    )


def test_names_and_numbers_are_hidden_with_the_others(make):
    row = make(36, number="77", grade="Fellow", chapters=["Guild North"])
    discretion.set_on(True)
    told = membership_row.spoken_membership(row)
    assert not any(word in told for word in ("Guild", "77", "Fellow", "North"))
    assert "Renewal open" in told


def test_a_row_is_painted_mirrored_from_right_to_left(make, logbook, qtbot):
    row = make(200, chapters=["Guild North"])
    rows = RowModel(
        lambda uids: [membership_list.one(logbook, uid) for uid in uids], membership_row.MEMBERSHIP_ROLES
    )
    view = RowList("Memberships", rows, membership_row.MembershipDelegate())
    qtbot.addWidget(view)
    view.resize(340, 200)
    view.show()
    view.show_keys([row.uid])
    assert blue_in(view, range(60, 100)) > blue_in(view, range(290, 330)) == 0
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert blue_in(view, range(240, 280)) > blue_in(view, range(10, 50)) == 0


def blue_in(view, columns):
    """How many points of the bar are in its colour there."""
    picture = view.viewport().grab().toImage()
    accent = theme.current().accent
    places = ((x, y) for x in columns for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == accent for x, y in places)
