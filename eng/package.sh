# Packs the library that others take and uses it as they do. Sourced by test.sh.

# package_tests: packs Duplex.Hl7v2 into artifacts/packages, then builds and runs test/PackageConsumer against the package alone.
# Each step counts as a test in the report.
package_tests() {
  echo "== package: Duplex.Hl7v2 and a consumer of it"
  local packages=$root/artifacts/packages version consumer package_source
  # A version of its own for each run, so that no cache answers with an older package.
  version=0.1.0-test.$(date +%s)
  consumer=$root/artifacts/package-consumer
  package_source=(-p:DuplexVersion="$version" -p:RestoreAdditionalProjectSources="$packages")
  rm -rf "$packages" "$consumer"; mkdir -p "$packages" "$consumer"
  printf '<assemblies>\n' > "$results/Package.xml"
  package_step "The library packs with readme, licence, symbols and documentation for both targets" package_pack "$packages" "$version"
  cp test/PackageConsumer/*.cs test/PackageConsumer/*.csproj test/PackageConsumer/Directory.* "$consumer/"
  package_step "A consumer for .NET 8 builds against the package and runs on the newest runtime" package_run net8.0
  package_step "A consumer for .NET 10 builds against the package and runs" package_run net10.0
  package_step "A consumer compiles ahead of time without a warning and runs" package_aot
  printf '</assemblies>\n' >> "$results/Package.xml"
  rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}/duplex.hl7v2/$version"
}

# package_step NAME COMMAND...: one line of results, as an xunit file has it.
package_step() {
  local name=$1 log=$results/package-step.log start result=Pass
  shift
  start=$(date +%s.%N)
  if ! "$@" > "$log" 2>&1; then
    result=Fail failed=1
    echo "package: $name: FAILED" >&2
    tail -40 "$log" >&2
  fi
  printf '<test name="Package.%s" time="%s" result="%s" />\n' "$name" "$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { printf "%.3f", b - a }')" "$result" >> "$results/Package.xml"
}

package_pack() {
  dotnet pack src/Duplex.Hl7v2 -c Release --no-build --nologo -o "$1" -p:Version="$2" || return 1
  local package=$1/Duplex.Hl7v2.$2.nupkg symbols=$1/Duplex.Hl7v2.$2.snupkg file
  for file in README.md LICENSE lib/net8.0/Duplex.Hl7v2.dll lib/net8.0/Duplex.Hl7v2.xml lib/net10.0/Duplex.Hl7v2.dll lib/net10.0/Duplex.Hl7v2.xml; do
    package_holds "$package" "$file" || return 1
  done
  package_holds "$symbols" lib/net8.0/Duplex.Hl7v2.pdb && package_holds "$symbols" lib/net10.0/Duplex.Hl7v2.pdb
}

# package_holds PACKAGE FILE: the list of files at a package's end holds their names as they are.
package_holds() {
  grep -aqF "$2" "$1" || { echo "$(basename "$1") holds no $2" >&2; return 1; }
}

# package_run FRAMEWORK: roll forward, since a machine with the SDK alone has the newest runtime only.
package_run() {
  dotnet build "$consumer" -c Release -f "$1" -nologo -v quiet "${package_source[@]}" \
    && DOTNET_ROLL_FORWARD=Major dotnet "$consumer/bin/Release/$1/PackageConsumer.dll"
}

package_aot() {
  dotnet publish "$consumer" -c Release -f net10.0 --use-current-runtime -nologo -v quiet -p:PublishAot=true -p:StripSymbols=false \
    -o "$consumer/aot" "${package_source[@]}" \
    && "$consumer/aot/PackageConsumer"
}
