"""The Memberships page: where each stands, and what can be done about it by keyboard."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import evidence, meetings, people
from mentorlog.credentials import activities, holdings
from mentorlog.credentials.activities import Part
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.memberships import membership_list, memberships, roles, terms
from ui.sheets.association import AssociationWindow
from ui.sheets.evidence_link import EvidenceLinkSheet
from ui.sheets.leave_membership import LeaveMembershipSheet
from ui.sheets.membership import MembershipSheet
from ui.sheets.membership_role import MembershipRoleSheet
from ui.sheets.membership_term import MembershipTermSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pmi(logbook, today):
    """A membership in its renewal window, its dues unpaid, with a chapter."""
    uid = memberships.add(logbook, "PMI", chapters=["PMI Portugal Chapter"], number="552", grade="Individual")
    terms.renew(logbook, uid, until=today + timedelta(37), dues="164.00 USD")
    return uid


@pytest.fixture
def page(open_page, pmi):
    """The page with that membership selected."""
    return open_page("memberships")


def words(page):
    told = "\n".join(label.text() for label in page.detail.findChildren(Label) if label.isVisible())
    return told.replace("\u2068", "").replace("\u2069", "")


def button(page, name):
    return page.detail.widget().findChild(Button, name)


def sheet(kind, qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def test_without_any_it_offers_to_note_one(open_page, qtbot):
    page = open_page("memberships")
    next(each for each in page.findChildren(Button) if each.isVisible()).click()
    sheet(MembershipSheet, qtbot).reject()


def test_a_key_leads_there_and_the_sidebar_counts_what_is_to_be_renewed(open_page, pmi, qtbot):
    window = open_page("today").window()
    window.settle()
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    assert window.windowTitle().startswith("Memberships")
    assert window.sidebar._counts["memberships"] == 1


def test_what_renews_itself_is_not_counted(open_page, logbook, pmi):
    memberships.edit(logbook, pmi, auto_renew="yes")
    window = open_page("memberships").window()
    window.settle()
    assert window.sidebar._counts["memberships"] == 0
    memberships.edit(logbook, pmi, auto_renew="not-offered")
    window.settle()
    assert window.sidebar._counts["memberships"] == 1


def test_it_tells_where_it_stands_and_since_when_it_can_be_renewed(page):
    told = words(page)
    assert "Renewal open · renew within 37 days" in told
    assert "It lasts until 31 Dec 2026, and can be renewed since 2 Oct 2026." in told
    assert "1 Jan 2026 – 31 Dec 2026 · 328 of 365 days gone" in told
    assert "Individual · 552" in told and "164.00 USD · dues unpaid" in told


@pytest.mark.parametrize(
    ("days", "details", "words_told"),
    [
        (-5, {"grace_days": 30}, "It can still be renewed before 20 Dec 2026."),
        (-40, {"grace_days": 30}, "It lasted until 15 Oct 2026. Renew it, or note that you left."),
        (200, {}, "It can be renewed from 14 Mar 2027 on."),
        (30, {"auto_renew": "yes"}, "Active · renews itself on 24 Dec 2026"),
        (200, {"auto_renew": "yes"}, "It renews itself, unless you end that with the association before."),
        (-5, {"grace_days": 30, "auto_renew": "yes"}, "Grace · new term not noted"),
        (-40, {"auto_renew": "yes"}, "It was to renew itself on 15 Oct 2026. Note the new term"),
    ],
)
def test_each_state_says_what_it_means(open_page, logbook, today, days, details, words_told):
    uid = memberships.add(logbook, "Guild", **details)
    terms.renew(logbook, uid, until=today + timedelta(days))
    assert words_told in words(open_page("memberships"))


def test_dues_are_marked_as_paid_and_that_is_undone(page, logbook, pmi, today, notices):
    [term] = terms.of_membership(logbook, pmi)
    button(page, f"pay-{term.uid}").click()
    assert terms.of_membership(logbook, pmi)[0].paid_on == today
    assert notices[-1].text == "Dues paid today" and notices[-1].undo
    assert button(page, f"pay-{term.uid}") is None and "paid 24 Nov 2026" in words(page)
    logbook.undo()
    assert "dues unpaid" in words(page)


def test_dues_are_marked_as_paid_without_a_mouse_too(page, logbook, pmi, today):
    page.desk.actions.trigger("dues-paid")
    assert terms.of_membership(logbook, pmi)[0].paid_on == today
    assert not page.desk.actions["dues-paid"].isEnabled()


def test_what_was_paid_is_never_added_across_currencies_nor_what_is_to_be_paid(page, logbook, pmi, today):
    [first] = terms.of_membership(logbook, pmi)
    terms.edit(logbook, first.uid, paid_on=today)
    terms.renew(logbook, pmi, dues="150 EUR", paid_on=today)
    terms.renew(logbook, pmi, dues="164 USD")
    assert "Paid in all 150.00 EUR · 164.00 USD" in words(page)


def test_it_is_renewed_by_keyboard(page, logbook, pmi, qtbot, notices):
    qtbot.keyClick(page.window(), Qt.Key.Key_U, CTRL | SHIFT)
    opened = sheet(MembershipTermSheet, qtbot)
    assert (opened.since.text(), opened.until.text()) == ("Fri 1 Jan 2027", "Fri 31 Dec 2027")
    assert opened.dues.text() == "164.00 USD"
    opened.save()
    assert [term.until.year for term in terms.of_membership(logbook, pmi)] == [2026, 2027]
    assert notices[-1].text == "Membership renewed" and notices[-1].undo
    assert "Active · until 31 Dec 2027" in words(page)


def test_a_term_is_changed_and_removed(page, logbook, pmi, qtbot, notices):
    [term] = terms.of_membership(logbook, pmi)
    button(page, f"term-{term.uid}").click()
    opened = sheet(MembershipTermSheet, qtbot)
    opened.dues.set_text("129,50 USD")
    opened.save()
    assert terms.of_membership(logbook, pmi)[0].dues == 12950
    button(page, f"term-away-{term.uid}").click()
    assert terms.of_membership(logbook, pmi) == [] and notices[-1].undo
    assert "No term is noted" in words(page)


def test_it_is_left_and_gone_on_with(page, logbook, pmi, today, qtbot, notices):
    page.desk.actions.trigger("leave-membership")
    sheet(LeaveMembershipSheet, qtbot).save()
    assert membership_list.one(logbook, pmi).ended_on == today
    assert notices[-1].text == "Membership left" and notices[-1].undo
    assert "Left · left on 24 Nov 2026" in words(page)
    assert not page.desk.actions["renew-membership"].isEnabled()
    button(page, "resume-membership").click()
    assert membership_list.one(logbook, pmi).ended_on is None


def test_people_of_a_chapter_are_links_and_hidden_with_the_names(page, logbook, qtbot):
    ada = people.add(logbook, "Ada Lindqvist", organisation="PMI Portugal Chapter")
    people.add(logbook, "Bruno Costa", organisation="PMI")
    assert "1 person you know" in words(page)
    discretion.set_on(True)
    assert "Ada" not in button(page, ada).text() and "Portugal" not in words(page)
    discretion.set_on(False)
    button(page, ada).click()
    assert page.window().current_page() is page.window().page("people")


def test_without_a_chapter_it_says_what_to_do(open_page, logbook):
    memberships.add(logbook, "Guild")
    assert "Name your chapter" in words(open_page("memberships"))


def test_meetings_and_credits_of_the_term_are_told(page, logbook, today):
    ada = people.add(logbook, "Ada Lindqvist", organisation="PMI Portugal Chapter")
    assert "0 meetings · 0 people met" in words(page)
    for days in range(1, 7):
        meetings.log(
            logbook, [Participant(ada)], When(today - timedelta(days)), title=f"Evening {days}", minutes=75
        )
    holdings.add(logbook, "pmi-pmp", earned=today - timedelta(300))
    activities.add(
        logbook,
        "Estimates",
        kind="chapter-meeting",
        day=today - timedelta(2),
        minutes=120,
        organisation="PMI Portugal Chapter",
        parts=[Part("pmi-pmp", "ways-of-working")],
    )
    told = words(page)
    assert "6 meetings · 7 h 30 min · 1 person met" in told and "2 PDU for PMP" in told
    assert "Evening 4" in told and "Evening 5" not in told
    assert button(page, "more-meetings").text() == "Show 2 earlier meetings"
    button(page, "more-meetings").click()
    assert "Evening 6" in words(page) and not button(page, "more-meetings").isVisible()
    QApplication.focusWidget().click()
    assert page.window().current_page() is page.window().page("meetings")


def test_a_role_is_noted_changed_and_taken_away(page, logbook, pmi, qtbot, notices):
    button(page, "add-role").click()
    opened = sheet(MembershipRoleSheet, qtbot)
    opened.title.set_text("Director of Events")
    opened.since.set_text("1/9/2025")
    opened.save()
    [role] = roles.of_membership(logbook, pmi)
    assert (role.role, role.chapter) == ("volunteer", "PMI Portugal Chapter")
    assert "Volunteer · PMI Portugal Chapter · since 1 Sep 2025" in words(page)
    button(page, f"role-{role.uid}").click()
    opened = sheet(MembershipRoleSheet, qtbot)
    opened.role.choose("officer")
    opened.until.set_text("1/9/2026")
    opened.save()
    assert "Officer · PMI Portugal Chapter · 1 Sep 2025 – 1 Sep 2026" in words(page)
    button(page, f"role-away-{role.uid}").click()
    assert roles.of_membership(logbook, pmi) == [] and notices[-1].text == "Role removed"


def test_papers_are_kept_in_the_logbook_and_taken_away(page, logbook, pmi, qtbot, tmp_path, monkeypatch):
    receipt = tmp_path / "receipt.pdf"
    receipt.write_bytes(b"paid")
    monkeypatch.setattr("ui.messages.file_to_open", lambda *_given: receipt)
    button(page, "add-file").click()
    [row] = evidence.of_membership(logbook, pmi)
    receipt.unlink()
    assert evidence.content(logbook, row.uid).bytes == b"paid" and "receipt.pdf" in words(page)
    button(page, "add-link").click()
    opened = sheet(EvidenceLinkSheet, qtbot)
    opened.link.set_text("https://example.org/card")
    opened.save()
    assert len(evidence.of_membership(logbook, pmi)) == 2
    button(page, f"away-{row.uid}").click()
    assert [each.link for each in evidence.of_membership(logbook, pmi)] == ["https://example.org/card"]


def test_notes_are_kept_as_they_are_typed_while_the_rest_is_told_anew(page, logbook, pmi, qtbot):
    notes = page.detail.notes.editor.edit
    notes.setFocus()
    qtbot.keyClicks(notes, "Ask Duarte")
    qtbot.waitUntil(lambda: membership_list.one(logbook, pmi).notes == "Ask Duarte")
    terms.renew(logbook, pmi)
    assert notes.hasFocus() and notes.toPlainText() == "Ask Duarte" and "until 31 Dec 2027" in words(page)


def test_the_login_page_opens_on_a_click_only(page, logbook, pmi, monkeypatch):
    opened = []
    monkeypatch.setattr("ui.messages.open_link", lambda _parent, address: opened.append(address))
    button(page, "login-page").click()
    assert opened == ["https://www.pmi.org/"]
    memberships.edit(logbook, pmi, link="")
    assert button(page, "login-page") is None and not page.desk.actions["login-page"].isEnabled()


def test_what_is_known_of_the_association_is_one_action_away(page, qtbot):
    page.desk.actions.trigger("known-of-association")
    sheet(AssociationWindow, qtbot).reject()


def test_it_is_changed_and_moved_to_the_trash(page, logbook, pmi, qtbot, notices):
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    sheet(MembershipSheet, qtbot).reject()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert notices[-1].text == "Membership of PMI moved to Trash" and notices[-1].undo
    assert membership_list.listing(logbook) == []
    page.show_item(pmi)
    assert page.window().current_page() is page.window().page("trash")
    logbook.undo()
    page.window().show_page("memberships", pmi)
    assert "Renewal open" in words(page)


def test_it_is_left_alone_while_nothing_of_it_has_changed(page, logbook):
    before = page.detail.widget()
    people.add(logbook, "Somebody elsewhere")
    assert page.detail.widget() is before
