"""Whoever sees nothing, or has no mouse, gets everywhere: names, a visible focus, Tab as the eye goes."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QRadioButton,
    QScrollArea,
    QWidget,
)

import ui
from ui.pages.few_rows_page import FewRowsPage
from ui.pages.page import Page
from ui.row_model import ACCESSIBLE
from ui.sheets.credential import CredentialSheet
from ui.sheets.imports.looking import LookingSheet
from ui.sheets.name import NameSheet
from ui.sheets.sheet import Sheet
from ui.sheets.snooze import MoveSheet
from ui.widgets.pairs_window import PairsWindow

from .scenes import EMPTY, WITH_DATA, seen_in, shown, told

ROWS_LOOKED_AT = 30
RING = 6  # pixels round a control in which its focus may show


@pytest.fixture(autouse=True)
def screen_reader():
    """Qt tells names only to whoever listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_everything_has_a_name_and_is_reached_by_keyboard(open_stage):
    stage, rings, kinds, faults = open_stage(), set(), set(), []
    for scene in WITH_DATA:
        with shown(scene, stage) as seen:
            found = (*nameless(seen), *silent_rows(seen), *ambiguous_keys(seen), *walk(seen, rings))
            faults += [f"{scene.name}: {fault}" for fault in found]
            kinds |= {type(seen), type(stage.window.current_page())}
    assert not faults, "\n".join(faults)
    assert len(rings) > 12
    assert all_dialogs_and_pages() - kinds == set(), "not among the scenes"


def test_empty_pages_have_names_and_are_reached_by_keyboard(open_stage):
    stage, faults = open_stage(folder=None), []
    for scene in EMPTY:
        with shown(scene, stage) as seen:
            faults += [f"{scene.name}: {fault}" for fault in (*nameless(seen), *walk(seen, set()))]
    assert not faults, "\n".join(faults)


def all_dialogs_and_pages() -> set[type]:
    """All that the window can show: what is new there must be new among the scenes too."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    shared = {Sheet, PairsWindow, MoveSheet, NameSheet, CredentialSheet, LookingSheet, FewRowsPage}
    return (all_below(QDialog) | all_below(Page)) - shared


def all_below(kind: type) -> set[type]:
    own = [each for each in kind.__subclasses__() if each.__module__.startswith("ui.")]
    return set(own).union(*map(all_below, own))


# --- names


def nameless(root: QWidget) -> Iterator[str]:
    """Controls and lists of which a screen reader could say nothing."""
    for each in seen_in(root):
        can_be_reached = each.focusPolicy() != Qt.FocusPolicy.NoFocus and not each.focusProxy()
        if can_be_reached or isinstance(each, QAbstractItemView | QAbstractButton):
            interface = QAccessible.queryAccessibleInterface(each)
            if not interface.text(QAccessible.Text.Name).strip():
                yield f"has no name: {told(each)}"


def silent_rows(root: QWidget) -> Iterator[str]:
    """Rows that are painted and not told."""
    for view in seen_in(root):
        if isinstance(view, QAbstractItemView):
            model = view.model()
            for number in range(min(ROWS_LOOKED_AT, model.rowCount())):
                if not model.index(number, 0).data(ACCESSIBLE):
                    yield f"has a silent row {number}: {told(view)}"


def ambiguous_keys(root: QWidget) -> Iterator[str]:
    """Keys that two things in one window wait for: Qt then does neither."""
    keys = [QKeySequence.mnemonic(each.text()) for each in seen_in(root) if has_mnemonic(each)]
    keys += [each.key() for each in root.findChildren(QShortcut) if each.isEnabled() and is_for_all(each)]
    if isinstance(root, QMainWindow):
        keys += [QKeySequence.mnemonic(menu.text()) for menu in root.menuBar().actions()]
    for key, times in Counter(key.toString() for key in keys if not key.isEmpty()).items():
        if times > 1:
            yield f"has {times} times {key}"


def has_mnemonic(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None)


def is_for_all(shortcut: QShortcut) -> bool:
    return shortcut.context() == Qt.ShortcutContext.WindowShortcut and shortcut.parent().isVisible()


# --- the way of Tab


def walk(root: QWidget, rings: set[tuple[str, ...]]) -> list[str]:
    """Go round with Tab until it comes to where it began; what went wrong on the way.

    `rings` are the kinds of controls whose focus was seen to show: each is looked at once.
    """
    faults: list[str] = []
    if not root.isAncestorOf(QApplication.focusWidget()):
        return ["has no focus"]
    if isinstance(QApplication.focusWidget(), Page):  # on which there is nothing to be done
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    stops = [QApplication.focusWidget()]
    while True:
        before = stops[-1]
        look = None if kind_of(before) in rings else surroundings(root, before)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None:
            return [*faults, f"ends the way: {told(before)}"]
        if look is not None and now is not before:
            rings.add(kind_of(before))
            if differing(look, surroundings(root, before)) < 2 * min(before.width(), before.height()):
                faults.append(f"shows no focus: {told(before)}")
        if now in stops:
            break
        if stands_before(root, now, before) and not is_first(root, now):
            faults.append(f"comes too late: {told(now)} after {told(before)}")
        stops.append(now)
    if now is not stops[0]:
        faults.append(f"is a trap: {told(now)}")
    return faults + [f"is not reached: {told(each)}" for each in wanted(root) if not is_reached(each, stops)]


def wanted(root: QWidget) -> list[QWidget]:
    """What Tab has to come by."""
    by_tab = Qt.FocusPolicy.TabFocus
    return [
        each
        for each in seen_in(root)
        if each.focusPolicy() & by_tab and each.isEnabled() and not each.focusProxy()
    ]


def is_reached(widget: QWidget, stops: list[QWidget]) -> bool:
    """A group of radio buttons is reached with one of them."""
    if isinstance(widget, QRadioButton):
        stops = [each.parentWidget() for each in stops if isinstance(each, QRadioButton)]
        return widget.parentWidget() in stops
    return widget in stops


def place(root: QWidget, widget: QWidget) -> QRect:
    """Where a widget is seen; what is scrolled out of sight stands at that end of its scroll area."""
    rect = widget.rect()
    while widget is not root:
        rect.translate(widget.pos())
        widget = widget.parentWidget()
        if isinstance(widget.parentWidget(), QScrollArea):
            if rect.top() >= widget.height():
                rect = QRect(rect.left(), widget.height() - 1, rect.width(), 1)
            elif rect.bottom() < 0:
                rect = QRect(rect.left(), 0, rect.width(), 1)
    return rect


def is_first(root: QWidget, widget: QWidget) -> bool:
    """Whether nothing stands before it: then it is where the way begins anew."""
    return not any(stands_before(root, other, widget) for other in wanted(root))


def stands_before(root: QWidget, widget: QWidget, behind: QWidget) -> bool:
    """Whether the eye comes to `widget` first: it stands above, or in the same line and nearer its begin."""
    one, other = place(root, widget), place(root, behind)
    if one.bottom() < other.top():
        return one.left() <= other.right()
    in_one_line = one.top() < other.center().y() < one.bottom()
    return in_one_line and one.right() < other.left()


# --- the look of the focus


def kind_of(widget: QWidget) -> tuple[str, ...]:
    """Widgets of one kind show their focus alike."""
    looks = (str(widget.property(name)) for name in ("look", "bare", "card", "popup"))
    return (type(widget).__name__, *looks)


def surroundings(root: QWidget, widget: QWidget) -> QImage:
    """The widget and a little round it, as they are painted now."""
    corner = widget.mapTo(root, widget.rect().topLeft())
    return root.grab(QRect(corner, widget.size()).adjusted(-RING, -RING, RING, RING)).toImage()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels are not the same."""
    pairs = zip(one.constBits().cast("I"), other.constBits().cast("I"), strict=True)
    return sum(first != second for first, second in pairs)
