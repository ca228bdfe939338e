#!/usr/bin/env bash
# Stages a release twice, from clean, and compares every file byte by byte. Usage: checks/release/reproduce.sh 0.1.0
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=${1:?which version, such as 0.1.0}
one=$(mktemp -d) two=$(mktemp -d)
trap 'rm -rf "$one" "$two"' EXIT
for folder in "$one" "$two"; do
  mvn -q -Pstage -Drevision="$version" -Dxuqm.staging="$folder" clean deploy
done
# Maven notes in these when something was deployed.
differing=$(diff -rq -x 'maven-metadata.xml*' "$one" "$two" || true)
echo "$differing"
echo "reproduce: files=$(find "$one" -type f ! -name 'maven-metadata.xml*' | wc -l) differing=$(printf '%s' "$differing" | grep -c . || true)"
[ -z "$differing" ]
