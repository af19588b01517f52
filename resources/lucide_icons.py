"""Lucide's drawings, straight from the data file of the package that brings them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from importlib.util import find_spec
from pathlib import Path


def drawing(name: str) -> str:
    """The SVG of the icon `name`, drawn in `currentColor`; LookupError where Lucide has none of that name."""
    # Importing the package would bring urllib and ssl, and cost as much as the whole start of the window.
    with closing(sqlite3.connect(f"{_data_file().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        found = connection.execute("SELECT svg FROM icons WHERE name = ?", [name]).fetchone()
    if found is None:
        raise LookupError(f"Lucide has no icon called {name!r}")
    return str(found[0])


@cache
def _data_file() -> Path:
    package = find_spec("lucide")
    if package is None or not package.submodule_search_locations:
        raise LookupError("the package python-lucide is not installed")
    return Path(package.submodule_search_locations[0], "data", "lucide-icons.db")
