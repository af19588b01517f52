"""The pane beside the views: the chain of what is selected in them, or that nothing is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget

from mentorlog.language import _
from mentorlog.mentoring import chain
from ui.desk import Desk
from ui.pages.feedback_actions import FeedbackActions
from ui.pages.feedback_review.chain_detail import ChainDetail
from ui.widgets.empty_state import EmptyState

_PAUSE = 80  # milliseconds in which nothing else is selected


class ChainPane(QStackedWidget):
    """Tells a chain once nothing else is selected for a moment: nobody who types or walks on waits for it.

    For that moment the chain before is still seen: it cannot be clicked, and the page catches up with every
    key that would act on it or go to it.
    """

    def __init__(self, desk: Desk, actions: FeedbackActions) -> None:
        super().__init__()
        self._desk = desk
        self._uid = ""
        self.detail = ChainDetail(desk, actions)
        self._nothing_chosen = EmptyState(
            "mouse-pointer-click",
            _("Nothing selected"),
            _("What you choose is told here, with all that came of it."),
        )
        for part in (self._nothing_chosen, self.detail):
            self.addWidget(part)
        self.setFocusProxy(self.detail)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.tell_now)

    @property
    def uid(self) -> str:
        """The feedback that is told, now or in a moment; "" where there is none."""
        return self._uid

    def tell(self, uid: str) -> None:
        """Tell this feedback, or with "" that there is none."""
        if uid == self._uid:
            return
        self._uid = uid
        if not uid or self.detail.isAncestorOf(QApplication.focusWidget() or self):
            self.tell_now()
        else:
            self._set_clickable(False)
            self._pause.start()

    def catch_up(self) -> None:
        """Let what is told be what is selected; to be called before a key acts on it."""
        if self._pause.isActive():
            self.tell_now()

    def tell_now(self) -> None:
        """Tell it as the logbook has it now."""
        self._pause.stop()
        self._set_clickable(True)
        found = chain.of(self._desk.logbook, self._uid) if self._uid else None
        self.detail.show_chain(found)
        self.setCurrentWidget(self.detail if found else self._nothing_chosen)

    def _set_clickable(self, clickable: bool) -> None:
        self.detail.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not clickable)
