#!/usr/bin/env bash
# An independent judge of the S3 adapter and of its conformance suite: versitygw, an S3 server that is not ours.
# Needs Go 1.25 or later; builds it into .ci/cache.
set -euo pipefail
cd "$(dirname "$0")/.."
gateway=.ci/cache/versitygw
[ -x "$gateway" ] || GOBIN="$PWD/.ci/cache" GOFLAGS=-trimpath go install github.com/versity/versitygw/cmd/versitygw@v1.8.0

work="$(mktemp -d)"
mkdir "$work/versions" "$work/buckets"
export S3_CONFORMANCE_ACCESS=conformance S3_CONFORMANCE_SECRET=conformance-secret S3_CONFORMANCE_ENDPOINT=http://127.0.0.1:9490
"$gateway" --access "$S3_CONFORMANCE_ACCESS" --secret "$S3_CONFORMANCE_SECRET" --port "${S3_CONFORMANCE_ENDPOINT#http://}" --quiet \
  posix --versioning-dir "$work/versions" "$work/buckets" >"$work/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
curl -s --retry 40 --retry-delay 1 --retry-connrefused -o /dev/null "$S3_CONFORMANCE_ENDPOINT"

CI='' vitest run --reporter verbose tests/adapters/object-store.conformance.test.ts
