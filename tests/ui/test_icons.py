"""Every icon that the window names is drawn, sharp at every scale and in the colour of the theme."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage

from resources import lucide_icons
from ui import icons, theme
from ui.actions import SPECS
from ui.rows import history_row, trash_row

UI = Path(theme.__file__).parent
OFTEN = (
    "bell bell-plus calendar-days chart-line check clock command ellipsis id-card pencil plus search",
    "settings square-pen sun undo-2 users x triangle-alert trash star calendar-plus rotate-ccw eye-off",
    "hand-helping building-complex link map-pin tag download upload database-backup circle-check flag",
    "hourglass users-round chevron-down arrow-left keyboard info folder-open",
)


def names_in_use() -> list[str]:
    """The icons of look and tables, and every literal that some file of the window hands to `icon(...)`."""
    literals = re.compile(
        r"""\b(?:icon|IconButton|EmptyState|Button)\((?:\s*_\("[^"]*"\),)?\s*"([a-z0-9-]+)\""""
    )
    found = {name for file in UI.rglob("*.py") for name in literals.findall(file.read_text("utf-8"))}
    of_actions = {spec.icon for spec in SPECS.values() if spec.icon}
    of_rows = {*icons.KINDS.values(), *trash_row.SIGNS.values(), *history_row.SIGNS.values()}
    of_feedback = {name for name, _tone in (icons.FEEDBACK_KINDS | icons.FEEDBACK_STATUSES).values()}
    return sorted(found | of_actions | of_rows | of_feedback | set(" ".join(OFTEN).split()))


def inked(image: QImage) -> list[QColor]:
    """The colours of the pixels that are fully covered."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colors = (image.pixelColor(x, y) for x, y in points)
    return [color for color in colors if color.alpha() == 255]


def test_every_icon_in_use_draws_something():
    assert [name for name in names_in_use() if not inked(icons.icon(name).pixmap(24, 24).toImage())] == []


def test_a_filled_icon_is_solid():
    hollow, filled = (icons.icon("star", filled=filled).pixmap(48, 48).toImage() for filled in (False, True))
    assert hollow.pixelColor(24, 24).alpha() == 0
    assert filled.pixelColor(24, 24) == theme.current().muted


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_every_pixel_of_the_screen(scale):
    pixmap = icons.icon("users").pixmap(QSize(16, 16), scale)
    assert pixmap.size() == QSize(16, 16) * scale
    assert pixmap.devicePixelRatio() == scale


def test_an_icon_wears_its_token_and_follows_the_theme(qapp):
    icon = icons.icon("phone", "bad")
    before = inked(icon.pixmap(48, 48).toImage())
    theme.apply(qapp, "dark", 100)
    after = inked(icon.pixmap(48, 48).toImage())
    assert {color.name() for color in before} == {theme.build(dark=False).bad.name()}
    assert {color.name() for color in after} == {theme.build(dark=True).bad.name()}


@pytest.mark.parametrize(
    ("mode", "token"),
    [(QIcon.Mode.Disabled, "outline"), (QIcon.Mode.Selected, "text"), (QIcon.Mode.Normal, "muted")],
)
def test_the_state_chooses_the_strength(mode, token):
    image = icons.icon("phone").pixmap(QSize(48, 48), mode, QIcon.State.Off).toImage()
    assert inked(image)[0].name() == theme.current().color(token).name()


def test_an_arrow_points_the_other_way_in_right_to_left(qapp):
    icon = icons.icon("arrow-left")
    left = icon.pixmap(24, 24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = icon.pixmap(24, 24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert right != left
    assert inked(right)[0] == inked(left)[0]


def test_an_unknown_name_or_token_is_a_mistake_that_shows():
    with pytest.raises(AttributeError):
        icons.icon("phone", "purple")
    with pytest.raises(LookupError):
        lucide_icons.drawing("no-such-icon")


def test_a_name_that_lucide_lacks_is_a_ring_and_an_error_in_the_log(caplog):
    image = icons.icon("no-such-icon", "bad").pixmap(24, 24).toImage()
    assert inked(image)[0] == theme.current().bad
    assert "no icon called 'no-such-icon'" in caplog.text
    caplog.clear()


def test_every_kind_of_meeting_has_its_own_icon_and_others_share_one():
    assert len(set(icons.KINDS.values())) == len(icons.KINDS)
    shared = icons.kind_icon("sauna").pixmap(24, 24).toImage()
    assert shared == icons.icon("users-round", "accent").pixmap(24, 24).toImage()


def test_drawing_does_not_import_the_icon_package():
    question = (
        "import sys; from resources import lucide_icons; lucide_icons.drawing('sun');"
        "print(sorted({'lucide', 'ssl'} & set(sys.modules)))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", question], cwd=UI.parent, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


def test_the_program_has_an_icon_of_its_own():
    assert inked(icons.application_icon().pixmap(64, 64).toImage())
