#!/bin/bash
# Installs the packages of debian-packages.txt that are missing; does nothing, quickly, when none is.
# Root installs directly; anybody else is asked for sudo, and only when something is missing.
set -euo pipefail
list="$(dirname -- "${BASH_SOURCE[0]}")/debian-packages.txt"
mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' "$list" | grep -v '^$')

missing() {
    # dpkg-query leaves out what it has never heard of, and says "not-installed" or "deinstall" of the rest.
    comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
        <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null |
            awk '$2 == "installed" { print $1 }' | sort -u)
}

mapfile -t needed < <(missing)
[ "${#needed[@]}" -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "缺少这些软件包,而这台电脑没有 apt / missing, and there is no apt here: ${needed[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "请用 root 安装后再运行 / as root, please: apt-get install --no-install-recommends ${needed[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "正在安装 / installing: ${needed[*]}" >&2
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >&2; }
# The lists may be absent (a fresh container) or old (the versions they name are gone): then ask for new ones.
if ! apt install -y --no-install-recommends "${needed[@]}" 2>/dev/null; then
    apt update
    apt install -y --no-install-recommends "${needed[@]}"
fi
mapfile -t needed < <(missing)
if [ "${#needed[@]}" -ne 0 ]; then
    echo "没有装上 / could not be installed: ${needed[*]}" >&2
    exit 1
fi
