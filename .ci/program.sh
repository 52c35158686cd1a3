#!/usr/bin/env bash
# The command line as npm wrote it says and makes what its sources do, and gives way to them when one has changed since, or when it is not there.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
# What is written here last is the program, newer than every source.
trap 'rm -rf "$work"; node cdk/bundles/program.mjs' EXIT

brief() { npm run --silent brief -- "$@"; }
source=examples/harbour-accord.txt
everything() { brief examples --explain --format pdf --format docx --format html --format json --at 2026-01-31 --out "$work/$1" >"$work/$1.txt"; }
fails() { ! "$@" 2>"$work/said"; }

node cdk/bundles/program.mjs
[ -f dist/brief/run.mjs ]
everything written
brief --version >"$work/version.written"
brief --help >"$work/help.written"

echo 'throw new Error("this is what npm wrote");' >dist/brief/run.mjs
fails brief "$source" --out "$work/out"
grep -q 'this is what npm wrote' "$work/said"
touch src/core/doc.ts
brief "$source" --out "$work/out"
rm -r dist
everything sources
brief --version >"$work/version.sources"
brief --help >"$work/help.sources"

diff -r "$work/written" "$work/sources"
for said in version help; do diff "$work/$said.written" "$work/$said.sources"; done
diff <(sed "s#$work/written#OUT#g" "$work/written.txt") <(sed "s#$work/sources#OUT#g" "$work/sources.txt")
