"""Both themes are readable everywhere, leave nothing to the desktop's own colours, and change live."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

import resources
from ui import theme

UI = Path(theme.__file__).parent
GROUNDS = ("window", "base", "side", "card", "sel", "hover")
TEXTS = (
    [("text", ground) for ground in GROUNDS]
    + [("muted", ground) for ground in GROUNDS]
    + [
        (tone, ground)
        for tone in ("ok", "warn", "bad", "accent")
        for ground in ("window", "base", "card", "sel")
    ]
    + [("on", "accent"), ("toastfg", "toast"), ("toast_action", "toast")]
)
SHAPES = [
    (shape, ground)
    for shape in ("outline", "accent", "muted", "warn", "bad", "ok")
    for ground in ("window", "base", "card", "side")
]
EVERY_THEME = [
    theme.build(dark=dark, high_contrast=contrast) for dark in (False, True) for contrast in (False, True)
]


def test_the_chosen_answer_stays_in_the_accent_while_it_has_the_focus(qapp, qtbot):
    theme.apply(qapp, "light", 100)
    radio = QRadioButton("Thunderbird")
    qtbot.addWidget(radio)
    radio.setChecked(True)
    with qtbot.waitExposed(radio):
        radio.show()
    radio.setFocus()
    qtbot.waitUntil(radio.hasFocus)
    seen = radio.grab().toImage()
    middle = radio.height() // 2
    colours = [seen.pixelColor(x, middle) for x in range(20)]
    accent = theme.current().accent
    assert sum(_near(colour, QColor(accent)) for colour in colours) >= 6


def _near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(a - b) < 24 for a, b in pairs)


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def too_faint(look: theme.Theme, pairs: list[tuple[str, str]], least: float) -> list[tuple[str, str]]:
    """The pairs of tokens whose contrast is below `least`."""
    return [pair for pair in pairs if contrast(*map(look.color, pair)) < least]


@pytest.mark.parametrize("look", EVERY_THEME)
def test_text_is_readable(look):
    assert too_faint(look, TEXTS, 4.5) == []


@pytest.mark.parametrize("look", EVERY_THEME)
def test_outlines_icons_and_focus_are_visible(look):
    assert too_faint(look, SHAPES, 3) == []


@pytest.mark.parametrize("color", theme.AVATAR_COLORS)
def test_initials_are_readable_on_every_avatar(color):
    assert contrast(color, theme.AVATAR_INK) >= 4.5


@pytest.mark.parametrize("look", EVERY_THEME)
def test_no_palette_role_is_left_to_the_desktop(look):
    palette = theme.palette(look)
    forgotten = [
        (group.name, role.name)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
        for role in QPalette.ColorRole
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
        and not palette.isBrushSet(group, role)
    ]
    assert forgotten == []


def test_high_contrast_strengthens_lines_and_second_lines():
    for dark in (False, True):
        usual, strong = theme.build(dark=dark), theme.build(dark=dark, high_contrast=True)
        assert strong.hairline > usual.hairline
        for token in ("muted", "outline", "line"):
            assert contrast(strong.color(token), strong.window) > contrast(usual.color(token), usual.window)


def test_the_table_of_colours_is_the_only_place_with_colours():
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|QColor\(\s*[\"']|Qt\.GlobalColor\.(?!transparent)\w+")
    found = [
        (file.name, hit)
        for file in UI.rglob("*.py")
        if file.name != "theme.py"
        for hit in literal.findall(file.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_glyphs_of_the_style_sheet_wear_the_tokens(dark):
    look = theme.build(dark=dark)
    folder = Path(resources.__file__).parent / "glyphs" / ("dark" if dark else "light")
    tokens = {"check": "on", "minus": "on", "chevron-down": "muted", "chevron-up": "muted"}
    assert {file.stem for file in folder.iterdir()} == set(tokens)
    for name, token in tokens.items():
        drawing = (folder / f"{name}.svg").read_text("utf-8")
        assert re.findall(r"#[0-9a-f]{6}", drawing) == [look.color(token).name()]


def test_every_glyph_that_the_style_sheet_names_is_there():
    names = re.findall(r"url\((.+?)\)", theme.style_sheet(theme.current()))
    assert names
    assert [name for name in names if not Path(name).exists()] == []


def test_the_style_sheet_fixes_no_font():
    sheet = theme.style_sheet(theme.current())
    assert "font-size" not in sheet
    assert "font-family" not in sheet


def test_an_open_window_changes_at_once(qtbot, qapp):
    window = QWidget()
    layout = QVBoxLayout(window)
    parts = [QLineEdit("Ada"), QPushButton("Save"), QComboBox(), QLabel("Ada")]
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    before = [part.grab().toImage() for part in (window, *parts)]
    theme.apply(qapp, "dark", 100)
    after = [part.grab().toImage() for part in (window, *parts)]
    assert after[0].pixelColor(2, 2) == theme.build(dark=True).window
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_a_menu_is_dark_in_the_dark(qtbot, qapp):
    theme.apply(qapp, "dark", 100)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Move to Trash")
    image = menu.grab().toImage()
    assert image.pixelColor(image.width() // 2, 3) == theme.current().card


def test_the_desktop_is_followed_only_when_asked(qapp):
    hints = qapp.styleHints()
    theme.apply(qapp, "system", 100)
    assert hints.colorScheme() == Qt.ColorScheme.Unknown
    assert not theme.current().dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().dark
    theme.apply(qapp, "light", 100)
    assert not theme.current().dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    theme.apply(qapp, "system", 100)
    assert not theme.current().dark


def test_a_wish_for_high_contrast_is_followed(qapp):
    wishes = qapp.styleHints().accessibility()
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.current() == theme.build(dark=False, high_contrast=True)
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert theme.current() == theme.build(dark=False)


def test_the_size_of_text_is_a_percentage_of_one_base(qapp):
    base = qapp.font().pointSizeF()
    assert base >= 10
    for percent in (150, 90, 100):
        theme.apply(qapp, "light", percent)
        assert qapp.font().pointSizeF() == pytest.approx(base * percent / 100)
    with pytest.raises(ValueError, match="151"):
        theme.apply(qapp, "light", 151)


def test_a_box_is_as_large_with_the_focus_as_without(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    boxes = [QComboBox(), QComboBox()]
    for box in boxes:
        box.addItem("100 %")
        column.addWidget(box)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    boxes[0].setFocus()
    theme.apply(qapp, "light", 110)
    assert boxes[0].hasFocus() and boxes[0].sizeHint() == boxes[1].sizeHint()


def test_a_person_keeps_a_colour_and_eleven_people_do_not_share_one():
    names = ("Ada Lindqvist", "Dana Okafor", "Bruno Costa", "Chen Wei", "Elena Petrova", "Farid Haddad")
    names += ("Grace Kim", "Hugo Martin", "Ines Duarte", "Jonas Weber", "Mina Sato")
    colors = [theme.avatar_color(name).name() for name in names]
    assert colors[0] == theme.avatar_color("Ada Lindqvist").name()
    assert len(set(colors)) >= 4
    assert max(colors.count(color) for color in colors) <= 4


def test_a_surface_paints_its_token(qtbot):
    for name in ("side", "base", "window", "card"):
        pane = QWidget()
        qtbot.addWidget(pane)
        theme.surface(pane, name)
        pane.resize(20, 20)
        assert pane.grab().toImage().pixelColor(10, 10) == theme.current().color(name)


def test_a_button_can_change_its_look_later(qtbot):
    button = QPushButton("Save")
    qtbot.addWidget(button)
    plain = button.grab().toImage()
    theme.restyle(button, "look", "primary")
    image = button.grab().toImage()
    assert image != plain
    assert image.pixelColor(image.width() // 2, 4) == theme.current().accent
