"""`python -m docs.pictures [WORD]...`: every scene, light and dark, into docs/pictures/NAME-THEME.png."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from docs.scenes import SCENES, Scene
from docs.stage import Stage, photograph, pinned
from mentorlog.sample import make_sample_logbook
from ui import theme

FOLDER = Path(__file__).with_suffix("")
THEMES = ("light", "dark")
_MOST_COLOURS = 256


def main() -> None:
    """Take all pictures, or those whose names hold one of the words that are given."""
    words = sys.argv[1:] or [""]
    application = _application()
    FOLDER.mkdir(exist_ok=True)
    # A path that is to be seen in some pictures, so it is the same each time.
    place = Path(tempfile.gettempdir()) / "mentorlog"
    with tempfile.TemporaryDirectory() as folder, pinned():
        sample = make_sample_logbook(Path(folder))
        for scene in SCENES:
            if any(word in scene.name for word in words):
                _take(scene, application, sample, place)
                shutil.rmtree(place)


def _application() -> QApplication:
    """The program on a screen that is only thought of, of which each point has two pixels."""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
    os.environ["QT_SCALE_FACTOR"] = "2"
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)  # the caret is there in each picture
    QLocale.setDefault(QLocale("en_GB"))
    return application


def _take(scene: Scene, application: QApplication, sample: Path, place: Path) -> None:
    for theme_name, picture in pictures_of(scene, application, sample, place):
        name = f"{scene.name}-{theme_name}"
        with_few_colours(picture).save(str(FOLDER / f"{name}.png"))
        print(name, flush=True)
    gc.collect()  # widgets that are left in circles must go before the application does


def pictures_of(
    scene: Scene, application: QApplication, sample: Path, place: Path
) -> Iterator[tuple[str, QImage]]:
    """The scene in each theme, over a logbook of its own in `place`."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    if not scene.is_empty:
        shutil.copy(sample, place)
    theme.apply(application, THEMES[0], 100)
    with closing(Stage(place)) as stage:
        shown = scene.show(stage)
        for name in THEMES:
            if name != THEMES[0]:
                theme.apply(application, name, 100)
            yield name, photograph(shown)
        shown.close()


def with_few_colours(picture: QImage) -> QImage:
    """The picture in the colours that most of it has, which halves its file and shows no difference."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(flat.constBits()).cast("I")
    colours = [colour for colour, _pixels in Counter(pixels).most_common()]
    palette = colours[:_MOST_COLOURS]
    places = {colour: place for place, colour in enumerate(palette)}
    places |= {colour: _nearest(colour, palette) for colour in colours[_MOST_COLOURS:]}
    indexed = bytes(map(places.__getitem__, pixels))
    result = QImage(indexed, flat.width(), flat.height(), flat.width(), QImage.Format.Format_Indexed8)
    result.setColorTable(palette)
    return result.copy()  # the bytes above are not Qt's own


def _nearest(colour: int, palette: list[int]) -> int:
    """The place in the palette of what looks most like `colour`."""
    red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255
    distances = [
        (red - (other >> 16 & 255)) ** 2 + (green - (other >> 8 & 255)) ** 2 + (blue - (other & 255)) ** 2
        for other in palette
    ]
    return distances.index(min(distances))


if __name__ == "__main__":
    main()
