#!/bin/bash
# run.sh GENERATOR VECTORS OUT: the verifier against the published vectors, and against as many packages as the
# program makes and judges anew: 1 000, or 10 000 with BM_LONG=1.
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
generator="$1"
vectors="$2"
out="$3"
count=1000
[ -n "${BM_LONG:-}" ] && count=10000
verify() { /usr/bin/python3 -B "$here/verify.py" "$@"; }

verify "$vectors"
rm -rf -- "$out"
"$generator" random "$out" "$count" 20260101
verify "$out"

# It would notice: one verdict of the list changed, in each direction.
cp "$out/list.txt" "$out/list.kept"
for change in '0,/ ok [0-9a-f]*$/s// package-forged -/' '0,/ package-forged -$/s// ok 00/'; do
    sed -e "$change" "$out/list.kept" >"$out/list.txt"
    cmp -s "$out/list.txt" "$out/list.kept" && exit 1
    if verify "$out" >/dev/null; then
        echo "the verifier agrees with a list that was changed"
        exit 1
    fi
done
rm -rf -- "$out"
