"""What is there in a window, to see what something that was opened and closed has left behind."""

from __future__ import annotations

import gc
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu

from ui import messages
from ui.widgets.blur import discretion

from .scenes import settle


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
