#!/bin/bash
# style_format.sh ROOT: every source is as clang-format leaves it.
set -euo pipefail
cd "$1"
find app core reports ui tests \( -name '*.h' -o -name '*.cpp' -o -name '*.c' \) -print0 |
    xargs -0 -P 2 -n 20 clang-format-14 --dry-run -Werror
