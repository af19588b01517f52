"""The frame of all sheets: title, fields, what went wrong, buttons, keys, and a draft that survives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentorlog import clock, dates, drafts
from mentorlog.errors import InvalidEntry, LogbookBusy, MentorlogError
from mentorlog.language import _
from ui import messages, theme
from ui.desk import Desk
from ui.sheets import tab_order
from ui.sheets.form import Form
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.label import Label

Values = dict[str, Any]

# A crash costs what was typed since the last look: this, and the moment that writing takes.
LOOK_EVERY = 1000


class Sheet(QDialog):
    """A dialog over the window in which something is typed and saved.

    A sheet fills `form` (`top` is above it and `body` under it), and overrides `write`, which hands the
    entries to the core in one edit: an InvalidEntry is shown at its field, other errors on top, and the sheet
    stays. A sheet that has a `draft` name overrides `values` and `show_values` too: what is typed is kept
    every second, and offered when the sheet is opened again.
    """

    saved = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget | None, title: str, *, save: str = "", draft: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{title} – mentorlog")
        self.setAccessibleName(title)
        self.desk = desk
        self._draft = draft
        self._empty: Values = {}
        self._kept: Values = {}
        self._started = False
        self._title = Label(title, scale=1.3, bold=True)
        self.first: QWidget = self
        self._trouble = Banner()
        self._start_empty_button = Button(_("Start empty"), look="quiet", ink="accent")
        self._draft_banner = Banner("", "info", self._start_empty_button)
        self.form = Form()
        self.top, self.body = QVBoxLayout(), QVBoxLayout()
        self.footer = QHBoxLayout()
        self.close_button = Button(_("Close"), keys="Esc")
        self.save_button = Button(save or _("Save"), look="primary", keys="Ctrl+Return")
        self._lay_out()
        self._listen()

    # --- what a sheet overrides

    def write(self) -> None:
        """Hand what is typed to the core, in one edit. Raises MentorlogError."""
        raise NotImplementedError

    def values(self) -> Values:
        """What is typed, in JSON's types."""
        return {}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave once; a key may be missing that is new since then."""

    def after_saving(self) -> None:
        """Tell what was done; the sheet is closed by then."""

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field; False where this sheet has none of that name."""
        return self.form.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take all sentences at fields back."""
        self.form.clear_problems()

    # --- what a sheet does

    def save(self) -> None:
        """Save and close; or say why not, and stay."""
        if self.attempt(self.write):
            self._finish()

    def is_touched(self) -> bool:
        """Whether anything is typed that was not there when the sheet was opened."""
        return self.values() != self._empty

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do `act`; False where it could not be done, and the user sees why."""
        self.clear_problems()
        self._trouble.hide()
        try:
            act()
        except InvalidEntry as problem:
            if not self.show_problem(problem.field, str(problem)):
                self.tell(str(problem))
        except MentorlogError as problem:
            self.tell(str(problem))
        else:
            return True
        return False

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def tell(self, sentence: str) -> None:
        """Say on top of the fields what is wrong where no field is to blame."""
        self._trouble.tell(sentence, "bad")
        self._trouble.show()

    def forget_draft(self) -> None:
        """Forget what was kept; within the edit that saves it, so that both happen or neither."""
        if self._draft:
            drafts.discard(self.desk.logbook, self._draft)

    def set_width(self, characters: int) -> None:
        """Be as wide as so many average letters, no wider than the window behind, and as high as needed."""
        self._wanted_width = self.fontMetrics().averageCharWidth() * characters
        self.fit_afresh()

    def fit_afresh(self) -> None:
        """Be no higher than the fields that are there now need."""
        self._page.layout().activate()
        before = self.width()
        self.resize(min(self._wanted_width, self._room()[0]), 0)
        self._fit()
        if self._is_placed():
            self.move(self.x() - (self.width() - before) // 2, self.y())
            self._stay_in_sight()

    def reject(self) -> None:
        """Close without saving; what was typed is kept as a draft, or else the sheet says first why not."""
        was_told = self._trouble.isVisible()
        if not self.attempt(self._keep_draft) and not was_told:
            return
        self._clock.stop()
        if self._draft and self._empty != self._kept == self.values():
            messages.notice(_("Kept as a draft"))
        super().reject()

    # --- the parts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self._reveal(None, self.focusWidget())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab in the order of the eye."""
        return tab_order.go_on(self, self.focusWidget(), forward=forward)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._started:
            self._started = True
            self._resume()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_28 - theme.SPACE_4, 0, 0)
        column.setSpacing(0)
        self._head = _framed(self._title, self._trouble, self._draft_banner)
        column.addWidget(self._head)
        column.addWidget(self._scroll_area(), 1)
        column.addWidget(self._foot())
        self._trouble.hide()
        self._draft_banner.hide()
        self._wanted_width = self.fontMetrics().averageCharWidth() * 92
        self.resize(self._wanted_width, 0)

    def _scroll_area(self) -> QScrollArea:
        self._page = QWidget()
        inside = QVBoxLayout(self._page)
        inside.setContentsMargins(theme.SPACE_28, theme.SPACE_4, theme.SPACE_28, theme.SPACE_16)
        inside.setSpacing(theme.SPACE_12)
        inside.addLayout(self.top)
        inside.addWidget(self.form)
        inside.addLayout(self.body)
        inside.addStretch(1)
        self._page.installEventFilter(self)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        return self._scroll

    def _foot(self) -> QWidget:
        foot = _Foot()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.SPACE_28, theme.SPACE_12, theme.SPACE_28, theme.SPACE_16)
        row.setSpacing(theme.SPACE_8)
        row.addLayout(self.footer)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.save_button)
        return foot

    def _listen(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self._start_empty_button.clicked.connect(self._start_empty)
        self.save_button.clicked.connect(self.save)
        self.addAction(self.desk.actions["discretion"])  # a key of the window behind, which this one covers
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save_button.click)
        self._clock = QTimer(self, interval=LOOK_EVERY)
        self._clock.timeout.connect(self._look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._reveal)

    def _reveal(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the focus went, once the fields have taken their places."""
        if now is not None and self._page.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self._scroll.ensureWidgetVisible(now, 0, theme.SPACE_28))

    # --- the draft

    def _resume(self) -> None:
        """Note what an untouched sheet looks like, then show the draft there may be."""
        self._empty = self._kept = self.values()
        draft = drafts.load(self.desk.logbook, self._draft) if self._draft else None
        if draft is not None:
            self.show_values(draft["values"])
            self._kept = self.values()
            self._offer_to_start_empty(draft["at"])
        if self._draft:
            self._clock.start()
        self._fit()
        self.first.setFocus()

    def _look(self) -> None:
        """Keep what was typed since the last look."""
        try:
            self._keep_draft()
        except LogbookBusy:
            pass  # the next look is in a second
        except MentorlogError as problem:
            # Told once, not every second; saving the sheet will tell it again.
            self._clock.stop()
            self.tell(str(problem))

    def _keep_draft(self) -> None:
        """Write down what is typed if it has changed. Raises MentorlogError."""
        values = self.values() if self._draft and self._started else self._kept
        if values == self._kept:
            return
        if values == self._empty:
            drafts.discard(self.desk.logbook, self._draft)
        else:
            kept = {"at": clock.now().isoformat(), "values": values}
            drafts.save(self.desk.logbook, self._draft, kept)
        self._kept = values

    def _offer_to_start_empty(self, at: str) -> None:
        self._draft_banner.tell(_("Draft from {moment}").format(moment=_spoken_since(at)))
        self._draft_banner.show()

    def _start_empty(self) -> None:
        self.show_values(self._empty)
        self._look()
        self._draft_banner.hide()
        self.first.setFocus()

    def _finish(self) -> None:
        self._clock.stop()
        self.accept()
        self.saved.emit()
        self.after_saving()

    # --- the size

    def _fit(self) -> None:
        """Grow with the fields, up to the height of the window behind; beyond that the fields scroll."""
        if not self._started:
            return
        width = self.width()
        fields = self._page.layout()
        wanted = (
            fields.totalHeightForWidth(width)
            if fields.hasHeightForWidth()
            else fields.totalSizeHint().height()
        )
        whole = self.layout()
        around = (
            whole.totalSizeHint().height() - whole.itemAt(whole.indexOf(self._scroll)).sizeHint().height()
        )
        height = min(max(self.height(), wanted + around), self._room()[1])
        # A bar that is there for a moment would stay: it narrows the fields, which then are too high without.
        bar = Qt.ScrollBarPolicy
        fits = wanted + around <= height
        self._scroll.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if fits else bar.ScrollBarAsNeeded)
        if height != self.height():
            self.resize(width, height)
            if self._is_placed():
                self._stay_in_sight()

    def _stay_in_sight(self) -> None:
        """Move where the fields have grown beyond the edges of the window behind, or of the screen."""
        around = self.screen().availableGeometry()
        if (behind := self._behind()) is not None:
            around &= behind.frameGeometry()
        whole = self.frameGeometry()
        left = max(around.left(), min(whole.left(), around.right() - whole.width()))
        top = max(around.top(), min(whole.top(), around.bottom() - whole.height()))
        if (left, top) != (whole.left(), whole.top()):
            self.move(left, top)

    def _is_placed(self) -> bool:
        """Whether it is on the screen already; its first place is the middle of the window behind."""
        return self.windowHandle() is not None and self.windowHandle().isExposed()

    def _behind(self) -> QWidget | None:
        """The window behind, where there is one to be seen."""
        behind = self.parentWidget().window() if self.parentWidget() else None
        return behind if behind is not None and behind.isVisible() else None

    def _room(self) -> tuple[int, int]:
        """The size that a sheet may have: that of the window behind, where there is one."""
        if (behind := self._behind()) is not None:
            return behind.width() - theme.SPACE_28, max(360, behind.height() - theme.SPACE_28)
        screen = self.screen().availableSize()
        return screen.width(), screen.height()


class _Foot(QWidget):
    """The buttons, under a hairline: what stands above it may scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), theme.current().hairline, theme.current().line)
        painter.end()


def _framed(*widgets: QWidget) -> QWidget:
    """What stands above the fields, in line with them."""
    head = QWidget()
    column = QVBoxLayout(head)
    column.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, theme.SPACE_12)
    column.setSpacing(theme.SPACE_12)
    for widget in widgets:
        column.addWidget(widget)
    return head


def _spoken_since(moment: str) -> str:
    """`10:32` for a moment of today, else with its day."""
    local = datetime.fromisoformat(moment).astimezone(ZoneInfo(clock.zone()))
    if local.date() == clock.today():
        return dates.spoken_time(local.time())
    return dates.spoken_moment(local.date(), local.time())
