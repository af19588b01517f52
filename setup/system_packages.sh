#!/usr/bin/env bash
# Installs the Debian packages that the named purposes (python, window, judges) need and this machine lacks.
set -euo pipefail

missing=()

# Newer releases add t64 to some names; apt finds those by the old name, dpkg does not.
library() {
  local name states
  for name in "$@"; do
    states=$(dpkg-query --show --showformat '${db:Status-Status}\n' "$name" "${name}t64" 2>/dev/null || true)
    grep --quiet --line-regexp installed <<<"$states" || missing+=("$name")
  done
}

tool() {
  command -v "$1" >/dev/null || missing+=("$2")
}

python() {
  tool "${PYTHON:-python3}" python3
  "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
}

window() {
  library libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0
  library libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  library libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
}

judges() {
  tool git git
  tool node nodejs
  tool npm npm
  tool xvfb-run xvfb
  tool desktop-file-validate desktop-file-utils
  tool appstreamcli appstream
  tool pdftotext poppler-utils
  library libical3
}

if ! command -v apt-get >/dev/null; then
  echo "This system has no apt: if something is missing below, install it with your own package manager."
  exit 0
fi

for purpose in "$@"; do
  "$purpose"
done
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

install="apt-get install --yes --no-install-recommends ${missing[*]}"
if [ "$(id --user)" -eq 0 ]; then
  as_root=(env)
  echo "apt-get update && $install"
elif command -v sudo >/dev/null; then
  as_root=(sudo)
  echo "sudo apt-get update && sudo $install"
else
  echo "There is no sudo here: please run this as root, and then make again:" >&2
  echo "apt-get update && $install" >&2
  exit 1
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" DEBIAN_FRONTEND=noninteractive \
  apt-get install --yes --quiet=2 --no-install-recommends "${missing[@]}" >/dev/null
