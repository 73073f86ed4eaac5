#!/bin/bash
# style_tidy.sh ROOT BUILD: clang-tidy over the sources: some, under two minutes; all of them with BM_LONG=1.
# A file that passed is not looked at again until it or a header of ours changed.
set -euo pipefail
root="$1"
build="$2"
cd "$root"
folders=(core/base core/calendar core/journal core/cases)
[ -n "${BM_LONG:-}" ] && folders=(core reports ui app)
stamps="$build/tidy"
mkdir -p "$stamps"
# Headers are not followed one by one: any that changed makes all files be looked at again.
if [ ! -e "$stamps/headers" ] || [ -n "$(find app core reports ui .clang-tidy \
    \( -name '*.h' -o -name .clang-tidy \) -newer "$stamps/headers" -print -quit)" ]; then
    rm -f "$stamps"/*.ok
    touch "$stamps/headers"
fi

todo=()
while IFS= read -r -d '' file; do
    stamp="$stamps/${file//\//_}.ok"
    [ "$stamp" -nt "$file" ] && [ "$stamp" -nt .clang-tidy ] || todo+=("$file")
done < <(find "${folders[@]}" -name '*.cpp' -print0)
[ "${#todo[@]}" -eq 0 ] && exit 0

export build stamps
check() {
    # Only what the build knows: a file of another configuration has no flags.
    grep -qF "$PWD/$1\"" "$build/compile_commands.json" || return 0
    # modernize-use-nullptr of clang-tidy 14 takes a defaulted operator<=> for a zero; flags of g++ alone are no fault.
    out="$(clang-tidy-14 -p "$build" --quiet --checks=-modernize-use-nullptr \
        --extra-arg=-Wno-unknown-warning-option "$1" 2>/dev/null)" || { printf '%s\n' "$out"; return 1; }
    touch "$stamps/${1//\//_}.ok"
}
export -f check
printf '%s\0' "${todo[@]}" | xargs -0 -P 2 -I{} bash -c 'check "$1"' _ {}
