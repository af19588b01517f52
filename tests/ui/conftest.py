"""What the tests of the window share: a logbook in a temporary folder, preferences, a desk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mentorlog import follow_ups, people, query
from mentorlog.dates import When
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.people_list import ids, rows
from ui import messages, tasks, theme
from ui.actions import Actions
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.messages import Notice, SentenceDialog
from ui.pages import Section
from ui.pages.page import Page
from ui.preferences import Preferences
from ui.row_model import ACCESSIBLE, DISPLAY, RowModel
from ui.widgets.blur import discretion


class Hand(QtBot):
    """Keys and mouse; where nothing has the focus a test fails, while QTest would end the whole process."""

    def keyClick(self, widget: QWidget | None, *keys: Any, **options: Any) -> None:  # noqa: N802
        assert widget is not None, "nothing has the focus"
        super().keyClick(widget, *keys, **options)

    def keyClicks(self, widget: QWidget | None, *text: Any, **options: Any) -> None:  # noqa: N802
        assert widget is not None, "nothing has the focus"
        super().keyClicks(widget, *text, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hand of the user."""
    return Hand(request)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Every test begins in the light theme, at the usual size, with nothing hidden."""
    theme.apply(qapp, "light", 100)
    discretion.set_on(False)
    yield
    tasks.stop_all()  # what is still looked for must not be told in the next test
    # Windows of this test are closed but still there; a theme applied in the next one would wake them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that nobody answers ends the test, and not the patience of whoever waits for all of them."""
    wait = SentenceDialog.exec

    def wait_a_while(dialog: SentenceDialog) -> int:
        unanswered: list[str] = []
        alarm = QTimer(dialog, singleShot=True, interval=20_000)
        alarm.timeout.connect(lambda: unanswered.append(dialog.windowTitle()) or dialog.reject())
        alarm.start()
        answer = wait(dialog)
        assert not unanswered, f"Nobody answered: {unanswered}"
        return answer

    monkeypatch.setattr(SentenceDialog, "exec", wait_a_while)


@pytest.fixture
def logbook(blank: Path, tmp_path: Path) -> Iterator[Logbook]:
    """An empty logbook in a file of its own."""
    with open_logbook(shutil.copy(blank, tmp_path / "logbook.db")) as opened:
        yield opened


@pytest.fixture
def ada(logbook: Logbook, today: date) -> str:
    """Somebody whom the user knows; her uid."""
    return people.add(logbook, "Ada Lindqvist")


@pytest.fixture
def promise(logbook: Logbook, ada: str, today: date) -> Callable[..., str]:
    """Notes a promise, to Ada unless the terms say otherwise, due so many days from today."""

    def promise(what: str, days: int = 1, at: time | None = None, **terms: Any) -> str:
        due = When(today + timedelta(days), at)
        return follow_ups.add(logbook, what, due, **({"people": [ada]} | terms))

    return promise


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """The preferences of a computer where mentorlog never ran."""
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def desk(logbook: Logbook, preferences: Preferences, qtbot: QtBot) -> Iterator[Desk]:
    """What a page or sheet is given, with a bare window behind its actions."""
    window = QWidget()
    qtbot.addWidget(window)
    yield Desk(logbook, preferences, Actions(window))


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The window over which sheets and dialogs open."""
    window = QWidget()
    window.resize(1180, 760)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def open_window(
    logbook: Logbook, preferences: Preferences, qtbot: QtBot
) -> Iterator[Callable[..., MainWindow]]:
    """Opens the real window over the logbook, as the program does, and waits until keys reach it."""

    def open_window(**options: Any) -> MainWindow:
        window = MainWindow(logbook, preferences, **options)
        logbook.on_change = window.follow_change
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield open_window
    logbook.on_change = None


@pytest.fixture
def notices(qtbot: QtBot) -> Iterator[list[Notice]]:
    """The notices posted so far in this test, without the marks round the names in them."""
    heard: list[Notice] = []

    def hear(notice: Notice) -> None:
        heard.append(replace(notice, text=notice.text.replace("\u2068", "").replace("\u2069", "")))

    messages.board.posted.connect(hear)
    yield heard
    messages.board.posted.disconnect(hear)


class Flashes(QObject):
    """Hears of every widget that is shown before it has a parent, which takes the focus from the window."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[QWidget] = []

    def seen(self) -> list[QWidget]:
        """Those that were a window for a moment and are none now."""
        return [widget for widget in self._shown if isValid(widget) and not widget.isWindow()]

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self._shown.append(watched)
        return False


@pytest.fixture
def flashes(qapp: QApplication) -> Iterator[Flashes]:
    """Watches what is shown."""
    watcher = Flashes()
    qapp.installEventFilter(watcher)
    yield watcher
    qapp.removeEventFilter(watcher)


class ListPage(Page):
    """A page with a search field and the list of all people."""

    def __init__(self, desk):
        super().__init__(desk)
        self.refreshes = 0
        self.asked_for = []
        self.heard = []
        self.search = QLineEdit()
        self.list = QListView()
        logbook = desk.logbook
        self.model = RowModel(
            lambda numbers: rows(logbook, numbers),
            {DISPLAY: lambda row: row.name, ACCESSIBLE: lambda row: row.name},
        )
        self.list.setModel(self.model)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list)

    def refresh(self):
        self.refreshes += 1
        self.model.reset(ids(self.desk.logbook))

    def handlers(self):
        return super().handlers() | {"done": lambda: self.heard.append("done")}

    def show_item(self, uid):
        self.asked_for.append(uid)


class EmptyPage(Page):
    """A page with nothing on it."""

    def __init__(self, desk):
        super().__init__(desk)
        self.refreshes = 0

    def refresh(self):
        self.refreshes += 1


class OwnSection(Section):
    """A section whose page lives here."""

    def load(self):
        return {"list": ListPage, "empty": EmptyPage}[self.page]


@pytest.fixture
def sections() -> tuple[Section, ...]:
    """The sections of a window, four above and two below, with pages that record what happens to them."""
    return (
        OwnSection("today", "Today", "sun", "empty", query.badge),
        OwnSection("people", "People", "users", "list"),
        OwnSection("meetings", "Meetings", "calendar-days", "list"),
        OwnSection("follow-ups", "Follow-ups", "bell", "empty"),
        OwnSection("trash", "Trash", "trash", "empty", at_bottom=True),
        OwnSection("settings", "Settings", "settings", "empty", at_bottom=True),
    )
