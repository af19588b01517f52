"""The page of feedback: one filter over all views, and the chain of what is chosen beside them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import follow_up_list, follow_ups, people
from mentorlog.dates import When
from mentorlog.mentoring import asking, chain, feedback, feedback_list, goal_list, goals
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui import theme
from ui.rows.feedback_row import Quarter
from ui.sheets.ask_whom import AskWhomSheet
from ui.sheets.days import DaysSheet
from ui.sheets.evidence_link import EvidenceLinkSheet
from ui.sheets.feedback import FeedbackSheet
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.goal import GoalSheet
from ui.sheets.link_goal import LinkGoalSheet
from ui.sheets.review_pack import ReviewPackSheet
from ui.sheets.theme import RenameThemeSheet
from ui.widgets.button import Button
from ui.widgets.label import Label


@pytest.fixture
def said(logbook, today):
    """Four remarks of two people, in two quarters; their uids, the latest first."""
    ada, priya = people.add(logbook, "Ada Lindqvist"), people.add(logbook, "Priya Raman")
    return [
        feedback.add(logbook, ada, "Say no early", "advice", day=today - timedelta(1), themes=["Deciding"]),
        feedback.add(logbook, priya, "Clear mails", "strength", day=today - timedelta(40), themes=["Mails"]),
        feedback.add(logbook, ada, "Too many mails", "growth", day=date(2026, 8, 3), themes=["Mails"]),
        feedback.add(logbook, priya, "You wait", "growth", day=date(2026, 7, 3), competencies=["decisions"]),
    ]


@pytest.fixture
def page(open_page, said):
    return open_page("feedback")


def shown(page):
    """The quotes of the timeline, and its headings."""
    rows = (page.timeline.rows.row(place) for place in range(page.timeline.rows.rowCount()))
    return [f"# {row.key} {row.count}" if isinstance(row, Quarter) else row.quote for row in rows]


def press(qtbot, keys, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), keys, modifier)


def button(page, name):
    return page.detail.findChild(Button, name)


def sheet(page, kind):
    return page.window().findChild(kind)


def test_the_timeline_goes_back_quarter_by_quarter(page):
    assert shown(page) == [
        "# 2026-Q4 2",
        "Say no early",
        "Clear mails",
        "# 2026-Q3 2",
        "Too many mails",
        "You wait",
    ]
    assert page._count.full_text() == "4 pieces of feedback"


def test_the_keys_pass_by_the_headings(page, qtbot, said):
    assert page.side.uid == said[0]
    for _step in range(2):
        press(qtbot, Qt.Key.Key_J)
    assert page.side.uid == said[2]
    press(qtbot, Qt.Key.Key_K)
    assert page.side.uid == said[1]


def test_one_filter_narrows_every_view(page, qtbot):
    page.bar.kind.picked.emit(("growth",))
    assert shown(page) == ["# 2026-Q3 2", "Too many mails", "You wait"]
    page.view_chips.chip("themes").click()
    themes = page.views["themes"].rows
    assert [themes.row(place).key for place in range(themes.rowCount())] == ["Mails", ""]
    page.view_chips.chip("board").click()
    assert sum(column.rows.rowCount() for column in page.views["board"].columns) == 2
    page.bar.clear.click()
    assert sum(column.rows.rowCount() for column in page.views["board"].columns) == 4
    assert page.bar.clear.isHidden()


def test_the_bar_offers_what_there_is_and_narrows_by_it(page):
    offered = [page.bar.giver.itemText(place) for place in range(page.bar.giver.count())]
    assert offered == ["From anyone", "From Ada Lindqvist", "From Priya Raman"]
    page.bar.giver.setCurrentIndex(2)
    page.bar.giver.activated.emit(2)
    assert shown(page) == ["# 2026-Q4 1", "Clear mails", "# 2026-Q3 1", "You wait"]
    page.bar.competency.activated.emit(1)
    assert page.chosen.competencies == ("decisions",) and shown(page)[1:] == ["You wait"]


def test_words_are_sought_while_typing(page, qtbot):
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "mails")
    qtbot.waitUntil(lambda: page.chosen.text == "mails")
    assert shown(page)[1] == "Clear mails" and len(shown(page)) == 4
    page.search.setText("nobody said this")
    qtbot.waitUntil(lambda: page.chosen.text == "nobody said this")
    assert page._view_stack.currentWidget() is page._nothing_found and not page.side.uid


def test_what_is_clicked_in_a_view_is_read_in_the_timeline(page):
    page.view_chips.chip("themes").click()
    page.views["themes"].narrowed.emit(ReviewFilter(themes=("Mails",)))
    assert page.view_chips.chosen_key() == "timeline"
    assert shown(page) == ["# 2026-Q4 1", "Clear mails", "# 2026-Q3 1", "Too many mails"]
    assert page.bar.theme.currentText() == "Mails"


def test_in_the_list_of_themes_the_keys_are_about_the_theme(page, logbook, qtbot, said):
    page.view_chips.chip("themes").click()
    page.views["themes"].setFocus()
    page.views["themes"].list.pick("Mails")
    press(qtbot, Qt.Key.Key_Delete)
    assert len(feedback_list.listing(logbook)) == 4
    press(qtbot, Qt.Key.Key_F2)
    assert sheet(page, FeedbackSheet) is None
    asked = sheet(page, RenameThemeSheet)
    asked.name.set_text("Written words")
    asked.save()
    assert page.views["themes"].list.chosen(1)[0].key == "Written words"
    logbook.undo()
    page.detail.setFocus()
    press(qtbot, Qt.Key.Key_F2)
    assert sheet(page, FeedbackSheet) is not None


def test_days_that_are_no_period_are_told_in_the_bar(page):
    page.narrow(ReviewFilter(since=date(2026, 7, 1), until=date(2026, 9, 30)))
    assert page.bar.period.currentText() == "Wed 1 Jul – Wed 30 Sep"
    assert shown(page)[0] == "# 2026-Q3 2"


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_2, "considering"),
        (Qt.Key.Key_3, "accepted"),
        (Qt.Key.Key_4, "acting"),
        (Qt.Key.Key_5, "done"),
    ],
)
def test_a_digit_decides_and_is_undone(page, logbook, qtbot, said, notices, key, status):
    press(qtbot, key)
    assert feedback_list.one(logbook, said[0]).status == status
    assert notices[-1].undo and page.detail._chain.row.status == status
    logbook.undo()
    assert page.detail._chain.row.status == "new"


def test_declining_asks_for_the_reason(page, logbook, qtbot, said):
    press(qtbot, Qt.Key.Key_6)
    line = page.detail.decision.reason
    assert line.isVisible() and line.reason.line.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert "Say why" in line.reason._problem.full_text()
    qtbot.keyClicks(QApplication.focusWidget(), "It was about another team")
    press(qtbot, Qt.Key.Key_Return)
    row = feedback_list.one(logbook, said[0])
    assert (row.status, row.reason) == ("declined", "It was about another team")


@pytest.mark.parametrize("answer", ["It was about another team", None])
def test_after_the_question_why_the_keyboard_is_in_the_list_again(page, qtbot, answer):
    press(qtbot, Qt.Key.Key_6)
    if answer:
        qtbot.keyClicks(QApplication.focusWidget(), answer)
    press(qtbot, Qt.Key.Key_Return if answer else Qt.Key.Key_Escape)
    assert page.list.hasFocus() and page.detail._chain.row.reason == (answer or "")


def test_where_a_move_leads_out_of_the_filter_the_next_row_comes(page, logbook, qtbot, said):
    page.narrow(ReviewFilter(statuses=("new",)))
    for uid in said:
        assert page.side.uid == uid
        press(qtbot, Qt.Key.Key_3)
        assert feedback_list.one(logbook, uid).status == "accepted"
    assert page._view_stack.currentWidget() is page._nothing_found
    for uid in reversed(said):
        press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert feedback_list.one(logbook, uid).status == "new"
        assert page.list.hasFocus() and page.side.uid == page.list.chosen(1)[0].uid


def test_on_the_board_the_keys_go_on_with_the_next_card_and_what_they_did_is_undone(
    page, logbook, qtbot, said
):
    page.view_chips.chip("board").click()
    board = page.views["board"]
    board.setFocus()
    new = board.columns[0]
    for place, (key, status) in enumerate(
        zip("2345", ("considering", "accepted", "acting", "done"), strict=True)
    ):
        assert new.cards.hasFocus() and page.side.uid == said[place]
        qtbot.keyClicks(QApplication.focusWidget(), key)
        assert feedback_list.one(logbook, said[place]).status == status
    assert board.columns[1].cards.hasFocus() and new.is_empty
    press(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert board.columns[2].cards.hasFocus() and feedback_list.one(logbook, said[0]).status == "accepted"
    for _step in range(5):
        press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {row.status for row in feedback_list.listing(logbook)} == {"new"} and new.rows.rowCount() == 4


def test_in_a_narrow_window_declining_goes_where_it_asks(page, logbook, qtbot, said):
    page.window().resize(700, 640)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    press(qtbot, Qt.Key.Key_6)
    line = page.detail.decision.reason
    qtbot.waitUntil(lambda: _is_in_sight(line, page.detail))
    assert line.reason.line.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _is_in_sight(line, page.detail) and bool(line.reason._problem.full_text()))
    press(qtbot, Qt.Key.Key_Escape)
    page.view_chips.chip("board").click()
    assert page.views["board"].isVisible() and page.view_chips.chip("board").hasFocus()
    assert feedback_list.one(logbook, said[0]).status == "new"


def _is_in_sight(widget, area):
    place = widget.mapTo(area.viewport(), widget.rect().topLeft())
    return widget.isVisible() and area.viewport().rect().contains(widget.rect().translated(place))


@pytest.mark.parametrize("view", ["timeline", "board"])
def test_the_question_why_has_room_at_the_largest_text_size(page, qapp, qtbot, view):
    theme.apply(qapp, "light", 150)
    page.window().resize(1180, 760)
    page.view_chips.chip(view).click()
    page.views[view].setFocus()
    press(qtbot, Qt.Key.Key_6)
    asked = page.detail.decision.reason if view == "timeline" else page.views["board"].reason
    line = asked.reason.line
    qtbot.waitUntil(lambda: line.hasFocus() and line.width() > asked.width() * 0.8)
    assert asked.decline_button.geometry().top() > line.geometry().bottom()


def test_the_chain_leads_to_a_goal_and_a_follow_up(page, logbook, qtbot, said):
    page.desk.actions.trigger("add-goal")
    goal = sheet(page, GoalSheet)
    goal.title.set_text("Decide in the room")
    goal.save()
    page.desk.actions.trigger("new-follow-up")
    follow_up = sheet(page, FollowUpSheet)
    follow_up.what.set_text("Ask Ada")
    follow_up.save()
    found = chain.of(logbook, said[0])
    assert [each.title for each in found.goals] == ["Decide in the room"]
    assert [each.what for each in found.follow_ups] == ["Ask Ada"]
    assert [each.name for each in found.follow_ups[0].people] == ["Ada Lindqvist"]
    assert found.goals[0].uid in page.detail.goals.of_goal and button(page, f"go-{found.follow_ups[0].uid}")
    logbook.undo()
    assert not follow_up_list.listing(logbook)


def test_they_are_told_and_that_can_be_taken_back(page, logbook, qtbot, said, today):
    press(qtbot, Qt.Key.Key_T)
    assert feedback_list.one(logbook, said[0]).told_on == today
    press(qtbot, Qt.Key.Key_T)
    assert feedback_list.one(logbook, said[0]).told_on is None


def test_of_what_nobody_named_said_it_is_told_in_a_sentence(open_page, logbook):
    uid = feedback.add(logbook, None, "Speak up", "growth")
    page = open_page("feedback")
    for words in ("They do not know yet what came of it", "They were told on Tue 24 Nov 2026"):
        assert words in {label.full_text() for label in page.detail.findChildren(Label)}
        feedback.tell(logbook, [uid], date(2026, 11, 24))
        page.refresh()


def test_a_file_is_evidence_or_told_beside_why_not(page, logbook, said, tmp_path, monkeypatch):
    def choose(path):
        monkeypatch.setattr("ui.messages.file_to_open", lambda *_given: path)

    choose(tmp_path / "gone.pdf")
    page.desk.actions.trigger("add-evidence")
    assert "cannot be read" in page.detail.evidence.problem.full_text()
    minutes = tmp_path / "minutes.txt"
    minutes.write_bytes(b"decided")
    choose(minutes)
    page.desk.actions.trigger("add-evidence")
    [row] = chain.of(logbook, said[0]).evidence
    assert row.title == "minutes.txt"
    copy = tmp_path / "copy.txt"
    monkeypatch.setattr("ui.messages.file_to_save", lambda *_given: copy)
    button(page, f"copy-{row.uid}").click()
    assert copy.read_bytes() == b"decided"
    button(page, f"away-{row.uid}").click()
    assert not chain.of(logbook, said[0]).evidence


def test_a_link_is_evidence(page, logbook, said, qtbot):
    button(page, "add-link").click()
    asked = sheet(page, EvidenceLinkSheet)
    asked.link.set_text("minutes")
    asked.save()
    assert "https://" in asked.link._problem.full_text()
    asked.link.set_text("example.org/minutes")
    qtbot.keyClick(asked.link.line, Qt.Key.Key_Return)
    assert [each.link for each in chain.of(logbook, said[0]).evidence] == ["https://example.org/minutes"]


def test_it_is_changed_and_thrown_away(page, logbook, qtbot, said, notices):
    press(qtbot, Qt.Key.Key_F2)
    sheet(page, FeedbackSheet).reject()
    press(qtbot, Qt.Key.Key_Delete)
    assert notices[-1].text == "“Say no early” moved to Trash" and notices[-1].undo
    assert page.side.uid == said[1] and shown(page)[0] == "# 2026-Q4 1"


def test_another_page_points_to_what_is_filtered_out(page, said):
    page.narrow(ReviewFilter(kinds=("strength",)))
    page.show_item(said[3])
    assert page.side.uid == said[3] and page.chosen == ReviewFilter()


def test_what_lies_in_the_trash_is_shown_there(page, logbook, said):
    feedback.trash(logbook, [said[3]])
    page.show_item(said[3])
    assert page.window().current_page() is page.window().page("trash")


def test_while_there_is_nothing_it_says_what_to_ask(open_page, qtbot):
    page = open_page("feedback")
    assert page._stack.currentWidget() is page._empty
    for question in asking.samples()[:3]:
        assert question in page._empty._line.full_text()
    press(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert sheet(page, FeedbackSheet) is not None


def menu_of(widget):
    menu = next(child for child in widget.children() if child.metaObject().className() == "QMenu")
    return {action.text(): action for action in menu.actions()}


def test_a_wrong_goal_and_a_wrong_follow_up_are_taken_off(page, logbook, notices, said, today):
    goal = goals.add(logbook, "Decide")
    promise = follow_ups.add(logbook, "Ask Ada", When(today))
    feedback.link(logbook, said[0], goals=[goal], follow_ups=[promise])
    card = page.detail.goals.of_goal[goal]
    card.more.click()
    menu_of(card)["Take &off this feedback"].trigger()
    assert chain.of(logbook, said[0]).goals == () and goal_list.one(logbook, goal).state == "open"
    button(page, f"away-{promise}").click()
    assert chain.of(logbook, said[0]).follow_ups == () and len(follow_up_list.listing(logbook)) == 1
    assert all(notice.undo for notice in notices[-2:])
    for _step in range(2):
        logbook.undo()
    found = chain.of(logbook, said[0])
    assert len(found.goals) == len(found.follow_ups) == 1


def test_a_goal_that_is_there_is_linked(page, logbook, said):
    linked, other = goals.add(logbook, "Decide"), goals.add(logbook, "Ask first")
    feedback.link(logbook, said[0], goals=[linked])
    button(page, "link-goal").click()
    opened = sheet(page, LinkGoalSheet)
    assert [opened.goal.itemText(place) for place in range(opened.goal.count())] == ["Ask first"]
    opened.save()
    assert {row.uid for row in chain.of(logbook, said[0]).goals} == {linked, other}
    button(page, "link-goal").click()
    assert not page.window().findChildren(LinkGoalSheet)[-1].save_button.isEnabled()


def test_a_goal_is_changed_from_the_chain(page, logbook, said):
    goal = goals.add(logbook, "Decide")
    feedback.link(logbook, said[0], goals=[goal])
    page.detail.goals.of_goal[goal].change()
    assert sheet(page, GoalSheet).title.text() == "Decide"


def test_a_pack_is_made_of_what_the_filter_shows(page):
    page.bar.period.picked.emit(("last-90-days", None, None))
    page.handlers()["review-pack"]()
    opened = sheet(page, ReviewPackSheet)
    assert opened.filter.chosen == page.chosen == ReviewFilter(period="last-90-days")
    opened.reject()


def test_the_board_goes_to_the_card_of_what_is_told(page, logbook, said):
    feedback.move(logbook, [said[2]], "done")
    page.timeline.pick(said[2])
    page.view_chips.chip("board").click()
    assert page.board.columns[4].chosen().uid == said[2] and page.side.uid == said[2]
    page.view_chips.chip("timeline").click()
    page.timeline.pick(said[1])
    page.view_chips.chip("board").click()
    assert page.board.columns[0].chosen().uid == said[1] and page.board.columns[4].chosen() is None


def test_under_the_views_feedback_is_logged_and_asked_for(page):
    page._review.findChild(Button, "log-feedback").click()
    assert sheet(page, FeedbackSheet).isVisible()
    sheet(page, FeedbackSheet).reject()
    page._review.findChild(Button, "ask-feedback").click()
    assert sheet(page, AskWhomSheet).isVisible()


def test_the_question_why_is_wholly_in_sight_in_the_usual_window(page, logbook, qtbot, said):
    long = "What I saw was so, and what came of it was this. " * 4
    feedback.edit(logbook, said[0], meaning=long, situation=long, behaviour=long, impact=long)
    page.window().resize(1180, 760)
    page.mark_stale()
    page.side.catch_up()
    button(page, "status-declined").click()
    line = page.detail.decision.reason
    qtbot.waitUntil(lambda: _is_in_sight(line, page.detail) and line.height() >= line.sizeHint().height())
    qtbot.wait(100)
    assert _is_in_sight(line, page.detail)


def test_a_period_from_one_day_to_another_is_asked_for(page):
    last = page.bar.period.count() - 1
    assert page.bar.period.itemText(last) == "From … to …"
    page.bar.period.setCurrentIndex(last)
    page.bar.period.activated.emit(last)
    assert page.bar.period.currentText() == "Any time"
    asked = sheet(page, DaysSheet)
    asked.save()
    assert asked.isVisible() and asked.first_day._problem.isVisible()
    asked.first_day.set_text("2026-08-01")
    asked.last_day.set_text("2026-07-01")
    asked.save()
    assert asked.isVisible() and asked.last_day._problem.isVisible()
    asked.last_day.set_text("2026-09-30")
    asked.save()
    assert (page.chosen.since, page.chosen.until) == (date(2026, 8, 1), date(2026, 9, 30))
    assert shown(page)[1:] == ["Too many mails"] and "1 Aug" in page.bar.period.currentText()


def test_the_list_of_a_box_is_as_wide_as_the_longest_name(page, logbook, qtbot):
    name = "Maria Magdalena Wolkonskaja-Kowalczyk"
    for number in range(30):
        feedback.add(logbook, people.add(logbook, f"A {number}"), "Short", "advice")
    feedback.add(logbook, people.add(logbook, name), "Long", "advice")
    page.mark_stale()
    page.catch_up()
    box = page.bar.giver
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    index = next(box.model().index(place, 0) for place in range(box.count()) if name in box.itemText(place))
    box.view().scrollTo(index)
    assert box.view().viewport().width() > box.fontMetrics().horizontalAdvance(f"From {name}")
    assert box.view().textElideMode() == Qt.TextElideMode.ElideRight
    box.hidePopup()
