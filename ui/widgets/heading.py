"""Titles: the name at the top of a page, and the sections under it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.label import Label


class Heading(Label):
    """The title of a section, a little bolder than its text."""

    def __init__(self, text: str = "", *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, bold=True, secret=secret, parent=parent)


class Title(Label):
    """The title of a page or the name of a person: 19 points where text has 10."""

    def __init__(self, text: str = "", *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, scale=1.9, bold=True, wrap=True, secret=secret, parent=parent)
