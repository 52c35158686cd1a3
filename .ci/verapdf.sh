#!/usr/bin/env bash
# Judges PDF files by PDF/UA-1 and PDF/A-3a with veraPDF: a PASS or FAIL line for each file and standard.
# Usage: .ci/verapdf.sh FILE…   Needs Java and, the first time, Maven. Leaves with 1 when any file fails.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
jars="$here/cache/verapdf"

if ! ls "$jars"/*.jar >/dev/null 2>&1; then
  mvn --quiet --file "$here/verapdf/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$jars" >&2
fi

# Both standards at once: most of a run is one thread.
verdicts="$(mktemp -d)"
trap 'rm -rf "$verdicts"' EXIT
for standard in ua1 3a; do
  java -cp "$jars/*" org.verapdf.apps.GreenfieldCliWrapper -f "$standard" --format text "$@" >"$verdicts/$standard" &
done
wait

failed=0
for standard in ua1 3a; do
  sed "s/^/$standard /" "$verdicts/$standard"
  passed="$(grep -c '^PASS ' "$verdicts/$standard" || true)"
  [ "$passed" -eq "$#" ] || failed=1
done
exit "$failed"
