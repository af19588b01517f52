"""The sheets of a membership: presets fill in what is known, everything can be changed, money stays text."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mentorlog import drafts, organisations, people
from mentorlog.memberships import membership_list, memberships, roles, terms
from mentorlog.memberships.preset_figures import figures
from mentorlog.memberships.presets import presets
from ui.sheets.association import AssociationWindow
from ui.sheets.association_field import KnownDues
from ui.sheets.leave_membership import LeaveMembershipSheet
from ui.sheets.membership import MembershipSheet
from ui.sheets.membership_role import MembershipRoleSheet
from ui.sheets.membership_term import MembershipTermSheet
from ui.widgets.button import Button
from ui.widgets.confidence import ConfidenceMark
from ui.widgets.label import Label


@pytest.fixture
def new(desk, behind, opened, today):
    """The sheet for a new membership."""
    return opened(MembershipSheet(desk, behind))


@pytest.fixture
def guild(logbook, today):
    """A membership of an association of which nothing is known, with a term."""
    uid = memberships.add(logbook, "Guild", chapters=["Guild North"])
    terms.renew(logbook, uid, since=date(2026, 3, 1), dues="80 EUR")
    return uid


def row_of(logbook, uid):
    return membership_list.one(logbook, uid)


def choose(sheet, key):
    sheet.association.chips.chip(key).click()


def test_pmi_is_noted_with_a_few_keys(new, logbook, keyboard, today):
    keyboard.press(Qt.Key.Key_Space)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("5527184")
    keyboard.save()
    [row] = membership_list.listing(logbook)
    assert (row.name, row.number, row.preset, row.renewal_days) == ("PMI", "5527184", "pmi", 90)
    assert (row.term.since, row.term.until) == (today, date(2027, 11, 23))
    assert (row.term.dues, row.term.currency, row.term.paid_on) == (16400, "USD", None)
    logbook.undo()
    assert membership_list.listing(logbook) == []


@pytest.mark.parametrize("key", list(presets()))
def test_every_preset_fills_in_what_is_known(new, logbook, key):
    choose(new, key)
    new.save()
    [row], preset = membership_list.listing(logbook), presets()[key]
    assert (row.name, row.preset, row.link) == (preset.name, key, preset.link)
    for name in ("anchor", "auto_renew", "renewal_days", "grace_days"):
        assert getattr(row, name) == getattr(preset, name)
    assert row.term.dues == (preset.dues[0].amount if preset.dues else None)


def test_a_calendar_year_ends_on_31_december_until_the_user_says_otherwise(new):
    choose(new, "isaca")
    assert new.until.text() == "Fri 31 Dec 2027"  # joined late, so the rest of this year is free
    new.since.line.selectAll()
    new.since.line.insert("31/7/2026")
    assert new.until.text() == "Thu 31 Dec 2026"
    new.since.line.selectAll()
    new.since.line.insert("today")
    choose(new, "pmi")
    assert new.until.text() == "Tue 23 Nov 2027"
    new.until.line.selectAll()
    new.until.line.insert("30/6/2027")
    choose(new, "isaca")
    assert new.until.text() == "30/6/2027"


def test_an_end_that_was_filled_in_follows_after_a_draft_too(new, desk, behind, opened, logbook):
    choose(new, "isaca")
    new.reject()
    again = opened(MembershipSheet(desk, behind))
    assert again.until.text() == "Fri 31 Dec 2027" and again.known.isVisible()
    choose(again, "pmi")
    assert again.until.text() == "Tue 23 Nov 2027"


def test_another_kind_of_dues_is_taken_over_with_how_sure_it_is(new):
    choose(new, "isaca")
    new.known.kinds.chip("1").click()
    assert new.dues.text() == "135.00 USD"
    told = [label.full_text() for label in new.known.findChildren(Label) if label.isVisible()]
    assert told == ["ISACA’s dues: 135.00 USD, 2023"]
    [mark] = [each for each in new.known.findChildren(ConfidenceMark) if each.isVisible()]
    assert mark.accessibleName() == "unsure"
    choose(new, "iiba")
    assert new.dues.text() == "" and not new.known.kinds.isVisible()


def test_the_sources_are_one_click_away(new, qtbot):
    choose(new, "pmi")
    new.known.sources.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), AssociationWindow))
    window = QApplication.activeModalWidget()
    told = "\n".join(label.full_text() for label in window.findChildren(Label))
    assert "164.00 USD" in told and "citing PMI's store" in told and "Recorded on 23 Nov 2026" in told
    window.reject()


def test_another_association_is_noted_by_hand(new, logbook, today):
    choose(new, "other")
    new.association.line.setText("Guild of Testers")
    new.chapters.line.setText("Guild North")
    new.dues.set_text("80,50 eur")
    new.paid_on.set_text("today")
    new.rules.grace_days.setValue(14)
    new.save()
    [row] = membership_list.listing(logbook)
    assert (row.name, row.preset, row.grace_days) == ("Guild of Testers", "", 14)
    assert [chapter.name for chapter in row.chapters] == ["Guild North"]
    assert (row.term.dues, row.term.currency, row.term.paid_on) == (8050, "EUR", today)


def test_one_without_a_term_has_none(new, logbook):
    choose(new, "iiba")
    new.since.set_text("")
    new.until.set_text("")
    new.save()
    assert membership_list.listing(logbook)[0].terms == ()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("164", "three letters"),
        ("a lot", "no amount"),
        ("164 USD EUR", "no amount"),
        ("1.000,00 USD", "no amount"),
    ],
)
def test_dues_that_mean_nothing_are_told_at_their_field(new, logbook, typed, sentence):
    choose(new, "other")
    new.association.line.setText("Guild")
    new.dues.set_text(typed)
    new.save()
    assert new.isVisible() and sentence in new.dues._problem.full_text()
    assert membership_list.listing(logbook) == []


def test_an_association_without_a_name_is_told_there(new):
    choose(new, "other")
    new.save()
    assert new.isVisible()
    assert new.association.accessibleDescription() or new.association.line.accessibleDescription()


def test_a_rarer_field_that_is_wrong_opens_and_says_so(new):
    choose(new, "pmi")
    assert not new.rules.isVisible()
    new.rules.link.set_text("not a link")
    new.save()
    assert new.rules.isVisible() and new.rules.link._problem.full_text()


def test_nobody_is_a_member_twice(new, logbook):
    memberships.add(logbook, "PMI")
    choose(new, "pmi")
    new.save()
    assert new.isVisible() and len(membership_list.listing(logbook)) == 1


def test_known_chapters_are_offered(new, logbook):
    people.add(logbook, "Ada Lindqvist", organisation="PMI Portugal Chapter")
    assert [row.kind for row in organisations.suggest(logbook, "por")] == ["chapter"]
    assert [row.title for row in new.chapters._suggest("port")] == ["PMI Portugal Chapter"]


def test_what_is_noted_is_changed_in_one_step_and_unchanged_is_none(desk, behind, opened, logbook, guild):
    before = logbook.undoable()
    opened(MembershipSheet(desk, behind, guild)).save()
    assert logbook.undoable() == before
    sheet = opened(MembershipSheet(desk, behind, guild))
    sheet.grade.set_text("Fellow")
    sheet.chapters.show_names(["Guild North", "Guild South"])
    sheet.rules.auto_renew.choose("yes")
    sheet.save()
    row = row_of(logbook, guild)
    assert (row.grade, row.auto_renew) == ("Fellow", "yes")
    assert [chapter.name for chapter in row.chapters] == ["Guild North", "Guild South"]
    logbook.undo()
    assert row_of(logbook, guild).grade == "" and logbook.undoable() == before


def test_what_was_typed_is_kept_as_a_draft(new, logbook):
    choose(new, "pmi")
    new.number.set_text("77")
    new.reject()
    assert drafts.load(logbook, "membership-")["values"]["number"] == "77"


def test_what_is_changed_elsewhere_meanwhile_stays(desk, behind, opened, logbook, guild):
    row = row_of(logbook, guild)
    whole = opened(MembershipSheet(desk, behind, guild))
    whole.number.set_text("77")
    memberships.edit(logbook, guild, grade="Fellow", renewal_days=45)
    whole.save()
    after = row_of(logbook, guild)
    assert (after.number, after.grade, after.renewal_days) == ("77", "Fellow", 45)
    term = opened(MembershipTermSheet(desk, behind, row, row.term))
    term.dues.set_text("90 EUR")
    terms.edit(logbook, row.term.uid, paid_on=date(2026, 3, 2))
    term.save()
    assert (row_of(logbook, guild).term.dues, row_of(logbook, guild).term.paid_on) == (9000, date(2026, 3, 2))


# --- terms


def test_the_next_term_begins_where_the_last_one_ends(desk, behind, opened, logbook, guild):
    sheet = opened(MembershipTermSheet(desk, behind, row_of(logbook, guild)))
    assert (sheet.since.text(), sheet.until.text()) == ("Mon 1 Mar 2027", "Tue 29 Feb 2028")
    sheet.save()
    assert row_of(logbook, guild).term.dues == 8000


def test_what_has_lapsed_begins_anew_today(desk, behind, opened, logbook, today):
    uid = memberships.add(logbook, "Guild")
    terms.renew(logbook, uid, since=date(2025, 3, 1))
    sheet = opened(MembershipTermSheet(desk, behind, row_of(logbook, uid)))
    sheet.save()
    assert row_of(logbook, uid).term.since == today and row_of(logbook, uid).state == "active"


def test_the_end_of_the_next_term_follows_its_first_day_until_the_user_says_otherwise(
    desk, behind, opened, logbook, guild
):
    sheet = opened(MembershipTermSheet(desk, behind, row_of(logbook, guild)))
    sheet.since.line.selectAll()
    sheet.since.line.insert("15/6/2027")
    assert sheet.until.text() == "Wed 14 Jun 2028"
    sheet.reject()
    again = opened(MembershipTermSheet(desk, behind, row_of(logbook, guild)))
    again.since.line.selectAll()
    again.since.line.insert("1/7/2027")
    assert again.until.text() == "Fri 30 Jun 2028"
    again.until.line.selectAll()
    again.until.line.insert("31/12/2027")
    again.since.line.selectAll()
    again.since.line.insert("1/8/2027")
    again.save()
    assert row_of(logbook, guild).term.until == date(2027, 12, 31)


def test_a_term_that_is_changed_keeps_its_end(desk, behind, opened, logbook, guild):
    row = row_of(logbook, guild)
    sheet = opened(MembershipTermSheet(desk, behind, row, row.term))
    sheet.since.line.selectAll()
    sheet.since.line.insert("1/4/2026")
    sheet.save()
    assert row_of(logbook, guild).term.since == date(2026, 4, 1)
    assert row_of(logbook, guild).term.until == row.term.until


def test_a_term_or_a_role_saved_as_it_was_is_no_step(desk, behind, opened, logbook, guild):
    roles.add(logbook, guild, role="officer", chapter="Guild North")
    row, [role] = row_of(logbook, guild), roles.of_membership(logbook, guild)
    before = logbook.undoable()
    opened(MembershipTermSheet(desk, behind, row, row.term)).save()
    opened(MembershipRoleSheet(desk, behind, row, role)).save()
    assert logbook.undoable() == before


def test_a_renewal_tells_the_dues_that_were_recorded(desk, behind, opened, logbook, guild, today):
    uid = memberships.add(logbook, "ISACA")
    terms.renew(logbook, uid, until=date(2026, 12, 31), dues="135 USD")
    sheet = opened(MembershipTermSheet(desk, behind, row_of(logbook, uid)))
    known = sheet.findChild(KnownDues)
    assert known.kinds.chosen_key() == "1" and sheet.dues.text() == "135.00 USD"
    sheet.until.set_text("31/12/2028")  # a Sunday
    assert not any("day off" in label.full_text() for label in sheet.until.findChildren(Label))
    known.kinds.chip("3").click()
    assert sheet.dues.text() == "25.00 USD"
    other = opened(MembershipTermSheet(desk, behind, row_of(logbook, guild)))
    assert other.findChild(KnownDues) is None
    other.reject()
    sheet.reject()


def test_terms_that_overlap_are_told_at_their_field(desk, behind, opened, logbook, guild):
    sheet = opened(MembershipTermSheet(desk, behind, row_of(logbook, guild)))
    sheet.since.set_text("1/1/2027")
    sheet.save()
    assert "do not overlap" in sheet.since._problem.full_text()
    sheet.reject()
    assert len(row_of(logbook, guild).terms) == 1


def test_a_term_keeps_what_is_not_touched(desk, behind, opened, logbook, guild, today):
    before = row_of(logbook, guild)
    sheet = opened(MembershipTermSheet(desk, behind, before, before.term))
    sheet.paid_on.set_text("today")
    sheet.save()
    after = row_of(logbook, guild).term
    assert (after.since, after.until, after.dues, after.paid_on) == (
        before.term.since,
        before.term.until,
        8000,
        today,
    )


def test_dues_taken_out_are_none(desk, behind, opened, logbook, guild):
    row = row_of(logbook, guild)
    sheet = opened(MembershipTermSheet(desk, behind, row, row.term))
    sheet.dues.set_text("")
    sheet.save()
    assert (row_of(logbook, guild).term.dues, row_of(logbook, guild).term.currency) == (None, "")


@pytest.mark.parametrize("typed", ["1/1/2027", "nonsense"])
def test_a_window_goes_while_a_day_that_is_wrong_has_the_focus(desk, opened, logbook, guild, qtbot, typed):
    """The line loses the focus when the parts beside it are half gone: that has ended the program."""
    window = QWidget()
    window.show()
    sheet = opened(MembershipTermSheet(desk, window, row_of(logbook, guild)))
    sheet.since.set_text(typed)
    sheet.save()
    assert sheet.since.line.hasFocus() and sheet.since._problem.full_text()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(sheet)


# --- roles and leaving


def test_a_role_that_ends_before_it_begins_is_told(desk, behind, opened, logbook, guild):
    sheet = opened(MembershipRoleSheet(desk, behind, row_of(logbook, guild)))
    sheet.since.set_text("1/9/2026")
    sheet.until.set_text("1/8/2026")
    sheet.save()
    assert "before it begins" in sheet.until._problem.full_text()
    sheet.reject()
    assert roles.of_membership(logbook, guild) == []


def test_a_role_at_a_chapter_that_was_left_keeps_it(desk, behind, opened, logbook, guild):
    roles.add(logbook, guild, role="officer", chapter="Guild West")
    [role] = roles.of_membership(logbook, guild)
    sheet = opened(MembershipRoleSheet(desk, behind, row_of(logbook, guild), role))
    assert sheet.place.keys() == {"", "Guild North", "Guild West"}
    sheet.title.set_text("Treasurer")
    sheet.save()
    [role] = roles.of_membership(logbook, guild)
    assert (role.title, role.chapter, role.role) == ("Treasurer", "Guild West", "officer")


def test_nobody_leaves_before_joining(desk, behind, opened, logbook, guild, today):
    memberships.edit(logbook, guild, joined=today)
    sheet = opened(LeaveMembershipSheet(desk, behind, row_of(logbook, guild)))
    sheet.on.set_text("yesterday")
    sheet.save()
    assert "before joining" in sheet.on._problem.full_text()
    sheet.on.set_text("")
    sheet.save()
    assert "Today will do" in sheet.on._problem.full_text()
    sheet.reject()
    assert row_of(logbook, guild).ended_on is None


# --- what is known


@pytest.mark.parametrize("key", list(presets()))
def test_each_figure_has_its_confidence_its_year_and_its_source(desk, behind, qtbot, key):
    preset = presets()[key]
    window = AssociationWindow(behind, preset)
    window.open()
    told = "\n".join(label.full_text() for label in window.findChildren(Label))
    known = figures(preset)
    assert len(window.findChildren(ConfidenceMark)) == len(known) == len(preset.dues) + 5 + (key == "isaca")
    for figure in known:
        assert figure.value in told and figure.sources
        assert all(str(source.year) in told and source.title in told for source in figure.sources)
    window.reject()


def test_a_source_with_a_link_opens_it_on_a_click_only(behind, monkeypatch):
    opened = []
    monkeypatch.setattr("ui.messages.open_link", lambda _parent, address: opened.append(address))
    window = AssociationWindow(behind, presets()["pmi"])
    window.open()
    links = [each for each in window.findChildren(Button) if each.accessibleName().startswith("Open PMI")]
    assert links and opened == []
    links[0].click()
    assert opened == ["https://www.pmi.org/membership/faq"]
    window.reject()
