#!/bin/sh
#
# Copyright The Morasanu Authors
# SPDX-License-Identifier: Apache-2.0
#
# Times whole processes over the same file, from the page cache, in rounds in which each process runs once:
# our rules of rules60 (ScanFile), ripgrep with the same rules as regular expressions on one thread, our command line
# with the built-in rules, and what only reads (ReadFile, wc -l, cat).
#
#   benchmarks/compare.sh [rounds] [bytes] [results.tsv]       defaults: 5, 268435456, a file in the build folder
#
# JAVA names another java, JAVA_OPTS its options. The results file gets one line a run: text, bytes, process, seconds.
# Prints the medians and their ratios. Needs the jars: mvn -pl benchmarks,cli -am package -DskipTests
set -eu

rounds=${1:-5}
bytes=${2:-268435456}
here=$(cd "$(dirname "$0")" && pwd)
results=${3:-$here/target/compare.tsv}
java=${JAVA:-java}
classes="$here/target/morasanu-benchmarks.jar"
cli=$(find "$here/../cli/target" -maxdepth 1 -name 'morasanu-cli-*.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar' 2>/dev/null | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

[ -f "$classes" ] || {
  echo "compare.sh: $classes is missing; run: mvn -pl benchmarks,cli -am package -DskipTests" >&2
  exit 2
}
command -v "$java" >/dev/null || {
  echo "compare.sh: no java found; set JAVA" >&2
  exit 2
}

main() {
  name=$1
  shift
  # JAVA_OPTS is a list of words.
  # shellcheck disable=SC2086
  "$java" ${JAVA_OPTS:-} -cp "$classes" "io.github.morasanu.benchmarks.$name" "$@"
}

# Runs a command once and notes its wall time. Findings end ours with status 1, no match ends rg with 1.
measure() {
  process=$1
  shift
  begin=$(date +%s%N)
  status=0
  "$@" >/dev/null 2>"$work/errors" || status=$?
  end=$(date +%s%N)
  if [ "$status" -gt 1 ]; then
    echo "compare.sh: $process ended with status $status:" >&2
    cat "$work/errors" >&2
    exit 1
  fi
  seconds=$(awk "BEGIN { printf \"%.3f\", ($end - $begin) / 1e9 }")
  printf '%s\t%s\t%s\t%s\n' "$text" "$size" "$process" "$seconds" >>"$results"
}

missing() {
  echo "compare.sh: without $1, which is not installed" >&2
}

has_rg=true
command -v rg >/dev/null || has_rg=false
$has_rg || missing "ripgrep (rg)"
has_cli=true
[ -n "$cli" ] || has_cli=false
$has_cli || echo "compare.sh: without our command line: run mvn -pl cli -am package -DskipTests" >&2

: >"$results"
main WriteRegexes rules60 "$work/regexes"
for text in clean customers; do
  main WriteCorpus "$text" "$bytes" "$work/$text.txt"
  cat "$work/$text.txt" >/dev/null
done
round=0
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  echo "round $round of $rounds" >&2
  for text in clean customers; do
    file="$work/$text.txt"
    size=$(wc -c <"$file" | tr -d ' ')
    measure "ScanFile, 60 rules" main ScanFile rules60 "$file"
    $has_rg && measure "ripgrep, 60 rules" \
      rg --no-config --count-matches -j1 --dfa-size-limit 2G --regex-size-limit 1G -f "$work/regexes" "$file"
    # shellcheck disable=SC2086
    $has_cli && measure "morasanu scan, built-in rules" "$java" ${JAVA_OPTS:-} -jar "$cli" scan "$file"
    measure "ReadFile" main ReadFile "$file"
    measure "wc -l" wc -l "$file"
    measure "cat" cat "$file"
  done
done
main ProcessTable "$results"
