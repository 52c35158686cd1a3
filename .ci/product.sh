#!/usr/bin/env bash
# Every document of every source in all label languages, on both papers, in two house styles: each PDF held to PDF/UA-1 and PDF/A-3a
# (veraPDF) and to qpdf, each DOCX to the Open XML SDK. Too long for .ci/run, which holds any two choices together (.ci/pairs.mjs).
# Usage: .ci/product.sh [FOLDER…]   Folders of sources; without any, the ten press releases of the evaluation and ours.
# Ends with a line that sums up, and with 1 when anything was found.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
press=../shared/evaluation/press/text

mkdir "$work/sources"
if [ $# -gt 0 ]; then
  for folder in "$@"; do cp "$folder"/*.txt "$work/sources/"; done
else
  if [ -d "$press" ]; then cp "$press"/*.txt "$work/sources/"; else echo "SKIPPED ten press releases: there is no $press"; fi
  cp examples/*.txt "$work/sources/"
  for fixture in tests/fixtures/{shore-power,languages/*}; do
    cp "$fixture/source.txt" "$work/sources/own-$(basename "$fixture").txt"
  done
fi
sources="$(find "$work/sources" -name '*.txt' | wc -l)"

wrong=0
# judge NAME COMMAND…: a line for the judge, and what it finds.
judge() {
  local name="$1"
  shift
  if "$@" >"$work/verdict" 2>&1 </dev/null; then
    echo "ok      $name"
  else
    wrong=$((wrong + 1))
    echo "FAILED  $name"
    grep -vE '^(ua1|3a) PASS |^OK ' "$work/verdict" | head -n 40 | sed 's/^/        /'
  fi
}

make_all() {
  local labels paper theme style
  for labels in en fr es ru zh ar; do
    for paper in A4 Letter; do
      for theme in ours house; do
        style=()
        [ "$theme" = ours ] || style=(--theme examples/house/theme.json)
        npm run --silent brief -- "$work/sources" --labels "$labels" --paper "$paper" "${style[@]}" --format pdf --format docx \
          --out "$work/out/$labels-$paper-$theme"
      done
    done
  done
}
every() { find "$work/out" -name "*.$1" | sort; }
# Six languages, two papers, two styles, two documents.
complete() { [ "$(every pdf | wc -l)" -eq $((sources * 48)) ] && [ "$(every docx | wc -l)" -eq $((sources * 48)) ]; }
valid_pdf() { every pdf | xargs -n 1000 .ci/verapdf.sh; }
sound_pdf() { every pdf | xargs -n 1 qpdf --check; }
valid_docx() { every docx | xargs -n 2000 node .ci/openxml.mjs; }

judge 'documents are made' make_all
judge 'none is missing' complete
judge 'every PDF is PDF/UA-1 and PDF/A-3a (veraPDF)' valid_pdf
judge 'every PDF is sound (qpdf)' sound_pdf
judge 'every DOCX is valid (Open XML SDK)' valid_docx
echo "$sources sources: $(every pdf | wc -l) PDF, $(every docx | wc -l) DOCX, $wrong of 5 checks failed"
[ "$wrong" -eq 0 ]
