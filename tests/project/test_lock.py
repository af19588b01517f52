"""The lock file says what runs: both branches of Qt, from the public index, and as pyproject.toml asks."""

from __future__ import annotations

import tomllib

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from .tree import ROOT

LOCK = tomllib.loads((ROOT / "uv.lock").read_text())
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKED_PROJECT = next(package for package in LOCK["package"] if package["name"] == "mentorlog")


def qt_for(python: str) -> list[str]:
    """The versions of Qt that the lock installs under one version of Python."""
    machine = {"python_full_version": f"{python}.0", "python_version": python}
    return [
        dependency["version"]
        for dependency in LOCKED_PROJECT["dependencies"]
        if dependency["name"] == "pyside6-essentials" and Marker(dependency["marker"]).evaluate(machine)
    ]


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_every_python_gets_exactly_one_qt(python):
    assert len(qt_for(python)) == 1


def test_old_pythons_are_kept_from_the_qt_that_aborts_there():
    assert qt_for("3.11")[0] in SpecifierSet(">=6.10,<6.12")
    assert qt_for("3.12")[0] in SpecifierSet(">=6.12,<7")


def test_every_locked_qt_has_wheels_for_the_supported_systems():
    for package in LOCK["package"]:
        if package["name"] in {"pyside6-essentials", "shiboken6"}:
            wheels = " ".join(wheel["url"] for wheel in package["wheels"])
            for system in ["manylinux_2_34_x86_64", "macosx", "win_amd64"]:
                assert system in wheels, (package["name"], package["version"], system)


def test_everything_comes_from_the_public_index_with_a_hash():
    for package in LOCK["package"]:
        if package["name"] == "mentorlog":
            assert package["source"] == {"editable": "."}
            continue
        assert package["source"] == {"registry": "https://pypi.org/simple"}
        for file in [package.get("sdist"), *package.get("wheels", [])]:
            assert file is None or (file["url"].startswith("https://") and file["hash"].startswith("sha256:"))


def test_the_lock_was_made_from_todays_requirements():
    asked = {as_locked(text) for text in PROJECT["project"]["dependencies"]}
    locked = {as_written(entry) for entry in LOCKED_PROJECT["metadata"]["requires-dist"]}
    assert locked == asked

    asked_by_developers = {as_locked(text) for text in PROJECT["dependency-groups"]["dev"]}
    locked_for_developers = {as_written(entry) for entry in LOCKED_PROJECT["metadata"]["requires-dev"]["dev"]}
    assert locked_for_developers == asked_by_developers


def as_locked(text: str) -> tuple[str, SpecifierSet, str]:
    requirement = Requirement(text)
    name = requirement.name.lower().replace("_", "-")
    return name, requirement.specifier, str(requirement.marker or "").replace("_version", "_full_version")


def as_written(entry: dict[str, str]) -> tuple[str, SpecifierSet, str]:
    marker = entry.get("marker", "").replace("'", '"')
    return entry["name"], SpecifierSet(entry.get("specifier", "")), marker
