# Runs test assemblies and sums up their results. Sourced by test.sh.

# run_tests ASSEMBLY FOLDER: runs one test program; its results go to $results/ASSEMBLY.xml.
run_tests() {
  echo "== $1"
  dotnet "$2/bin/Release/net10.0/$1.dll" -xml "$results/$1.xml" -noLogo -noColor || failed=1
  if [ ! -s "$results/$1.xml" ]; then
    echo "$1 ended without results" >&2
    failed=1
  fi
}

# tests_of FILE: a line "seconds result name" per test of an xunit result file.
tests_of() {
  tr '\n' ' ' < "$1" | sed 's/<test /\n<test /g' | grep '^<test ' \
    | sed -n 's/^<test [^>]*name="\([^"]*\)"[^>]*>.*/&\t\1/p' \
    | awk -F'\t' '{ t=$1; match(t,/ time="[^"]*"/); s=substr(t,RSTART+7,RLENGTH-8); match(t,/ result="[^"]*"/); r=substr(t,RSTART+9,RLENGTH-10); print s "\t" r "\t" $2 }'
}

# count_json KEY: a number of the console's result file.
count_json() { sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p" "$results/console.json" | head -1; }

# report: the 20 slowest tests, then the plain closing line; exit code 1 when anything failed.
report() {
  local all=$results/all.tsv passed skipped fails
  : > "$all"
  for file in "$results"/*.xml; do
    [ -e "$file" ] && tests_of "$file" >> "$all"
  done
  echo
  echo "20 slowest tests (seconds)"
  sort -rn "$all" > "$all.slowest"
  head -20 "$all.slowest" | sed "s/&quot;/\"/g; s/&amp;/\&/g; s/&lt;/</g; s/&gt;/>/g" | awk -F'\t' '{ printf "%9.2f  %s\n", $1, $3 }'
  passed=$(awk -F'\t' '$2=="Pass"' "$all" | wc -l)
  fails=$(awk -F'\t' '$2=="Fail"' "$all" | wc -l)
  skipped=$(awk -F'\t' '$2!="Pass" && $2!="Fail"' "$all" | wc -l)
  if [ -s "$results/console.json" ]; then
    passed=$((passed + $(count_json numPassedTests)))
    fails=$((fails + $(count_json numFailedTests)))
    skipped=$((skipped + $(count_json numPendingTests)))
  fi
  if [ "$failed" != 0 ] && [ "$fails" = 0 ]; then fails=1; fi
  echo
  echo "$passed passed, $fails failed, $skipped skipped"
  [ "$fails" = 0 ]
}
