"""What a scene of the pictures is, and how what it shows is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from docs.stage import Stage
from ui.sheets.sheet import Sheet, Values

Show = Callable[[Stage], QWidget]
Window = TypeVar("Window", bound=QDialog)
AnySheet = TypeVar("AnySheet", bound=Sheet)


@dataclass(frozen=True)
class Scene:
    """The name of a picture, and what brings the stage to where it is taken; gives what is to be seen."""

    name: str
    show: Show
    is_empty: bool = False  # over a logbook without anything in it


def opened(dialog: Window) -> Window:
    """The dialog, open over the window."""
    dialog.open()
    dialog.activateWindow()
    return dialog


def filled(sheet: AnySheet, values: Values) -> AnySheet:
    """The sheet with what somebody has typed into it."""
    opened(sheet)
    sheet.show_values(sheet.values() | values)
    return sheet


def known(stage: Stage, name: str) -> list[str | None]:
    """Somebody of the story, as a field for people keeps them."""
    return [stage.uid(name), name]
