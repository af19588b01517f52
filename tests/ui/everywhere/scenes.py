"""Everything that the window can show: the scenes of the pictures, a few more, and the way along them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from docs.scenes import SCENES, Scene
from docs.stage import Stage
from ui import tasks
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.log_meeting import LogMeetingSheet
from ui.widgets.banner import Banner
from ui.widgets.blur import discretion

TURNS = 12  # of the loop of events, until rows that fold have made room for themselves


@contextmanager
def shown(scene: Scene, stage: Stage) -> Iterator[QWidget]:
    """Bring a scene up, with everything that is read beside the window, and leave the stage as it was."""
    step, size, hidden = stage.logbook.undoable(), stage.window.size(), discretion.on
    seen = scene.show(stage)
    seen.activateWindow()
    settle()
    yield seen
    if seen is not stage.window:
        put_away(seen)
    while stage.logbook.undoable() != step:
        stage.logbook.undo()
    stage.window.resize(size)
    discretion.set_on(hidden)


def seen_in(root: QWidget) -> Iterator[QWidget]:
    """Every widget in this window that is there to be seen, if need be by scrolling."""
    yield from (each for each in root.findChildren(QWidget) if each.isVisible() and each.window() is root)


def told(widget: QWidget) -> str:
    """A widget in a report: what it is, what stands on it, and what it is part of."""
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” in {type(widget.parentWidget()).__name__}"


def settle() -> None:
    """Let everything arrive that is still to come: what is read beside the window, layouts, 0 ms timers."""
    QApplication.processEvents()
    while tasks._running:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _turn in range(TURNS):
        QApplication.processEvents()


def put_away(seen: QWidget) -> None:
    """Close a sheet without keeping a draft of it, for the next test wants it as new."""
    if isinstance(seen, QDialog):
        seen.done(0)
    seen.hide()
    seen.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


# --- what no picture shows


def _log_meeting(stage: Stage) -> QWidget:
    sheet = LogMeetingSheet(stage.desk, stage.window)
    sheet.open()
    return sheet


def _repeated_step(stage: Stage) -> QWidget:
    sheet = LogMeetingSheet(stage.desk, stage.window, [stage.uid(stage.story.ada)])
    step = {"what": stage.story.steps[0], "due": "3/4", "repeat": "every-2-weeks"}
    sheet.show_values(sheet.values() | {"notes": stage.story.notes, "next": [step, {}]})
    sheet.form.more.open()
    sheet.open()
    return sheet


def _follow_up(stage: Stage) -> QWidget:
    sheet = FollowUpSheet(stage.desk, stage.window)
    sheet.open()
    return sheet


def _problem(stage: Stage) -> QWidget:
    sheet = FollowUpSheet(stage.desk, stage.window)
    sheet.show_values(sheet.values() | {"due": "∑∑"})
    sheet.save()
    sheet.tell("∑∑∑")
    sheet.open()
    return sheet


def _banner(stage: Stage) -> QWidget:
    banner = Banner("∑∑ " * 40, "warn")
    banner.setObjectName("of-the-scenes")
    stage.window.add_banner(banner)
    return stage.window


def take_banner_away(stage: Stage) -> None:
    """End what no undo ends, before the window is walked through once more."""
    banner = stage.window.findChild(Banner, "of-the-scenes")
    banner.parentWidget().hide()
    banner.deleteLater()


WITH_DATA = (
    *(scene for scene in SCENES if not scene.is_empty),
    Scene("log-meeting-new", _log_meeting),
    Scene("log-meeting-repeated", _repeated_step),
    Scene("follow-up-new", _follow_up),
    Scene("follow-up-with-a-problem", _problem),
    Scene("banner", _banner),
)
EMPTY = tuple(scene for scene in SCENES if scene.is_empty)
