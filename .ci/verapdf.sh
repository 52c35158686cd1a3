#!/usr/bin/env bash
# Judges PDF files by PDF/UA-1 and PDF/A-3a with veraPDF: a PASS or FAIL line for each file and standard.
# Usage: .ci/verapdf.sh FILE…   Needs Java and, the first time, Maven. Leaves with 1 when any file fails.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
jars="$here/cache/verapdf"

if ! ls "$jars"/*.jar >/dev/null 2>&1; then
  mvn --quiet --file "$here/verapdf/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$jars" >&2
fi

failed=0
for standard in ua1 3a; do
  verdicts="$(java -cp "$jars/*" org.verapdf.apps.GreenfieldCliWrapper -f "$standard" --format text "$@")" || failed=1
  sed "s/^/$standard /" <<<"$verdicts"
  passed="$(grep -c '^PASS ' <<<"$verdicts" || true)"
  [ "$passed" -eq "$#" ] || failed=1
done
exit "$failed"
