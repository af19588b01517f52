"""The window: sidebar, pages, menu bar, banners and toasts; everything else it delegates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog.journal import Change
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import messages
from ui.actions import Actions
from ui.commands import Commands
from ui.desk import Desk
from ui.pages import SECTIONS, Section
from ui.pages.page import Page
from ui.preferences import Preferences
from ui.sheets import tab_order
from ui.sidebar import Sidebar
from ui.tasks import LongWrite
from ui.theme import SPACE_8, SPACE_12
from ui.widgets.blur import discretion

if TYPE_CHECKING:  # imported with the first toast and the first long write: the start waits for neither
    from mentorlog.saved_lists import SavedRow
    from ui.progress_veil import ProgressVeil
    from ui.saved_lists import SavedLists
    from ui.widgets.drop_sign import DropSign
    from ui.widgets.toast import Toaster

SLIM_BELOW = 900
_FIRST_SIZE = (1180, 760)
_SMALLEST = (480, 420)
_BACK = "back"  # toasts with Undo or Redo share one place, as only the last step can be taken back


class MainWindow(QMainWindow):
    """One open logbook with everything that can be done in it."""

    seen = Signal()  # after the first paint, children and all

    def __init__(
        self,
        logbook: Logbook,
        preferences: Preferences,
        *,
        sample: bool = False,
        sections: Iterable[Section] = SECTIONS,
    ) -> None:
        super().__init__()
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self._sections = {section.key: section for section in sections}
        self._pages: dict[str, Page] = {}
        self._seen = False
        self.actions = Actions(self)
        self.desk = Desk(logbook, preferences, self.actions, sample=sample)
        self._commands = Commands(self, self.desk)
        self.sidebar = Sidebar((each for each in self._sections.values() if each.in_sidebar), self.actions)
        self.stack = QStackedWidget()
        self._banners = QWidget()
        self._layers = QGridLayout()
        self._veil: ProgressVeil | None = None
        self._toaster: Toaster | None = None
        self._saved_lists: SavedLists | None = None
        self._handlers = self._handlers_now()
        self._lay_out()
        self.actions.fill(self.menuBar())
        self._listen()
        self._restore()

    def page(self, key: str) -> Page:
        """The page of a section, made when it is wanted first."""
        if key not in self._pages:
            page = self._sections[key].make(self.desk)
            page.handlers_changed.connect(lambda: self._use(page))
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def show_page(self, key: str, uid: str = "") -> None:
        """Bring a page to the front, and the thing with `uid` on it."""
        page = self.page(key)
        self.stack.setCurrentWidget(page)
        self.sidebar.select(key)
        self.setWindowTitle(f"{_(self._sections[key].title)} – mentorlog")
        self.desk.preferences.page = key
        self._use(page)
        if uid:
            page.show_item(uid)

    def show_list(self, row: SavedRow) -> None:
        """Bring the page of a saved list to the front, asking for just that."""
        self.show_page(row.noun)
        self.current_page().show_list(row)
        self.sidebar.select(row.uid or row.noun)

    def follow_change(self, _change: Change) -> None:
        """Show the logbook as it is now: the visible page at once, the others when they are shown."""
        for page in self._pages.values():
            page.mark_stale()
        self.desk.changed.emit()
        if self._toaster is not None:
            self._toaster.look_again()
        self._count()
        if self._saved_lists is not None:
            self._saved_lists.refresh()
        self._commands.name_walks()
        self._handlers = self._handlers_now()
        self._use(self.current_page())

    def settle(self) -> None:
        """Do what can wait until the window has been seen: nobody reads at once how much waits elsewhere."""
        from ui.saved_lists import SavedLists

        self._count()
        self._saved_lists = SavedLists(self.desk, self.sidebar, self)
        self._commands.name_walks()
        QTimer.singleShot(0, self, partial(self._load_ahead, list(self._sections.values())))

    def _load_ahead(self, sections: list[Section]) -> None:
        """Import the pages one at a time while nobody waits, so that their first opening need not."""
        sections.pop(0).load()
        if sections:
            QTimer.singleShot(0, self, partial(self._load_ahead, sections))

    def current_page(self) -> Page:
        """The page that is seen."""
        return self.stack.currentWidget()

    def add_banner(self, banner: QWidget) -> None:
        """Put a banner above the pages; it goes when it hides itself."""
        self._banners.layout().addWidget(banner)
        self._banners.show()

    def remember(self) -> None:
        """Note the place of the window for the next one."""
        self.desk.preferences.geometry = self.saveGeometry()
        self.desk.preferences.save()

    def come_to_front(self) -> None:
        """Show the window to whoever started the program again."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place of the window; while something long is written, cancel that instead."""
        if self._veil is not None and self._veil.busy:
            self._veil.cancel()
            event.ignore()
            return
        self.remember()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer, wherever they are let go; nothing is fetched from elsewhere."""
        if event.mimeData().hasUrls() and all(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._drop_sign().show_over()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files are held elsewhere."""
        self._drop_sign().hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        event.acceptProposedAction()
        self._drop_sign().hide()
        self._commands.import_files([Path(url.toLocalFile()) for url in event.mimeData().urls()])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the window has been seen, once."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            # The children are painted in the same sweep; a timer's turn comes after it.
            QTimer.singleShot(0, self, self.seen.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the sidebar slim where room is scarce."""
        self.sidebar.set_slim(self.width() < SLIM_BELOW)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where something can be done, which is known once the page has been filled."""
        super().showEvent(event)
        if not event.spontaneous():
            self._enter_page()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab in the order of the eye: sidebar, page, and what lies over it."""
        return tab_order.go_on(self.centralWidget(), self.focusWidget(), forward=forward)

    def _lay_out(self) -> None:
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._banners)
        column.addWidget(self.stack, 1)
        row.addLayout(column, 1)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._layers.addWidget(self._body, 0, 0)
        banners = QVBoxLayout(self._banners)
        banners.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, 0)
        banners.setSpacing(SPACE_8)
        self._banners.hide()
        central = QWidget()
        central.setLayout(self._layers)
        self.setCentralWidget(central)

    def _listen(self) -> None:
        self.sidebar.chosen.connect(self.show_page)
        self.desk.going.connect(self.show_page)
        self.desk.listing.connect(self.show_list)
        self.desk.writing.connect(self._write)
        self.desk.telling.connect(self.add_banner)
        messages.board.posted.connect(self._toast)
        discretion.changed.connect(self._follow_discretion)

    def _restore(self) -> None:
        preferences = self.desk.preferences
        if not self.restoreGeometry(preferences.geometry):
            self.resize(*_FIRST_SIZE)
        self._show_sidebar(preferences.sidebar)
        first = self._sections.get(preferences.page)
        is_daily = first is not None and first.in_sidebar and not first.at_bottom
        self.show_page(first.key if is_daily else next(iter(self._sections)))
        self.actions["discretion"].setChecked(discretion.on)

    def _use(self, page: Page) -> None:
        """Let the actions do what the visible page and the window can do just now."""
        if page is self.current_page():
            self.actions.use(page.handlers(), self._handlers)

    def _handlers_now(self) -> dict[str, Callable[[], object]]:
        """What the window can do until the logbook changes: to ask at each step in a list takes too long."""
        return self._commands.handlers() | {
            **{f"go-{key}": lambda key=key: self._go(key) for key in self._sections},
            "sidebar": lambda: self._show_sidebar(not self.sidebar.isVisibleTo(self)),
            "menu": self._open_menu,
            "close": self.close,
        }

    def _go(self, key: str) -> None:
        """Show a page and give it the focus, which a choice in the sidebar leaves there."""
        self.show_page(key)
        self._enter_page()

    def _enter_page(self) -> None:
        """Go to the list of the page; where there is none, or nothing in it, to what can be done instead."""
        page = self.current_page()
        has_list = page.list is not None and page.list.isVisible()
        start = page.list if has_list else tab_order.neighbour(page, None, forward=True)
        if start is not None:
            start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_menu(self) -> None:
        bar = self.menuBar()
        bar.setFocus()
        bar.setActiveAction(bar.actions()[0])

    def _follow_discretion(self, hidden: bool) -> None:
        self.actions["discretion"].setChecked(hidden)
        self._commands.name_walks()

    def _show_sidebar(self, shown: bool) -> None:
        self.sidebar.setVisible(shown)
        self.actions["sidebar"].setChecked(shown)
        self.desk.preferences.sidebar = shown

    def _count(self) -> None:
        """Count what waits behind each section."""
        logbook = self.desk.logbook
        badges = {key: section.badge for key, section in self._sections.items()}
        self.sidebar.set_counts({key: badge(logbook) for key, badge in badges.items() if badge})

    @property
    def toaster(self) -> Toaster:
        """The toasts of this window, made with the first one."""
        if self._toaster is None:
            from ui.widgets.toast import Toaster

            self._toaster = Toaster(self.centralWidget())
        return self._toaster

    @property
    def veil(self) -> ProgressVeil:
        """The progress state of this window, made when it is entered first."""
        if self._veil is None:
            from ui.progress_veil import ProgressVeil

            self._veil = ProgressVeil()
            self._layers.addWidget(self._veil, 0, 0)
        return self._veil

    def _drop_sign(self) -> DropSign:
        """The sign over this window, made when files are held over it first."""
        from ui.widgets.drop_sign import DropSign

        return self.findChild(DropSign) or DropSign(self)

    def _toast(self, notice: messages.Notice) -> None:
        if messages.board.sheet() is not None:
            return  # told there, where it can be reached
        if not (notice.undo or notice.redo):
            self.toaster.say(notice.text, notice.action, notice.on_action)
            return
        from ui.widgets.toast import while_it_answers_the_same

        words, back = (_("Undo"), "undo") if notice.undo else (_("Redo"), "redo")
        act = self.actions[back].trigger
        logbook = self.desk.logbook
        holds = while_it_answers_the_same(logbook.undoable if notice.undo else logbook.redoable)
        self.toaster.say(
            notice.text, words, act, key=_BACK, way_on=notice.action, go_on=notice.on_action, holds=holds
        )

    def wait_for(self, task: LongWrite) -> None:
        """Show nothing but the progress of `task`, and start it; the logbook is closed meanwhile."""
        self._body.hide()  # a page that is painted would read
        self.menuBar().setEnabled(False)
        self.actions.set_paused(True)
        self.veil.run(task)

    def _write(self, task: LongWrite) -> None:
        task.ended.connect(partial(self._end_writing, self.focusWidget()))
        self._body.setEnabled(False)
        self.menuBar().setEnabled(False)
        self.actions.set_paused(True)
        self.veil.run(task)

    def _end_writing(self, focused: QWidget | None) -> None:
        self._body.setEnabled(True)
        self.menuBar().setEnabled(True)
        self.actions.set_paused(False)
        self.follow_change(Change(frozenset()))
        if focused is not None and isValid(focused):
            focused.setFocus()
