"""The Credentials page: where each stands, what is missing, and what can be done by keyboard."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import people, trash
from mentorlog.credentials import activities, activity_list, holders, holdings, openings, own_rules
from mentorlog.credentials.rule_book import book
from mentorlog.models.credentials import OwnRule
from ui import theme
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.plain_day import plain_day
from ui.sheets.credential import AddCredentialSheet, ChangeCredentialSheet
from ui.sheets.credential_opening import OpeningSheet
from ui.sheets.credential_steps import EarnSheet, RenewSheet
from ui.sheets.holders import HoldersSheet
from ui.sheets.rule_figures import RuleFiguresWindow
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import ReadingCard
from ui.widgets.confidence import ConfidenceMark
from ui.widgets.gauge import GaugeBar
from ui.widgets.label import Label


def sheet(kind, qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def gauges(page):
    return {bar.accessibleName(): bar.accessibleDescription() for bar in page.detail.findChildren(GaugeBar)}


def spoken(page, row=0):
    return page.list.rows.index(row).data(ACCESSIBLE).replace("\u2068", "").replace("\u2069", "")


def test_without_any_it_offers_to_add_one(open_page, qtbot):
    page = open_page("credentials")
    button = next(each for each in page.findChildren(Button) if each.isVisible())
    button.click()
    sheet(AddCredentialSheet, qtbot).reject()


def test_a_row_says_how_far_it_is_and_what_is_missing_first(open_page, pmp, cism):
    page = open_page("credentials")
    assert spoken(page, 0) == (
        "PMP, PMI · 15 Mar 2025 – 14 Mar 2028, 43 of 60 PDU, In all: 17 PDU missing by 14 Mar 2028 · 3 more"
    )
    assert spoken(page, 1) == (
        "CISM, ISACA · 1 Jan 2024 – 31 Dec 2026, 120 of 120 CPE, "
        "Year 3: 20 CPE missing by 31 Dec 2026, unsure"
    )


def test_what_cannot_be_known_stands_quietly_beside_what_is_missing(open_page, logbook, log, today, words):
    cism = holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9), expires=date(2027, 1, 31))
    openings.open_with(logbook, cism, date(2026, 9, 1), {"education": 12000})
    page = open_page("credentials")
    told = words(page.detail)
    assert "Nothing is missing by these rules." in told
    assert "Year 3 has its 20 CPE only with the opening balance" in told
    cards = [each.accessibleDescription() for each in page.detail.findChildren(ReadingCard)]
    assert any("Say the balance before Thu 1 Jan 2026" in each for each in cards)
    assert "not known: it has enough only with the opening balance" in gauges(page)["Year 3"]
    log("isaca-cism", "education", date(2026, 10, 1), 20)
    assert "only with the opening balance" not in words(open_page("credentials").detail)


def test_the_detail_tells_by_which_rules_and_never_that_all_is_well(open_page, pmp, words):
    told = words(open_page("credentials").detail)
    assert "By the rules recorded on 23 Nov 2026 you have 43 of 60 PDU." in told
    assert "Business Acumen: 0 of 8 PDU" in told and "Tue 14 Mar 2028" in told
    assert "From 15 Mar 2027 on credits above 60 may go over into the next cycle: up to 20 PDU." in told
    assert "compliant" not in told.lower()


def test_a_rule_that_the_user_changed_is_told_as_that(open_page, logbook, pmp, words):
    own_rules.save(logbook, own_rules.text_of(logbook, "pmi-pmp").replace("total = 60", "total = 70"))
    told = words(open_page("credentials").detail)
    day = plain_day(book(logbook).changed["pmi-pmp"])
    assert f"By the rules recorded on 23 Nov 2026 with your changes of {day} you have 43 of 70 PDU." in told


def test_a_year_that_is_over_hides_nothing_that_can_still_be_earned(open_page, logbook, log):
    holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))
    log("isaca-cism", "education", date(2025, 5, 5), 100)
    told = spoken(open_page("credentials"))
    assert "In all: 20 CPE missing by 31 Dec 2026 · 2 more" in told


def test_gauges_say_in_words_what_they_show(open_page, pmp):
    told = gauges(open_page("credentials"))
    assert list(told) == [
        "In all",
        "Education",
        "Ways of Working",
        "Power Skills",
        "Business Acumen",
        "Giving Back",
        "Work as a practitioner",
    ]
    assert told["Education"] == (
        "18 of at least 35 PDU, 17 PDU more are needed, 5 PDU of it from the opening balance"
    )
    assert told["Giving Back"] == "25 of at most 25 PDU, 5 above the maximum do not count"
    assert told["Ways of Working"] == "13 of at least 8 PDU"
    assert told["In all"].startswith("43 of 60 PDU, 17 PDU more are needed, at this pace about 56 PDU")


def test_a_year_with_too_little_stands_out_while_the_total_is_reached(open_page, cism, words):
    page = open_page("credentials")
    told = gauges(page)
    assert told["Year 2"] == "20 of at least 20 CPE, until 31 Dec 2025"
    assert told["Year 3"] == "0 of at least 20 CPE, until 31 Dec 2026, 20 CPE more are needed"
    assert told["Mentoring"] == "0 CPE, at most 10 CPE a year"
    [missing] = [label for label in page.detail.findChildren(Label) if label.full_text() == "in 5 weeks"]
    assert missing.property("tone") == "warn"


def test_where_nothing_is_missing_it_says_so(open_page, logbook, cism, log, words):
    log("isaca-cism", "education", date(2026, 5, 5), 20)
    page = open_page("credentials")
    assert "Nothing is missing by these rules." in words(page.detail)
    assert "Nothing is missing" in spoken(page)


def test_what_is_unsure_is_marked(open_page, pmp):
    marks = open_page("credentials").detail.findChildren(ConfidenceMark)
    assert [mark.accessibleName() for mark in marks] == ["unsure"]  # how much may be carried over


def test_activities_of_the_cycle_are_told_with_what_became_of_their_claims(open_page, logbook, pmp, log):
    log("pmi-pmp", "giving-back", date(2024, 3, 3), 3, "Before it was earned")
    page = open_page("credentials")
    rows = page.detail.activities.rows
    assert [rows.row(number).day for number in range(rows.rowCount())] == [date(2026, 3, 3), date(2026, 2, 2)]
    told = rows.index(1).data(ACCESSIBLE).replace("\u2068", "").replace("\u2069", "")
    assert told == (
        "ways-of-working 2026-02-02, 13 PDU, Mon 2 Feb 2026 · Course · Ways of Working, not claimed"
    )


def test_an_activity_that_is_still_to_come_is_called_planned(open_page, pmp, log):
    log("pmi-pmp", "giving-back", date(2027, 3, 3), 3, "A talk")
    rows = open_page("credentials").detail.activities.rows
    assert rows.index(0).data(ACCESSIBLE).endswith(", planned")


def test_older_activities_are_shown_twenty_at_a_time(open_page, pmp, log, qtbot):
    for number in range(25):
        log("pmi-pmp", "power-skills", date(2026, 4, 1) + timedelta(number), 1)
    part = open_page("credentials").detail.activities
    assert part.rows.rowCount() == 20 and part.older.isVisible()
    part.older.click()
    assert part.rows.rowCount() == 27 and not part.older.isVisible()
    assert part.list.hasFocus() and part.list.currentIndex().row() == 20


def test_delete_takes_the_activities_while_the_keyboard_is_among_them(
    open_page, logbook, pmp, qtbot, notices
):
    page = open_page("credentials")
    part = page.detail.activities
    part.list.setFocus()
    part.list.pick_near(0)
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert len(activity_list.listing(logbook)) == 1 and len(holdings.listing(logbook)) == 1
    assert (notices[-1].text, notices[-1].undo) == ("“giving-back 2026-03-03” moved to Trash", True)
    assert part.list.hasFocus() and len(part.list.chosen()) == 1  # the next one
    page.window().menuBar().setFocus()
    page.desk.actions.trigger("trash")
    assert activity_list.listing(logbook) == [] and len(holdings.listing(logbook)) == 1
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert holdings.listing(logbook) == [] and notices[-1].text == "PMP moved to Trash"
    assert {row.noun for row in trash.rows(logbook, trash.ids(logbook))} == {"activity", "credential"}
    logbook.undo()
    assert page.list.rows.rowCount() == 1


def test_what_is_worked_towards_says_when_and_who_could_be_asked(open_page, logbook, today, words):
    uid = holdings.add(logbook, "isc2-cissp", "working", exam_on=today + timedelta(70))
    holders.set_rules(logbook, people.add(logbook, "Noa Barak"), ["isc2-cissp"])
    page = open_page("credentials")
    assert "Exam on Tue 2 Feb 2027\nin 10 weeks" in words(page.detail)
    assert "Noa Barak" in [button.text() for button in page.detail.findChildren(Button)]
    discretion.set_on(True)
    assert "Noa Barak" not in [button.text() for button in page.detail.findChildren(Button)]
    page.handlers()["earn-credential"]()
    assert holdings.one(logbook, uid).state == "working"


def test_it_is_earned(open_page, logbook, today, qtbot):
    uid = holdings.add(logbook, "isc2-cissp", "working", exam_on=today - timedelta(1))
    open_page("credentials").handlers()["earn-credential"]()
    opened = sheet(EarnSheet, qtbot)
    opened.number.set_text("887")
    opened.save()
    row = holdings.one(logbook, uid)
    assert (row.state, row.earned, row.number) == ("held", today - timedelta(1), "887")


def test_a_retired_one_keeps_its_place_and_can_be_taken_up_again(open_page, logbook, pmp, words, notices):
    page = open_page("credentials")
    page.desk.actions.trigger("retire-credential")
    assert "Retired on Tue 24 Nov 2026" in words(page.detail) and notices[-1].text == "PMP retired"
    assert not page.desk.actions["renew-credential"].isEnabled()
    page.detail.findChild(Button, "resume-credential").click()
    assert holdings.one(logbook, pmp).state == "held"


def test_every_sheet_is_reached_from_the_page(open_page, pmp, qtbot):
    page = open_page("credentials")
    for name, kind in (
        ("edit", ChangeCredentialSheet),
        ("renew-credential", RenewSheet),
        ("opening-balance", OpeningSheet),
    ):
        page.detail.findChild(Button, name).click()
        sheet(kind, qtbot).reject()


def test_a_credential_whose_rule_was_taken_away_says_so_and_keeps_what_was_done(
    open_page, logbook, pmp, words
):
    text = own_rules.text_of(logbook, "pmi-pmp").replace('id = "pmi-pmp"', 'id = "own-pmp"')
    own_rules.save(logbook, text)
    mine = holdings.add(logbook, "own-pmp", earned=date(2025, 3, 15))
    activities.add(logbook, "Mine", "course", date(2026, 5, 5), minutes=60)
    own_rules.remove(logbook, "own-pmp")
    page = open_page("credentials")
    page.show_item(mine)
    assert "There is no rule “own-pmp” in the logbook any more." in words(page.detail)
    assert "No rule" in spoken(page, 1)


def test_names_and_numbers_are_hidden(open_page, logbook, pmp, words):
    page = open_page("credentials")
    discretion.set_on(True)
    shown = [label.text() for label in page.detail.findChildren(Label)]
    assert not any("1234567" in text for text in shown)
    row = page.detail.activities.rows.index(0)
    assert not any("giving-back" in row.data(role) for role in (ACCESSIBLE, DISPLAY))


def test_it_is_shown_by_its_uid_and_from_the_trash_where_it_lies_there(open_page, logbook, pmp, cism):
    page = open_page("credentials")
    page.show_item(cism)
    assert page.list.chosen()[0].credential.uid == cism
    holdings.trash(logbook, [cism])
    page.show_item(cism)
    assert page.window().current_page() is not page


def test_a_rule_that_cannot_be_read_is_told_and_the_shipped_one_counts_on(open_page, logbook, pmp, words):
    text = own_rules.text_of(logbook, "pmi-pmp").replace("years = 3", "years = 0")
    with logbook.edit("own-rule-saved"):
        logbook.insert(
            OwnRule, key="pmi-pmp", toml=text
        )  # as another version of the program may have kept it
    page = open_page("credentials")
    told = words(page.detail)
    assert "A cycle of 0 years cannot be counted." in told and "the other rules are in use" in told
    assert "you have 43 of 60 PDU" in told


def test_the_keyboard_reads_what_has_no_button(open_page, pmp, qtbot):
    page = open_page("credentials")
    page.detail.findChild(Button, "rule-figures").setFocus()
    read = []
    for _stop in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        read.append(QApplication.focusWidget().accessibleDescription())
    assert read[0].startswith("In all: 43 of 60 PDU, another 17 are needed by Tue 14 Mar 2028.")
    assert "Giving Back: 25 of at most 25 PDU, 5 above the maximum do not count" in read[1]
    assert read[2].endswith("up to 20 PDU. unsure")


def test_where_figures_come_from_is_one_click_away(open_page, pmp, qtbot):
    page = open_page("credentials")
    page.detail.findChild(Button, "rule-figures").click()
    sheet(RuleFiguresWindow, qtbot).reject()


def test_who_holds_it_is_noted_from_the_page(open_page, logbook, today, qtbot):
    holdings.add(logbook, "isc2-cissp", "working")
    open_page("credentials").detail.findChild(Button, "holders").click()
    opened = sheet(HoldersSheet, qtbot)
    opened.show_values({"who": [[None, "Noa Barak"]]})
    opened.save()
    assert [name for _uid, name in holders.of_rule(logbook, "isc2-cissp")] == ["Noa Barak"]


def test_rows_have_room_for_larger_text(open_page, pmp, qapp):
    rows = open_page("credentials").detail.activities.list
    before = rows.height()
    theme.apply(qapp, "light", 150)
    assert rows.height() > before * 1.2
    assert rows.visualRect(rows.model().index(1, 0)).bottom() <= rows.viewport().height()
