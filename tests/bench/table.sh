#!/bin/bash
# table.sh BUILD: runs every measurement, one after another, and prints one table. Run it on a quiet machine.
set -uo pipefail
build="$1"
bench="$build/tests/bench"
work="$(mktemp -d "$build/bench-XXXXXX")"
trap 'rm -rf -- "$work"' EXIT
rows="$work/rows"
: >"$rows"

measure() { # a row saying so when a program fails: a figure is never left out in silence
    local name="$1"
    shift
    if [ ! -x "$1" ]; then
        printf '%s\tnot built\t-\t-\t-\tNO\n' "$name" >>"$rows"
    elif ! "$@" >>"$rows" 2>"$work/err"; then
        printf '%s\tfailed: %s\t-\t-\t-\tNO\n' "$name" "$(tail -n 1 "$work/err" | tr '\t' ' ')" >>"$rows"
    fi
}

measure "accept one case" "$bench/bench_accept"
measure "due day" "$bench/bench_due"
measure "matter search" "$bench/bench_search"
measure "roster of a year" "$bench/bench_roster"
measure "unlock" "$bench/bench_unlock"
measure "promise slip" "$bench/bench_slip"
measure "SHA-256" "$bench/bench_digest"
measure "import and export" "$bench/bench_exchange"
measure "a county week" "$bench/bench_county"
# A million cases take a few minutes to make (and 3 GB of disk); BM_BENCH_CASES names fewer.
full="$work/full"
measure "list pages" "$bench/bench_lists" "$full"

# A window on a real X server where there is one, or can be; on Qt's offscreen platform otherwise.
office="$work/office"
"$build/app/bianminctl" --data "$office" --now 2026-11-23T09:00 init --trial --office 511324101 --name 新政镇便民服务中心 \
    --level township --station W1 >/dev/null 2>&1
window=("$bench/bench_start" "$bench/bench_empty_window" "$build/app/bianmin" "$office")
if [ -f "$full/station.db" ]; then
    window+=("$full")
    names="$(sed -n 's/^name index,[^\t]*\t\([0-9.]*\) MB.*/\1/p' "$rows")"
    [ -z "$names" ] || window+=("$names")
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if command -v xvfb-run >/dev/null; then
        window=(xvfb-run -a -s "-screen 0 1366x768x24" "${window[@]}")
    else
        export QT_QPA_PLATFORM=offscreen
    fi
fi
if command -v "${window[0]}" >/dev/null && [ -x "$bench/bench_start" ]; then
    "${window[@]}" >>"$rows" 2>"$work/err" ||
        printf 'window\tfailed: %s\t-\t-\t-\tNO\n' "$(tail -n 1 "$work/err" | tr '\t' ' ')" >>"$rows"
fi

{
    printf 'what\tours\tfloor\tratio\tgoal\tmet\n'
    cat "$rows"
} | column -t -s "$(printf '\t')"
missed="$(grep -c "$(printf '\tNO$')" "$rows")"
[ "$missed" -eq 0 ] || echo "$missed goal(s) not met / 未达到"
