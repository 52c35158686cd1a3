#!/usr/bin/env bash
# The service as a user meets it: npm start, uploads by the real AWS command line and by the SDK, links that open, a document over HTTP
# that equals the command line's; then killed, and started again on the same data under other names.
# Needs python3 with venv; installs awscli from PyPI into .ci/cache.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
venv=.ci/cache/awscli
[ -x "$venv/bin/aws" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install -q awscli==1.45.11; }
export AWS_ACCESS_KEY_ID=pressbrief AWS_SECRET_ACCESS_KEY=pressbrief-local AWS_DEFAULT_REGION=us-east-1

start() {
  node src/local/server.ts --port 9480 --data "$work/data" "$@" >>"$work/log" 2>&1 &
  server=$!
  curl -sf --retry 40 --retry-delay 1 --retry-connrefused -o /dev/null http://127.0.0.1:9480/healthz
}
s3() { "$venv/bin/aws" --endpoint-url http://127.0.0.1:9481 s3 "$@"; }
uploaded() { node .ci/uploaded.mjs http://127.0.0.1:9480 http://127.0.0.1:9481 "$@"; }
documents() { s3 ls --recursive "s3://$1/articles/" | grep -c -e briefing-note.pdf -e report.docx; }

start
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
s3 cp examples/harbour-accord.txt s3://pressbrief-source/incoming/ --metadata published=2026-04-22
uploaded incoming/harbour-accord.txt
uploaded 'incoming/meals & more.txt' examples/school-meals-regulation.txt
[ "$(documents pressbrief-output)" -eq 4 ]
s3 cp examples/harbour-accord.txt s3://pressbrief-source/incoming/ --metadata published=2026-04-22
uploaded incoming/harbour-accord.txt
[ "$(documents pressbrief-output)" -eq 4 ]

curl -sf --data-binary @examples/harbour-accord.txt -H 'content-type: text/plain' -o "$work/note.pdf" \
  'http://127.0.0.1:9480/v1/render?template=briefing-note&format=pdf&name=harbour-accord.txt&at=2026-04-23'
npm run --silent brief -- examples/harbour-accord.txt --at 2026-04-23 --template briefing-note --format pdf --out "$work/out"
cmp "$work/note.pdf" "$work/out/harbour-accord/briefing-note.pdf"

# Killed in the middle of an upload, or just after: what was written is there, and what was not is made at the next start.
s3 cp examples/harbour-accord.txt s3://pressbrief-source/incoming/late.txt
kill -9 "$server"
wait "$server" 2>/dev/null || true
export AWS_ACCESS_KEY_ID=desk AWS_SECRET_ACCESS_KEY=desk/secret AWS_DEFAULT_REGION=eu-west-1
start --source-bucket in-tray --output-bucket out-tray --region eu-west-1 --access-key desk --secret-key desk/secret
OUTPUT_BUCKET=out-tray AWS_REGION=eu-west-1 uploaded incoming/late.txt
[ "$(documents out-tray)" -ge 4 ]

# Stopped, it ends by itself.
kill "$server"
wait "$server"

# Nothing of a source is in what the service prints.
! grep -q -e 'island and coastal' -e 'school meals' "$work/log"
