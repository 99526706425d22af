#!/usr/bin/env bash
# Installs what the tests need, builds without a warning, runs the tests.
#   ./test.sh            everything
#   ./test.sh quick      build, unit and architecture tests, 10 simulation seeds
#   ./test.sh simulate --seeds N    the simulation alone
set -euo pipefail
cd "$(dirname "$0")"
root=$PWD
mode=${1:-all}
results=$root/artifacts/test-results
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
failed=0

. eng/install.sh
. eng/report.sh
. eng/package.sh

case $mode in
  quick|all|simulate) ;;
  *) echo "test.sh: unknown mode '$mode': quick, simulate --seeds N, or nothing for everything" >&2; exit 2 ;;
esac

rm -rf "$results"; mkdir -p "$results"

if [ "$mode" = all ]; then
  need_packages ca-certificates chromium curl strace
  need_postgres
  need_linker
  need_node
  console_tests
fi

# build WHAT...: in Release, without a warning.
build() {
  echo "== build"
  for what in "$@"; do
    dotnet build "$what" -c Release -warnaserror --nologo -v quiet -clp:NoSummary
  done
}

case $mode in
  quick)
    build test/Duplex.Tests test/Simulation
    run_tests Duplex.Tests test/Duplex.Tests
    DUPLEX_SEEDS=10 run_tests Duplex.Simulation test/Simulation
    ;;
  simulate)
    seeds=10000
    if [ "${2:-}" = --seeds ]; then seeds=${3:?"--seeds takes a number"}; fi
    build test/Simulation
    DUPLEX_SEEDS=$seeds run_tests Duplex.Simulation test/Simulation
    ;;
  all)
    build Duplex.slnx
    package_tests
    run_tests Duplex.Tests test/Duplex.Tests
    run_tests Duplex.Conformance test/Conformance
    DUPLEX_SEEDS=${DUPLEX_SEEDS:-300} run_tests Duplex.Simulation test/Simulation
    scenario_packages
    run_tests Duplex.Scenarios test/Scenarios
    ;;
esac

report
