#!/bin/bash
# fuzz.sh REPLAY FUZZER TARGET SOURCE BUILD: fuzzes from the kept corpus and the seeds; what is found stays in
# BUILD/found. To keep new inputs: fuzz.sh … keep, which merges what the last run found into SOURCE/corpus.
set -euo pipefail
replay="$1" fuzzer="$2" target="$3" source="$4" build="$5"
corpus="$build/grown/$target"
mkdir -p "$corpus" "$build/found"
if [ "${6:-}" = keep ]; then
    mkdir -p "$source/corpus/$target"
    exec "$fuzzer" -merge=1 -max_len=4096 "$source/corpus/$target" "$corpus"
fi
"$replay" "$build/seeds-$target" seed "$source/../exchange/vectors"
seconds="${BM_FUZZ_SECONDS:-10}"
[ -n "${BM_LONG:-}" ] && seconds="${BM_FUZZ_SECONDS:-3600}"
# An input that takes a second or 256 MB is a find too.
exec "$fuzzer" -max_total_time="$seconds" -timeout=1 -rss_limit_mb=512 -max_len=8192 -print_final_stats=1 \
    -artifact_prefix="$build/found/$target-" "$corpus" "$build/seeds-$target/$target" "$source/corpus/$target"
