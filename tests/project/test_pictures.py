"""The pictures of the documentation can be taken; that every scene can be shown is seen in ui/everywhere."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from docs.pictures import pictures_of, with_few_colours
from docs.scenes import SCENES
from docs.stage import pinned


def test_a_scene_is_taken_in_both_themes_and_the_same_each_time(qapp, tmp_path):
    [scene] = [scene for scene in SCENES if scene.name == "first-run"]
    takes = []
    for _time in range(2):
        with pinned():
            takes.append(dict(pictures_of(scene, qapp, tmp_path / "none", tmp_path / "place")))
    assert takes[0]["light"] != takes[0]["dark"]
    assert takes[0] == takes[1]


def test_a_picture_with_few_colours_looks_the_same():
    picture = QImage(40, 30, QImage.Format.Format_ARGB32)
    for x in range(40):
        for y in range(30):
            picture.setPixelColor(x, y, QColor(200 + x, 100 + y, 50))
    few = with_few_colours(picture)
    assert few.size() == picture.size()
    assert len(few.colorTable()) <= 256
    for x in range(0, 40, 3):
        for y in range(0, 30, 3):
            before, after = picture.pixelColor(x, y), few.pixelColor(x, y)
            assert abs(before.red() - after.red()) + abs(before.green() - after.green()) < 60


def test_scenes_have_names_of_their_own():
    assert len({scene.name for scene in SCENES}) == len(SCENES)
