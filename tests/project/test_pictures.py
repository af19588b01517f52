"""The pictures of the documentation can be taken: every scene still has its way to be shown."""

from __future__ import annotations

from contextlib import ExitStack, closing

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from docs.pictures import with_few_colours
from docs.scenes import SCENES
from docs.stage import Stage, pinned
from mentorlog.sample import make_sample_logbook
from ui import theme
from ui.widgets.blur import discretion


@pytest.fixture(scope="module")
def stages(tmp_path_factory, qapp):
    """The stage over an empty logbook, and the one over sample data."""
    theme.apply(qapp, "light", 100)
    with pinned(), ExitStack() as open_stages:
        folders = (
            tmp_path_factory.mktemp("empty"),
            make_sample_logbook(tmp_path_factory.mktemp("sample")).parent,
        )
        empty, full = (open_stages.enter_context(closing(Stage(folder))) for folder in folders)
        yield {True: empty, False: full}


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_scene_can_be_drawn(scene, stages):
    stage = stages[scene.is_empty]
    shown = scene.show(stage)
    QApplication.processEvents()
    picture = shown.grab()
    assert shown.isVisible() and picture.width() > 100 and picture.height() > 100
    clear_away(stage, shown)


def clear_away(stage, shown):
    """Put the stage in order for the next scene, which the pictures need not: each has one of its own."""
    if shown is not stage.window:
        shown.close()
    discretion.set_on(False)
    while (step := stage.logbook.undoable()) is not None and step.label != "sample-added":
        stage.logbook.undo()


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
