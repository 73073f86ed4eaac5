#!/bin/bash
# build.sh PRESET [TARGET…]: installs what is missing, then configures (once) and builds into build/PRESET.
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
preset="$1"
shift
"$root/packaging/install_packages.sh"
cd "$root"
dir="build/$preset"
# A build folder that came along with a moved or copied tree belongs to another place.
if [ -f "$dir/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
    rm -rf -- "$dir"
fi
log="$dir/build.log"
mkdir -p "$dir"
if [ ! -f "$dir/build.ninja" ]; then
    echo "正在准备编译 / configuring ($preset) …" >&2
    cmake --preset "$preset" >"$log" 2>&1 || { tail -n 40 "$log" >&2; exit 1; }
fi
if ninja -C "$dir" -n "$@" 2>/dev/null | tail -n 1 | grep -q 'no work to do'; then
    exit 0
fi
echo "正在编译 / building ($preset) …" >&2
ninja -C "$dir" "$@" >&2
