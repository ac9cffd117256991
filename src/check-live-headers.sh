#!/usr/bin/env bash
# check-live-headers.sh FILE URL: compares the rule "/*" of a _headers file with what a host really sends for an address.
set -euo pipefail

file=$1 url=$2
live=$(curl -fsSI --retry 5 --retry-delay 5 "$url" | tr -d '\r')
missing=0
while IFS= read -r wanted; do
  if ! grep -qiF -- "$wanted" <<< "$live"; then
    echo "::error::$url does not send: $wanted"
    missing=1
  fi
done < <(awk '/^\// { everywhere = ($0 == "/*"); next } everywhere && NF { sub(/^ +/, ""); print }' "$file")
exit "$missing"
