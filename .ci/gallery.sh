#!/usr/bin/env bash
# Makes docs/gallery: two pages of a note (PDF) and three of a report (DOCX, as LibreOffice sets it) of two invented releases.
# Needs pdftoppm, soffice and ImageMagick. Usage: .ci/gallery.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

for name in harbour-accord river-relief-appeal; do
  npm run --silent brief -- "examples/$name.txt" --out "$work" --at 2026-06-09 --to 'Director, Regional Affairs' --from 'Briefing Unit' \
    --marking 'For internal use'
  soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work/$name" "$work/$name/report.docx" >/dev/null
  pdftoppm -r 72 -l 2 -png "$work/$name/briefing-note.pdf" "$work/$name-note"
  pdftoppm -r 72 -l 3 -png "$work/$name/report.pdf" "$work/$name-report"
done

rm -rf docs/gallery
mkdir -p docs/gallery
for page in "$work"/*.png; do
  # harbour-accord-report-03.png → harbour-accord-report-3.png
  file="$(basename "$page" | sed -E 's/-0+([1-9])/-\1/')"
  # Few colours: text in ink, accent and grey on white and tint. No dates inside, so that the same pages give the same bytes.
  convert "$page" +dither -colors 32 -define png:exclude-chunks=date,time,gAMA,cHRM -strip "PNG8:docs/gallery/$file"
done
du -sh docs/gallery
