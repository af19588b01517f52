"""Every key of the program on one page, as its menus know them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from ui.actions import MENUS, WIDGET_KEYS, shortcut_text
from ui.widgets.pairs_window import Lines, PairsWindow


class ShortcutsWindow(PairsWindow):
    """The keys, grouped by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_("Keyboard shortcuts"), list(groups()), parent)


def groups() -> Iterator[tuple[str, Lines]]:
    """Title and lines (keys, what they do) of each menu, then of the keys that belong to lists and sheets."""
    for menu in MENUS:
        keyed = [spec for spec in menu.actions if spec is not None and spec.keys]
        lines = [(_either(spec.keys), spec.words) for spec in keyed]
        if lines:
            yield _(menu.title).replace("&", ""), lines
    yield _("Lists and sheets"), [(keys, _(text)) for keys, text in WIDGET_KEYS]


def _either(keys: Iterable[str]) -> str:
    return "  ".join(shortcut_text(each) for each in keys)
