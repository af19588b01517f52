"""What a layout holds, told without its items.

Qt deletes an item with its widget. PySide hears of that for objects and not for items: it goes on taking the
item for one that is there, and the next object at its address for the item, until the program ends inside
shiboken when that object is deleted. So nobody asks a layout of Qt for an item (`itemAt`), and a layout whose
widgets will go one by one is empty when it is added to another, as `addLayout` asks for all that are in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def parts(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts directly in a layout of a widget, in its order, without spaces."""
    near = [*layout.parentWidget().children(), *layout.children()]
    found = [part for part in near if isinstance(part, QWidget | QLayout)]
    places = {layout.indexOf(part): part for part in found}
    return [part for place, part in sorted(places.items(), key=lambda each: each[0]) if place >= 0]


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets in a layout of a widget, in its order, those in layouts within it too."""
    for part in parts(layout):
        if isinstance(part, QLayout):
            yield from laid_out(part)
        else:
            yield part
