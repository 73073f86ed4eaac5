#!/bin/bash
# replay.sh REPLAY SOURCE BUILD: the kept corpus and the seeds from the published vectors, once through.
set -euo pipefail
seeds="$3/seeds"
rm -rf -- "$seeds"
"$1" "$seeds" seed "$2/../exchange/vectors"
"$1" "$seeds"
"$1" "$2/corpus"
