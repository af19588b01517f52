"""Rows of every list: sentences for screen readers, warnings in words and signs, mirrored, hidden on wish."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView

from mentorlog import (
    affiliations,
    clock,
    follow_up_list,
    follow_ups,
    kinds,
    meeting_list,
    meetings,
    people,
    people_list,
)
from mentorlog.dates import Repeat, When
from mentorlog.meetings import Participant
from ui import theme
from ui.row_model import ACCESSIBLE, DISPLAY, RowModel
from ui.rows.follow_up_row import FOLLOW_UP_ROLES, FollowUpDelegate, due_tone
from ui.rows.meeting_row import MeetingDelegate, kinds_of, meeting_roles, second_line
from ui.rows.person_row import PERSON_ROLES, PersonDelegate, age, age_tone
from ui.rows.row import isolated, side_by_side
from ui.widgets.blur import discretion

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.usefixtures("today")


@pytest.fixture
def ada(logbook):
    uid = people.add(logbook, "Ada Lindqvist", every_days=28)
    affiliations.add(logbook, uid, "Northwind Bank", "Head of PMO")
    return uid


def person(logbook, uid):
    return people_list.one(logbook, uid)


def met(logbook, uid, day, **particulars):
    return meetings.log(logbook, [Participant(uid)], When(day), **particulars)


def shown(qtbot, delegate, roles, rows, width=360):
    """A list of `rows` as a window shows it."""
    model = RowModel(lambda keys: [rows[key] for key in keys], roles)
    model.reset(list(range(len(rows))))
    view = QListView()
    delegate.setParent(view)
    model.setParent(view)
    view.setUniformItemSizes(True)
    view.setItemDelegate(delegate)
    view.setModel(model)
    view.resize(width, 300)
    qtbot.addWidget(view)
    view.show()
    return view


def picture(view, row=0) -> QImage:
    return view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()


def inked(image: QImage, columns: range) -> bool:
    """Whether anything was drawn in these columns of the picture."""
    ground = image.pixelColor(1, image.height() // 2)
    return any(image.pixelColor(x, y) != ground for x in columns for y in range(4, image.height() - 4))


def first_ink(image: QImage) -> int:
    return next(x for x in range(1, image.width()) if inked(image, range(x, x + 1)))


# --- people


def test_a_person_is_one_sentence(logbook, ada):
    met(logbook, ada, date(2026, 11, 21))
    follow_ups.add(logbook, "Send RAID log", When(date(2026, 11, 26)), people=[ada])
    sentence = PERSON_ROLES[ACCESSIBLE](person(logbook, ada))
    assert sentence == (
        "Ada Lindqvist, Head of PMO, Northwind Bank, last contact 3 days ago, 1 open follow-up"
    )


def test_somebody_never_met_has_no_age(logbook, ada):
    row = person(logbook, ada)
    assert age(row) == ""
    assert PERSON_ROLES[ACCESSIBLE](row).endswith("no contact yet")


@pytest.mark.parametrize(
    ("last", "short", "tone"),
    [
        (date(2026, 11, 24), "today", "muted"),
        (date(2026, 10, 27), "4 w", "muted"),
        (date(2026, 10, 26), "4 w", "warn"),
        (date(2026, 9, 29), "8 w", "warn"),
        (date(2026, 9, 28), "8 w", "bad"),
    ],
)
def test_the_age_warns_past_the_rhythm_and_harder_past_twice_of_it(logbook, ada, last, short, tone):
    met(logbook, ada, last)
    row = person(logbook, ada)
    assert (age(row), age_tone(row)) == (short, tone)
    assert ("their rhythm has passed" in PERSON_ROLES[ACCESSIBLE](row)) == (tone != "muted")


def test_nobody_has_an_empty_second_line(logbook, ada):
    bare = people.add(logbook, "Carla")
    assert PersonDelegate().second_line(person(logbook, bare)) == "No contact yet"
    met(logbook, bare, date(2026, 11, 21))
    assert PersonDelegate().second_line(person(logbook, bare)) == "Last contact 3 days ago"


def test_without_a_rhythm_nobody_is_late(logbook):
    uid = people.add(logbook, "Bruno Costa")
    met(logbook, uid, date(2020, 1, 1))
    assert age_tone(person(logbook, uid)) == "muted"


def test_a_warning_is_a_sign_as_well_as_a_colour(logbook, ada, qtbot):
    met(logbook, ada, date(2026, 1, 1))
    late = person(logbook, ada)
    calm = people_list.one(logbook, people.add(logbook, "Ada Lindqvist"))
    met(logbook, calm.uid, date(2026, 1, 1))
    view = shown(qtbot, PersonDelegate(), PERSON_ROLES, [late, person(logbook, calm.uid)])
    width = picture(view).width()
    metrics = view.fontMetrics()
    before_age = range(
        width - metrics.horizontalAdvance("11 mo") - 30, width - metrics.horizontalAdvance("11 mo") - 10
    )
    assert inked(picture(view, 0), before_age)
    assert not inked(picture(view, 1), before_age)


def test_a_badge_counts_open_follow_ups(logbook, ada, qtbot):
    idle = person(logbook, ada)
    follow_ups.add(logbook, "Send RAID log", When(TODAY), people=[ada])
    view = shown(qtbot, PersonDelegate(), PERSON_ROLES, [idle, person(logbook, ada)])
    accent = theme.current().accent
    pills = []
    for row in (0, 1):
        image = picture(view, row)
        end = range(image.width() - 40, image.width())
        pills.append(any(image.pixelColor(x, y) == accent for x in end for y in range(image.height())))
    assert pills == [False, True]


# --- follow-ups


def follow_up(logbook, uid):
    return follow_up_list.one(logbook, uid)


def test_a_follow_up_is_one_sentence(logbook, ada):
    uid = follow_ups.add(
        logbook,
        "Send RAID log",
        When(date(2026, 11, 26), time(14)),
        people=[ada],
        repeat=Repeat(2, "weeks"),
    )
    assert FOLLOW_UP_ROLES[ACCESSIBLE](follow_up(logbook, uid)) == (
        "Send RAID log, promised to Ada Lindqvist, due Thu 26 Nov, 14:00, in 2 days, every 2 weeks"
    )


def test_theirs_is_waited_for_and_an_overdue_one_says_so(logbook, ada):
    uid = follow_ups.add(logbook, "Intro to the CIO", When(date(2026, 11, 20)), people=[ada], owed_by="them")
    assert FOLLOW_UP_ROLES[ACCESSIBLE](follow_up(logbook, uid)) == (
        "Intro to the CIO, promised by Ada Lindqvist, due Fri 20 Nov, 4 days ago, overdue"
    )


@pytest.mark.parametrize(
    ("due", "tone"),
    [(date(2026, 11, 24), "muted"), (date(2026, 11, 23), "warn"), (date(2026, 11, 16), "bad")],
)
def test_overdue_warns_and_harder_after_a_week(logbook, due, tone):
    uid = follow_ups.add(logbook, "Send RAID log", When(due))
    assert due_tone(follow_up(logbook, uid)) == tone


def test_a_closed_follow_up_says_how_it_ended(logbook):
    uid = follow_ups.add(logbook, "Send RAID log", When(date(2026, 11, 1)))
    follow_ups.done(logbook, [uid])
    assert FOLLOW_UP_ROLES[ACCESSIBLE](follow_up(logbook, uid)) == "Send RAID log, Done, Tue 24 Nov"


# --- meetings


def meeting(logbook, uid):
    return meeting_list.one(logbook, uid)


def sentence(logbook, uid):
    return meeting_roles(kinds_of(logbook))[ACCESSIBLE](meeting(logbook, uid))


def test_a_meeting_is_one_sentence(logbook, ada):
    uid = met(
        logbook, ada, date(2026, 11, 20), kind="coffee", title="Chapter dinner", minutes=45, place="Lisbon"
    )
    assert sentence(logbook, uid) == (
        "Chapter dinner, Coffee with Ada Lindqvist, Fri 20 Nov, 45 minutes, Lisbon"
    )


def test_a_planned_meeting_is_seen_from_today_and_asked_for_once_it_is_past(logbook, ada):
    uid = meetings.log(logbook, [Participant(ada)], When(date(2026, 11, 25), time(9, 15)))
    assert sentence(logbook, uid) == "Coffee with Ada Lindqvist, tomorrow, 09:15, Planned"
    clock.pin(date(2026, 11, 26))
    assert second_line(meeting(logbook, uid)) == isolated("Did it happen?")


def test_many_people_are_counted_after_two(logbook, ada):
    others = [people.add(logbook, name) for name in ("Bruno Costa", "Chen Wei", "Dana Okafor")]
    uid = meetings.log(logbook, [Participant(each) for each in (ada, *others)], When(TODAY), kind="event")
    roles = meeting_roles(kinds_of(logbook))
    assert roles[DISPLAY](meeting(logbook, uid)) == "Event with Ada Lindqvist, Bruno Costa and 2 more"


def test_a_kind_of_the_users_own_has_its_name(logbook, ada):
    key = kinds.add(logbook, "Walk")
    assert sentence(logbook, met(logbook, ada, TODAY, kind=key)).startswith("Walk with Ada")


# --- all of them


@pytest.fixture
def views(logbook, ada, qtbot):
    """One list of each kind, with words that must not be read by strangers."""
    uid = met(logbook, ada, TODAY, notes="Vendor escalation", title="Budget", place="Lisbon")
    promise = follow_ups.add(logbook, "Send RAID log", When(TODAY), people=[ada])
    kind_of = kinds_of(logbook)
    return [
        shown(qtbot, PersonDelegate(), PERSON_ROLES, [person(logbook, ada)]),
        shown(qtbot, MeetingDelegate(kind_of), meeting_roles(kind_of), [meeting(logbook, uid)]),
        shown(qtbot, FollowUpDelegate(), FOLLOW_UP_ROLES, [follow_up(logbook, promise)]),
    ]


def test_discretion_hides_all_personal_words(views):
    before = [picture(view) for view in views]
    discretion.set_on(True)
    for view, seen in zip(views, before, strict=True):
        index = view.model().index(0)
        told = f"{index.data(DISPLAY)} {index.data(ACCESSIBLE)}"
        for secret in ("Ada", "Northwind", "RAID", "Budget", "Vendor", "Lisbon", "Head of PMO"):
            assert secret not in told
        view.viewport().update()
        assert picture(view) != seen


def test_right_to_left_the_row_begins_at_the_right(views):
    for view in views:
        left = first_ink(picture(view))
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        mirrored = picture(view)
        right = first_ink(mirrored.flipped(Qt.Orientation.Horizontal))
        assert abs(left - right) <= 2
        assert inked(mirrored, range(8, 60)), "what stood at the end stands at the left now"


def test_selected_hovered_and_focused_rows_differ(views):
    colors = theme.current()
    for view in views:
        bare = picture(view).pixelColor(4, 28)
        view.selectionModel().setCurrentIndex(
            view.model().index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        selected = picture(view).pixelColor(4, 28)
        assert bare != selected == colors.sel


def test_rows_grow_with_the_text(views, qapp):
    before = [view.sizeHintForRow(0) for view in views]
    theme.apply(qapp, "light", 150)
    assert all(view.sizeHintForRow(0) > height for view, height in zip(views, before, strict=True))


def test_room_at_the_end_is_kept_free_of_long_words(logbook, qtbot):
    row = follow_up(logbook, follow_ups.add(logbook, "Send the log " * 20, When(TODAY)))
    delegate = FollowUpDelegate()
    view = shown(qtbot, delegate, FOLLOW_UP_ROLES, [row], width=600)
    room = range(picture(view).width() - 200, picture(view).width() - 80)
    assert inked(picture(view), room)
    delegate.end_room, delegate.crowded = 220, QPersistentModelIndex(view.model().index(0, 0))
    view.viewport().update()
    assert not inked(picture(view), room)


def test_what_stands_side_by_side_keeps_its_own_direction():
    assert side_by_side("Head of PMO", "", "3 d") == "\u2068Head of PMO\u2069 · \u20683 d\u2069"
    assert side_by_side("", "") == ""
