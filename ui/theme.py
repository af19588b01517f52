"""The colours, spacing and fonts of the window: tokens that become a palette and one style sheet."""

from __future__ import annotations

import hashlib
from pathlib import Path
from string import Template

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

import resources

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_28 = 4, 8, 12, 16, 28
RADIUS, CARD_RADIUS = 8, 10
FOCUS_WIDTH = 1.5
SCHEMES = ("system", "light", "dark")
TEXT_SIZES = range(90, 151)

_LIGHT = {
    "window": "#f6f6f8",
    "base": "#ffffff",
    "side": "#ededf1",
    "card": "#ffffff",
    "text": "#1b1c20",
    "muted": "#5d606a",
    "line": "#dcdde3",
    "outline": "#80838e",
    "accent": "#2f5fd0",
    "on": "#ffffff",
    "sel": "#dfe8fb",
    "hover": "#e6e7ec",
    "ok": "#1c7449",
    "warn": "#905500",
    "bad": "#b3261e",
    "toast": "#2b2d33",
    "toastfg": "#f4f4f6",
}
_DARK = {
    "window": "#1d1e22",
    "base": "#232429",
    "side": "#18191c",
    "card": "#2a2b31",
    "text": "#e9e9ed",
    "muted": "#a3a6b1",
    "line": "#34363d",
    "outline": "#85889a",
    "accent": "#8ab0ff",
    "on": "#0d1b3d",
    "sel": "#2c3a5c",
    "hover": "#26272d",
    "ok": "#6fcf97",
    "warn": "#f0b45b",
    "bad": "#f28b82",
    "toast": "#e9e9ed",
    "toastfg": "#1d1e22",
}
AVATAR_INK = QColor("#ffffff")
AVATAR_COLORS = tuple(
    QColor(value) for value in ("#3f6fb5", "#8a4fa3", "#2f7d6b", "#b0563c", "#6a6f2a", "#a33f63", "#4b5aa8")
)


class Theme(Struct, frozen=True):
    """The colours of one scheme, and the width of its hairlines in pixels."""

    dark: bool
    hairline: int
    window: QColor
    base: QColor
    side: QColor
    card: QColor
    text: QColor
    muted: QColor
    line: QColor
    outline: QColor
    accent: QColor
    on: QColor
    sel: QColor
    hover: QColor
    ok: QColor
    warn: QColor
    bad: QColor
    toast: QColor
    toastfg: QColor
    toast_action: QColor

    def color(self, token: str) -> QColor:
        """The colour called `token`; an AttributeError for a name that is none."""
        color: QColor = getattr(self, token)
        return color


def build(*, dark: bool, high_contrast: bool = False) -> Theme:
    """The theme of a scheme; with high contrast every quiet colour moves one step towards the text."""
    own, other = (_DARK, _LIGHT) if dark else (_LIGHT, _DARK)
    tokens = own | {"toast_action": other["accent"]}
    if high_contrast:
        tokens |= {"line": own["outline"], "outline": own["muted"], "muted": own["text"]}
    colors = {name: QColor(value) for name, value in tokens.items()}
    return Theme(dark=dark, hairline=2 if high_contrast else 1, **colors)


def current() -> Theme:
    """The theme that is painted now."""
    return _look.theme


def apply(application: QApplication, scheme: str, text_size: int) -> None:
    """Dress the application in `scheme` ("system", "light", "dark") with text at `text_size` percent.

    The size is 90 to 150. May be called again at any time: the windows that are open change at once.
    """
    if scheme not in SCHEMES or text_size not in TEXT_SIZES:
        raise ValueError(f"no such look: {scheme!r} at {text_size} %")
    _look.dress(application, scheme, text_size)


def avatar_color(seed: str) -> QColor:
    """The colour that belongs to a person for good: the same `seed` gives the same one on every machine."""
    digest = hashlib.blake2s(seed.encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return AVATAR_COLORS[int.from_bytes(digest) % len(AVATAR_COLORS)]


def surface(widget: QWidget, name: str) -> None:
    """Give `widget` the background "side", "base", "window" or "card"; it follows the theme."""
    widget.setProperty("surface", name)
    # A plain QWidget draws a background from the style sheet only with this attribute.
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set the property `name` that the style sheet reads, also after the widget was shown.

    Buttons have a "look" ("primary", one a view; "plain", "quiet", "danger"), labels a "tone" (a token),
    fields may be "invalid".
    """
    widget.setProperty(name, value)
    # Before it is shown, it takes its look when it is laid out, and once is enough.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """The application's font at `factor` times its size, `bold` meaning weight 600."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def at_text_size(pixels: int) -> int:
    """As much room for text as `pixels` give at 100 %."""
    return pixels * _look.text_size // 100


class _Look:
    """What is applied now, so that a change on the desktop can be followed."""

    def __init__(self) -> None:
        self.theme = build(dark=False)
        self._application: QApplication
        self._scheme = "system"
        self._desktop_scheme = Qt.ColorScheme.Unknown
        self._contrast = Qt.ContrastPreference.NoPreference
        self._base_size = 0.0
        self.text_size = 100

    def dress(self, application: QApplication, scheme: str, text_size: int) -> None:
        self._application, self._scheme, self.text_size = application, scheme, text_size
        if not self._base_size:
            self._meet(application)
        font = QFont(application.font())
        font.setPointSizeF(self._base_size * text_size / 100)
        application.setFont(font)
        self._paint()

    def _meet(self, application: QApplication) -> None:
        """Do what is needed once: the style, the size of the desktop's font, the wishes of the desktop."""
        application.setStyle("Fusion")
        self._base_size = max(10.0, application.font().pointSizeF())
        # Kept in variables: a chained call died with "C++ object already deleted".
        hints = application.styleHints()
        wishes = hints.accessibility()
        self._desktop_scheme, self._contrast = hints.colorScheme(), wishes.contrastPreference()
        hints.colorSchemeChanged.connect(self._follow_scheme)
        wishes.contrastPreferenceChanged.connect(self._follow_contrast)

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._desktop_scheme = scheme
        self._paint()

    def _follow_contrast(self, contrast: Qt.ContrastPreference) -> None:
        self._contrast = contrast
        self._paint()

    def _paint(self) -> None:
        # "Unknown" is the answer of many platforms and counts as light.
        system_dark = self._scheme == "system" and self._desktop_scheme == Qt.ColorScheme.Dark
        contrast = self._contrast == Qt.ContrastPreference.HighContrast
        self.theme = build(dark=system_dark or self._scheme == "dark", high_contrast=contrast)
        QApplication.setPalette(palette(self.theme))
        QToolTip.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))


_ROLES = {
    "WindowText": "text",
    "Button": "card",
    "Light": "card",
    "Midlight": "hover",
    "Dark": "outline",
    "Mid": "outline",
    "Text": "text",
    "BrightText": "on",
    "ButtonText": "text",
    "Base": "base",
    "Window": "window",
    "Shadow": "line",
    "Highlight": "accent",
    "HighlightedText": "on",
    "Link": "accent",
    "LinkVisited": "accent",
    "AlternateBase": "window",
    "ToolTipBase": "toast",
    "ToolTipText": "toastfg",
    "PlaceholderText": "muted",
    "Accent": "accent",
}
_DISABLED = dict.fromkeys(("WindowText", "Text", "ButtonText", "PlaceholderText", "Link"), "outline") | {
    "Highlight": "hover",
    "HighlightedText": "outline",
}


def palette(theme: Theme) -> QPalette:
    """Every role in every group; a forgotten role is where dark themes break."""
    result = QPalette()
    groups = QPalette.ColorGroup
    for role, token in _ROLES.items():
        for group in (groups.Active, groups.Inactive):
            result.setColor(group, QPalette.ColorRole[role], theme.color(token))
        result.setColor(groups.Disabled, QPalette.ColorRole[role], theme.color(_DISABLED.get(role, token)))
    return result


def style_sheet(theme: Theme) -> str:
    """The style sheet of the whole program in the colours of `theme`."""
    colors = {name: value.name() for name, value in asdict(theme).items() if isinstance(value, QColor)}
    glyphs = Path(resources.__file__).parent / "glyphs" / ("dark" if theme.dark else "light")
    return _SHEET.substitute(colors, hairline=f"{theme.hairline}px", glyphs=glyphs.as_posix())


# Style sheets know whole pixels only: the ring of 1.5 px is 2 px here, and padding gives back the difference.
_SHEET = Template("""
*[surface="side"] { background: $side; }
*[surface="base"] { background: $base; }
*[surface="window"] { background: $window; }
*[surface="card"] { background: $card; }
*[card="true"] { background: $card; border: $hairline solid $line; border-radius: 10px; }
*[card="true"]:focus { border: 2px solid $accent; }
QLabel[chip="true"] { background: $hover; border: 1px solid $line; border-radius: 8px; padding: 2px 9px; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel:disabled { color: $outline; }
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollArea, QScrollArea > QWidget, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea, QListView, QTreeView, QTableView { border: 0; }
QScrollArea[focusPolicy="StrongFocus"]:focus { border: 1px solid $accent; border-radius: 8px; }
QListView, QTreeView, QTableView { background: $base; outline: 0;
  selection-background-color: $sel; selection-color: $text; }
QTableView { selection-background-color: transparent; border: 1px solid transparent; border-radius: 8px; }
QTableView:focus { border-color: $accent; }
QListView::item, QTreeView::item { border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $sel; color: $text; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: $base; color: $text;
  placeholder-text-color: $muted;
  border: $hairline solid $outline; border-radius: 8px; padding: 6px 10px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent; padding: 5px 9px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: $window; color: $outline; border-color: $line; }
QTextBrowser { background: transparent; border: 1px solid transparent; padding: 0; }
QTextBrowser:focus { border: 1px solid $accent; padding: 0; }
*[invalid="true"] { border-color: $bad; }
QAbstractSpinBox, QComboBox { padding-right: 28px; }
QAbstractSpinBox:focus, QComboBox:focus { padding-right: 27px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; padding: 0; background: transparent; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: 0; padding: 3px 2px; background: transparent; }
QListView[popup="true"] { background: $card; border: $hairline solid $outline; padding: 4px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: 0; width: 26px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QAbstractSpinBox::down-arrow {
  image: url($glyphs/chevron-down.svg); width: 12px; height: 12px; }
QSpinBox, QDoubleSpinBox, QTimeEdit { qproperty-alignment: AlignCenter; }
QAbstractSpinBox::up-arrow { image: url($glyphs/chevron-up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 24px; background: none; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $card; border: $hairline solid $outline; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $sel; color: $text; }
QPushButton { background: $card; color: $text; border: $hairline solid $outline; border-radius: 8px;
  padding: 6px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $sel; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton[look="primary"] { background: $accent; color: $on; border-color: $accent; font-weight: 600; }
QPushButton[look="primary"]:focus { border-color: $text; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; padding: 6px 8px; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border-color: $accent; padding: 5px 7px; }
QPushButton[flush="true"] { padding-left: 1px; }
QPushButton[flush="true"]:focus { padding-left: 0; }
QPushButton[slim="true"] { padding: 0 6px; }
QPushButton[look="danger"] { color: $bad; border-color: $bad; }
QPushButton:disabled, QPushButton[look="primary"]:disabled { color: $outline; background: $window;
  border-color: $line; }
QPushButton[look="quiet"]:disabled { background: transparent; border-color: transparent; }
QPushButton::menu-indicator { image: none; width: 0; }
*[toast="true"] { background: $toast; border-radius: 8px; }
*[toast="true"] QLabel { color: $toastfg; }
*[toast="true"] QPushButton { font-weight: 600; }
*[toast="true"] QPushButton:hover { background: transparent; }
*[toast="true"] QPushButton:focus { border-color: $toast_action; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px 0; outline: 0; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
  border: $hairline solid $outline; border-radius: 4px; background: $base; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent;
  width: 14px; height: 14px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
  border-color: $accent; image: url($glyphs/check.svg); }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url($glyphs/minus.svg); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }
QRadioButton::indicator:checked:focus { border: 2px solid $text; width: 14px; height: 14px;
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $base, stop: 0.4 $base, stop: 0.5 $accent, stop: 1 $accent); }
QTabWidget::pane { border: 0; border-top: $hairline solid $line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 12px; border: 0;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $sel; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QMenuBar { background: $side; padding: 2px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected { background: $sel; }
QMenu { background: $card; color: $text; border: $hairline solid $outline; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: 6px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $outline; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $toast; color: $toastfg; border: 0; padding: 5px 8px; }
QSplitter::handle { background: $line; }
QSplitter::handle:focus, QSplitter::handle:hover { background: $accent; }
QHeaderView { background: $window; border: 0; }
QHeaderView::section, QTableCornerButton::section { background: $window; color: $muted; border: 0;
  border-bottom: $hairline solid $line; padding: 6px 8px; }
QHeaderView::section:vertical { border-bottom: 0; }
QHeaderView::section:horizontal { padding: 6px 4px; }
QHeaderView::section:hover { background: $hover; }
QGroupBox { border: 0; margin-top: 24px; font-weight: 600; }
QGroupBox[bare="true"] { margin: 0; font-weight: 400; }
QGroupBox::title { subcontrol-origin: margin; padding: 0; }
QProgressBar { background: $hover; border: 0; border-radius: 4px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $outline; border-radius: 2px; margin: 3px;
  min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_look = _Look()
