#!/bin/sh
# Takes a newer kit from a stick: update.sh /media/stick/twelve-steps-kiosk
# The kit is checked on the stick and again once it was copied; only then does one link change, so that a power cut
# at any moment leaves a whole kit in use.
set -eu

from="${1:?the folder of the kit on the stick}"
home="${KIOSK_HOME:-/opt/twelve-steps}"

whole() {
  (cd "$1" && sha256sum --check --strict --quiet SHA256SUMS)
}

whole "$from" || { echo "the kit on the stick is not whole: nothing was changed" >&2; exit 1; }
name=$(sha256sum "$from/SHA256SUMS" | cut -c1-16)
mkdir -p "$home/kits"
rm -rf "$home/kits/$name.part"
cp -R "$from" "$home/kits/$name.part"
whole "$home/kits/$name.part" || { rm -rf "$home/kits/$name.part"; echo "the copy is not whole: nothing was changed" >&2; exit 1; }
rm -rf "${home:?}/kits/$name"
mv "$home/kits/$name.part" "$home/kits/$name"
sync

ln -sfn "kits/$name" "$home/next"
mv -T "$home/next" "$home/current"
sync
${RESTART:-systemctl restart twelve-steps-server.service}

# The kit in use and the one before it are kept, to go back to.
ls -1dt "$home"/kits/*/ | tail -n +3 | while read -r old; do
  [ "$(readlink -f "$old")" = "$(readlink -f "$home/current")" ] || rm -rf "$old"
done
echo "in use: $name"
