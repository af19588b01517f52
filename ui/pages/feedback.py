"""The Feedback page: one filter over four views of what was said, and beside them the chain of one piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mentorlog.errors import NotFound
from mentorlog.language import _, marked, ngettext
from mentorlog.mentoring import asking, feedback_list
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui import theme
from ui.desk import Desk
from ui.pages.feedback_actions import FeedbackActions
from ui.pages.feedback_review.board_view import BoardView
from ui.pages.feedback_review.chain_pane import ChainPane
from ui.pages.feedback_review.decision_part import DIGITS
from ui.pages.feedback_review.filter_bar import FilterBar
from ui.pages.feedback_review.matrix_view import MatrixView
from ui.pages.feedback_review.saved import SavedReviews
from ui.pages.feedback_review.themes_view import ThemesView
from ui.pages.feedback_review.timeline_view import TimelineView
from ui.pages.list_and_detail import ListAndDetail
from ui.pages.page import Page
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.chips import ChoiceChips
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.folding_row import FoldingRow
from ui.widgets.label import Label

VIEWS = {
    "timeline": (marked("Timeline"), TimelineView, "list"),
    "themes": (marked("Themes"), ThemesView, "tag"),
    "matrix": (marked("Who said what"), MatrixView, "table-2"),
    "board": (marked("What I did with it"), BoardView, "square-kanban"),
}
_FOLD_BELOW = 560
_SAMPLES = 3  # of the questions worth asking


class FeedbackPage(Page):
    """Every view shows the same filtered feedback; a click in one of them narrows the filter of all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chosen = ReviewFilter()
        self._heard, self._is_showing = "", False
        self.bar = FilterBar(desk.logbook)
        self.search = self.bar.search
        self.saved = SavedReviews(desk)
        self.view_chips = ChoiceChips(_("View"), [(key, _(words)) for key, (words, *_r) in VIEWS.items()])
        self.views = {key: view(desk) for key, (_words, view, _icon) in VIEWS.items()}
        self.timeline: TimelineView = self.views["timeline"]
        self.board: BoardView = self.views["board"]
        self.list = self.timeline.list
        self._actions = FeedbackActions(desk, self, self._meant)
        self.side = ChainPane(desk, self._actions)
        self.detail = self.side.detail
        self._count = Label(tone="muted", scale=0.88)
        self._view_stack, self._stack = QStackedWidget(), QStackedWidget()
        self._nothing_found = EmptyState("message-square-quote", "", links=[])
        self._empty = self._empty_state()
        self._lay_out()
        self._listen()
        self._choose_view("timeline")

    def refresh(self) -> None:
        """Show the feedback as it is now."""
        logbook = self.desk.logbook
        has_any = bool(feedback_list.count(logbook, ReviewFilter()))
        self._stack.setCurrentWidget(self._review if has_any else self._empty)
        self.bar.refresh()
        self._show()
        self.side.tell_now()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the feedback that is told."""
        handlers = super().handlers() | {"review-pack": self._make_pack}
        if self.side.uid:
            handlers |= self._actions.handlers() | {"add-evidence": self._add_evidence}
        return handlers

    def show_item(self, uid: str) -> None:
        """Tell this feedback, also one that the filter hides just now.

        Of a person all that they gave is shown, and of a mentorship all that was said in it. The Trash has
        its own page.
        """
        for chosen in (ReviewFilter(givers=(uid,)), ReviewFilter(mentorship=uid)):
            if feedback_list.count(self.desk.logbook, chosen):
                self.catch_up()
                self._narrow_from_view(chosen)
                return
        with suppress(NotFound):  # erased meanwhile: then there is nothing to show
            number = feedback_list.number(self.desk.logbook, uid)
            self.catch_up()
            if number not in feedback_list.ids(self.desk.logbook, self.chosen):
                self.narrow(ReviewFilter())
            if number not in feedback_list.ids(self.desk.logbook, self.chosen):
                self.desk.go("trash", uid)
                return
            self._choose_view("timeline")
            self.timeline.pick(uid)
            self._tell(uid)
            self._open_detail()

    def narrow(self, chosen: ReviewFilter) -> None:
        """Show the feedback that is chosen, in the view of now."""
        self.chosen = chosen
        self.bar.show_chosen(chosen)
        self._show()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to no chain of another row."""
        self.side.catch_up()
        return super().focusNextPrevChild(forward)

    # --- what the user does

    def _take_view(self, key: str) -> None:
        """Show another view, also where a chain has its place; the keyboard stays at the chips."""
        self._choose_view(key)
        if self._panes.narrow:
            self._panes.back()
            self.view_chips.chip(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_view(self, key: str) -> None:
        """Show the same feedback in another way; the board goes to the card of what is told."""
        told = self.side.uid
        self.view_chips.choose(key)
        self._view = self.views[key]
        self._view_stack.setCurrentWidget(self._view)
        self.list = self.timeline.list if key == "timeline" else None
        if self.isVisible():
            self._show()
        if told and self._view is self.board:
            self.board.select(told)
        self.handlers_changed.emit()

    def _show(self) -> None:
        numbers = feedback_list.ids(self.desk.logbook, self.chosen)
        self._count.setText(
            ngettext("{n} piece of feedback", "{n} pieces of feedback", len(numbers)).format(
                n=f"{len(numbers):,}"
            )
        )
        self.saved.show_chosen(self.chosen)
        self._nothing_found.tell(
            _("No feedback is like that"), _("Widen the filter above, or show all of it.")
        )
        wanted = self._show_view()
        self._view_stack.setCurrentWidget(self._view if numbers else self._nothing_found)
        self._tell(wanted if self._is_among(wanted, numbers) else "")

    def _show_view(self) -> str:
        """Let the view show what is chosen, and give the feedback that is to be told when it has."""
        self._heard, self._is_showing = self.side.uid, True
        try:
            self._view.show(self.chosen)
        finally:
            self._is_showing = False
        return self._heard

    def _hear(self, uid: str) -> None:
        """What is selected in a view is told, at once or when the view shows all there is."""
        self._heard = uid
        if not self._is_showing:
            self._tell(uid)

    def _is_among(self, uid: str, numbers: Sequence[int]) -> bool:
        if not uid:
            return False
        try:
            return feedback_list.number(self.desk.logbook, uid) in numbers
        except NotFound:
            return False

    def _tell(self, uid: str) -> None:
        """Tell the chain of this feedback, or of none."""
        had_any = bool(self.side.uid)
        self.side.tell(uid)
        if bool(uid) != had_any:
            self.handlers_changed.emit()

    def _meant(self) -> str:
        """The feedback that a key acts on, which is told by then."""
        self.side.catch_up()
        return self.side.uid

    def _decide(self, digit: int) -> None:
        self.side.catch_up()
        if DIGITS[digit - 1] == "declined" and self._panes.narrow:
            self._panes.open_detail()  # where it asks why
        self.detail.decide(digit)

    def _add_evidence(self) -> None:
        self.side.catch_up()
        self.detail.evidence.add_file()

    def _make_pack(self) -> None:
        """Put together what the filter shows just now."""
        from ui.sheets.review_pack import ReviewPackSheet  # when it is first asked for, as all sheets

        ReviewPackSheet(self.desk, self.window(), self.chosen).open()

    def _ask_for_days(self) -> None:
        """Let the period be from one day to another."""
        from ui.sheets.days import DaysSheet

        asked = DaysSheet(self.desk, self.window(), self.chosen.since, self.chosen.until)
        asked.saved.connect(
            lambda: self.narrow(replace(self.chosen, period="", since=asked.since, until=asked.until))
        )
        asked.open()

    def _open_detail(self) -> None:
        self.side.catch_up()
        self._panes.open_detail()

    def _narrow_from_view(self, chosen: ReviewFilter) -> None:
        """What was clicked in a view is read in the timeline."""
        self.narrow(chosen)
        self._choose_view("timeline")
        self.timeline.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the parts

    def _empty_state(self) -> EmptyState:
        questions = "\n".join(f"“{question}”" for question in asking.samples()[:_SAMPLES])
        return EmptyState(
            "message-square-quote",
            _("Ask a mentor one of these"),
            questions,
            primary=ActionButton(self.desk.actions, "ask-feedback"),
            links=[ActionButton(self.desk.actions, "log-feedback")],
        )

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        for key, (_words, _view, icon) in VIEWS.items():
            self.view_chips.set_icon(key, icon)
            self._view_stack.addWidget(self.views[key])
        self._view_stack.addWidget(self._nothing_found)
        pane = QWidget()
        pane.setFocusProxy(self._view_stack)
        column = QVBoxLayout(pane)
        column.setContentsMargins(theme.SPACE_16, theme.SPACE_8, theme.SPACE_12, theme.SPACE_12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._view_stack, 1)
        column.addWidget(self._foot())
        self._panes = ListAndDetail("feedback", pane, self.side, self.desk.preferences, wide=True)
        # The panes scroll, and so it is they that give way where the window is low, not the filter.
        self._panes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._review = QWidget()
        review = QVBoxLayout(self._review)
        review.setContentsMargins(0, 0, 0, 0)
        review.setSpacing(0)
        review.addWidget(self._head())
        review.addWidget(self._panes, 1)
        for part in (self._review, self._empty):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _foot(self) -> QWidget:
        """How much there is, and how more comes."""
        ways = FlowLayout(gap=theme.SPACE_4)
        for key in ("ask-feedback", "log-feedback"):
            ways.addWidget(ActionButton(self.desk.actions, key, look="quiet", ink="accent", flush=True))
        foot = FoldingRow(_FOLD_BELOW)
        foot.line.addWidget(self._count, 1)
        foot.line.addLayout(ways)
        return foot

    def _head(self) -> QWidget:
        """What is chosen and how it is seen, over both panes."""
        head = QWidget()
        view = Label(_("View"), tone="muted")
        view.setMinimumHeight(self.view_chips.chip("timeline").sizeHint().height())
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        line.addWidget(view, alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.view_chips, 1)
        line.addWidget(self.saved, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.SPACE_16, theme.SPACE_12, theme.SPACE_16, theme.SPACE_8)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.bar)
        column.addLayout(line)
        return head

    def _listen(self) -> None:
        self.bar.narrowed.connect(self.narrow)
        self.bar.days_wanted.connect(self._ask_for_days)
        self.search.left.connect(lambda: self._view.setFocus())
        self.saved.taken.connect(self.narrow)
        self.view_chips.chosen.connect(self._take_view)
        for view in self.views.values():
            view.narrowed.connect(self._narrow_from_view)
            view.feedback_chosen.connect(self._hear)
        self.timeline.list.opened.connect(lambda _row: self._open_detail())
        self.timeline.list.decided.connect(self._decide)
        self.timeline.list.offer([self.desk.actions[key] for key in ("edit", "add-goal", "told", "trash")])
        self._panes.folded.connect(self.detail.set_alone)
        self.detail.went_back.connect(self._panes.back)
        discretion.changed.connect(self.mark_stale)
