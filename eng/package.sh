# Packs the libraries that others take and uses them as they do. Sourced by test.sh.

# package_tests: packs the libraries into artifacts/packages, then builds and runs their consumers against the packages alone.
# Each step counts as a test in the report.
package_tests() {
  packages=$root/artifacts/packages
  # A version of its own for each run, so that no cache answers with an older package.
  package_version=0.1.0-test.$(date +%s)
  rm -rf "$packages"; mkdir -p "$packages"
  printf '<assemblies>\n' > "$results/Package.xml"
  package_consumer "HL7 v2" PackageConsumer Duplex.Hl7v2
  package_consumer "FHIR and Duplex clients" FhirPackageConsumer Duplex.Fhir.Model Duplex.Fhir Duplex.Fhir.Client Duplex.Client
  printf '</assemblies>\n' >> "$results/Package.xml"
}

# package_consumer WHAT PROJECT LIBRARY...: packs the libraries and tries test/PROJECT on them.
package_consumer() {
  local what=$1 project=$2 consumer=$root/artifacts/$2 library
  local package_source=(-p:DuplexVersion="$package_version" -p:RestoreAdditionalProjectSources="$packages")
  shift 2
  echo "== package: $* and a consumer"
  for library in "$@"; do
    package_step "$library packs with readme, licence, symbols and documentation for both targets" package_pack "$library"
  done
  rm -rf "$consumer"; mkdir -p "$consumer"
  cp "test/$project"/*.cs "test/$project"/*.csproj "test/$project"/Directory.* "$consumer/"
  package_step "$what: a consumer for .NET 8 builds against the packages and runs on the newest runtime" package_run net8.0
  package_step "$what: a consumer for .NET 10 builds against the packages and runs" package_run net10.0
  package_step "$what: a consumer compiles ahead of time without a warning and runs" package_aot
  for library in "$@"; do
    rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}/${library,,}/$package_version"
  done
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

# package_pack LIBRARY
package_pack() {
  dotnet pack "src/$1" -c Release --no-build --nologo -o "$packages" -p:Version="$package_version" || return 1
  local package=$packages/$1.$package_version.nupkg symbols=$packages/$1.$package_version.snupkg file
  for file in README.md LICENSE "lib/net8.0/$1.dll" "lib/net8.0/$1.xml" "lib/net10.0/$1.dll" "lib/net10.0/$1.xml"; do
    package_holds "$package" "$file" || return 1
  done
  package_holds "$symbols" "lib/net8.0/$1.pdb" && package_holds "$symbols" "lib/net10.0/$1.pdb"
}

# package_holds PACKAGE FILE: the list of files at a package's end holds their names as they are.
package_holds() {
  grep -aqF "$2" "$1" || { echo "$(basename "$1") holds no $2" >&2; return 1; }
}

# package_run FRAMEWORK: roll forward, since a machine with the SDK alone has the newest runtime only.
package_run() {
  dotnet build "$consumer" -c Release -f "$1" -nologo -v quiet "${package_source[@]}" \
    && DOTNET_ROLL_FORWARD=Major dotnet "$consumer/bin/Release/$1/$project.dll"
}

package_aot() {
  dotnet publish "$consumer" -c Release -f net10.0 --use-current-runtime -nologo -v quiet -p:PublishAot=true -p:StripSymbols=false \
    -o "$consumer/aot" "${package_source[@]}" \
    && "$consumer/aot/$project"
}
