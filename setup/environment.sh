#!/usr/bin/env bash
# Makes .venv and fills it with exactly what uv.lock says; arguments go to `uv sync`.
set -euo pipefail

python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "mentorlog needs Python 3.11 or newer; $python is $("$python" --version)." >&2
  echo "Name a newer one: make PYTHON=python3.12 ..." >&2
  exit 1
fi

if [ ! -x .venv/bin/python ]; then
  echo "Making the environment in .venv ..."
  "$python" -m venv .venv
fi
if [ ! -x .venv/bin/uv ]; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'
fi
.venv/bin/uv sync --frozen --quiet "$@"
