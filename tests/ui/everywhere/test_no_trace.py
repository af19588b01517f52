"""What was opened and closed leaves nothing behind."""

from __future__ import annotations

import gc
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu

from ui import messages
from ui.widgets.blur import discretion

from .scenes import WITH_DATA, settle


def test_opening_and_closing_leaves_no_widget_and_no_listener(open_window):
    window, found = open_window(), []
    for scene in WITH_DATA:
        if scene.name != "banner":  # which stays until its cause is gone
            with scene.shown(window):
                pass  # what is made once and stays is there from now on
            before = there(window)
            with scene.shown(window):
                pass
            left = there(window) - before
            found += [f"{scene.name}: {count} more of {kind}" for kind, count in left.items()]
    assert not found, "\n".join(found)


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
