"""What is shipped: complete package lists, a valid menu entry and metadata, and an icon that can be seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from .tree import ROOT, tracked_files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
ICON = ROOT / "resources/icons/mentorlog.svg"
SHIPPED = {"mentorlog", "ui", "resources", "main.py"}


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_menu_entry_is_valid():
    run("desktop-file-validate", "packaging/mentorlog.desktop")


def test_metadata_for_software_centres_is_valid():
    run("appstreamcli", "validate", "--no-net", "packaging/mentorlog.metainfo.xml")


def test_menu_entry_and_metadata_start_what_is_installed():
    programs = {**PROJECT["scripts"], **PROJECT["gui-scripts"]}
    entry = (ROOT / "packaging/mentorlog.desktop").read_text()
    assert (
        next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
        in programs
    )
    metadata = ElementTree.parse(ROOT / "packaging/mentorlog.metainfo.xml")
    assert {binary.text for binary in metadata.iter("binary")} == set(programs)
    assert next(metadata.iter("release")).get("version") == PROJECT["version"]


def test_the_built_package_holds_every_tracked_file_of_the_program(tmp_path):
    copy = tmp_path / "checkout"
    for path in tracked_files():
        target = copy / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    run(Path(sys.executable).with_name("uv"), "build", "--quiet", "--wheel", "--out-dir", tmp_path, cwd=copy)
    (wheel,) = tmp_path.glob("mentorlog-*.whl")
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    tracked = {path.relative_to(ROOT).as_posix() for path in tracked_files()}
    assert shipped == {name for name in tracked if name.split("/")[0] in SHIPPED}


@pytest.mark.parametrize("ground", ["#ffffff", "#1d1e22"])
def test_the_icon_stands_out_at_16_pixels(qapp, ground):
    picture = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    renderer = QSvgRenderer(str(ICON))
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    colours = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
    body = picture.pixelColor(2, 8)
    assert contrast(body, QColor(ground)) >= 3
    assert contrast(body, picture.pixelColor(4, 5)) >= 3, "the bubble is not seen on its ground"
    assert len({colour.name() for colour in colours}) > 3
    assert picture.pixelColor(0, 0) != QColor(Qt.GlobalColor.transparent)


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
