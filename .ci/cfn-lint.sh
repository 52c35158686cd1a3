#!/usr/bin/env bash
# Judges the CloudFormation template that `cdk synth` writes, for every combination of settings that changes its resources, by cfn-lint.
# Needs python3 with venv; installs cfn-lint from PyPI into .ci/cache.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=.ci/cache/cfn-lint
[ -x "$venv/bin/cfn-lint" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install -q cfn-lint==1.58.0; }

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
node .ci/templates.mjs "$work"
ls "$work"/*.template.json
# W3005: CDK has a function wait for its role and for the role's policy; the role is named twice thereby, which does no harm.
"$venv/bin/cfn-lint" --ignore-checks W3005 --regions us-east-1 eu-central-1 eu-west-1 ap-southeast-1 -- "$work"/*.template.json
