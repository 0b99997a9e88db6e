#!/bin/sh
# Shows the pages on the whole screen, and starts the browser anew when it ends or its page gives no more sign of life.
# The system starts this script again whenever it ends.
set -eu

browser="${BROWSER:-chromium}"
address="${ADDRESS:-http://127.0.0.1:8080/}"
profile="${PROFILE:-${XDG_RUNTIME_DIR:-/tmp}/twelve-steps-profile}"
alive="${ALIVE:-/run/twelve-steps/alive}"
patience="${PATIENCE:-300}"
pause="${PAUSE:-15}"
# Set to --kiosk-printing only where a printer stands beside the screen and no other can be chosen.
printing="${PRINTING:-}"

# Nothing of a former session is worth keeping, least of all a profile that a power cut has spoilt.
rm -rf "$profile"
mkdir -p "$profile"

# shellcheck disable=SC2086
"$browser" \
  --kiosk \
  --incognito \
  --user-data-dir="$profile" \
  --disk-cache-dir="$profile/cache" \
  --no-first-run \
  --no-default-browser-check \
  --noerrdialogs \
  --hide-crash-restore-bubble \
  --disable-pinch \
  --overscroll-history-navigation=0 \
  --disable-component-update \
  --disable-background-networking \
  --disable-sync \
  --disable-features=BackForwardCache,Translate \
  --password-store=basic \
  $printing \
  "$address" &
running=$!
trap 'kill "$running" 2>/dev/null || true' EXIT INT TERM

started=$(date +%s)
while kill -0 "$running" 2>/dev/null; do
  sleep "$pause"
  last=$(stat -c %Y "$alive" 2>/dev/null || echo 0)
  [ "$last" -ge "$started" ] || last=$started
  if [ $(($(date +%s) - last)) -gt "$patience" ]; then
    echo "no sign of life for $patience seconds: the browser is started anew" >&2
    kill -9 "$running" 2>/dev/null || true
    exit 1
  fi
done
