"""What was opened and closed leaves nothing behind."""

from __future__ import annotations

import gc
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu

from docs.stage import Stage
from ui import messages
from ui.widgets.blur import discretion

from .scenes import WITH_DATA, settle, shown


def test_opening_and_closing_leaves_no_widget_and_no_listener(open_stage):
    stage = open_stage()
    show_all(stage)  # what is made once and stays is there from now on
    before = there(stage.window)
    show_all(stage)
    assert there(stage.window) - before == Counter()


def show_all(stage: Stage) -> None:
    for scene in WITH_DATA:
        if scene.name != "banner":  # which stays until its cause is gone
            with shown(scene, stage):
                pass


def there(window: QObject) -> Counter[str]:
    """How many objects of each kind there are, and how many listen to what lives as long as the program."""
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    objects = [*window.findChildren(QObject), *QApplication.topLevelWidgets()]
    kinds = Counter(type(each).__name__ for each in objects if not isinstance(each, QMenu))
    listeners = {
        "listener to discretion": discretion.receivers("2changed(bool)"),
        "listener to notices": messages.board.receivers("2posted(PyObject)"),
        "listener to the focus": QApplication.instance().receivers("2focusChanged(QWidget*,QWidget*)"),
    }
    return kinds + Counter(listeners)
