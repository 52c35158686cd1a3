#!/usr/bin/env bash
# Asks the running service whatever its own description allows, and forbids: no 5xx, no answer outside its schema.
# Needs python3 with venv; installs schemathesis from PyPI into .ci/cache.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=.ci/cache/schemathesis
[ -x "$venv/bin/schemathesis" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install -q schemathesis==4.32.5; }
schemathesis="$PWD/$venv/bin/schemathesis"

work="$(mktemp -d)"
node src/local/server.ts --port 9470 --data "$work/data" >"$work/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
curl -sf --retry 40 --retry-delay 1 --retry-connrefused -o /dev/null http://127.0.0.1:9470/healthz

# Two checks ask for what a schema cannot say. positive_data_acceptance: a text may fit its schema and still be empty, or have letters
# that no font has. missing_required_header: without If-Match the answer is 428, as RFC 6585 has it.
cd "$work"
timeout 300 "$schemathesis" run http://127.0.0.1:9470/openapi.json --checks all \
  --exclude-checks positive_data_acceptance,missing_required_header \
  --seed 20261125 --max-examples 30 --request-timeout 20 --no-color
! grep '"level":"ERROR"' log
