#!/usr/bin/env bash
# Builds the site on Netlify's image, which brings no .NET SDK of the version that global.json names.
set -euo pipefail

installer=$(mktemp)
curl -fsSL https://dot.net/v1/dotnet-install.sh -o "$installer"
bash "$installer" --jsonfile global.json --install-dir "$HOME/.dotnet-sdk"
export PATH="$HOME/.dotnet-sdk:$PATH" DOTNET_ROOT="$HOME/.dotnet-sdk"

# Netlify names the address: that of the site for production, a preview's own otherwise. Search engines take the canonical one.
dotnet run --project src/StemCellSite -c Release -- build --base-url "${URL:?Netlify sets URL to the address of the site}"

# A pull request's preview is not for search engines. Netlify says so itself; a branch it deploys needs telling.
if [ "${CONTEXT:-production}" != "production" ]; then
  printf '/*\n  X-Robots-Tag: noindex\n' >> output/_headers
fi
