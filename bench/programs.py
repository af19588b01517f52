"""The surroundings of a program that is started to be timed: those of its second start."""

from __future__ import annotations

import os

from bench.data import KEPT


def surroundings(**more: str) -> dict[str, str]:
    """Our environment with `more`, and a place where Python keeps what it has compiled.

    A user waits for the compiler once; where bytecode is not to lie beside the sources, a program would
    compile itself at each start, and we would time that.
    """
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(KEPT / "bytecode")} | more
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment
