# Brings what the tests need on a bare Debian machine. Sourced by test.sh.

# need_packages NAME...: installs the Debian packages that are missing.
need_packages() {
  local missing=()
  for name in "$@"; do
    dpkg -s "$name" >/dev/null 2>&1 || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "== install ${missing[*]}"
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# need_postgres: PostgreSQL's programs, with which tests start servers of their own; Debian's own cluster is not made.
need_postgres() {
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && return
  need_packages postgresql-common
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" sed -ri 's/#?(create_main_cluster) .*$/\1 = false/' /etc/postgresql-common/createcluster.conf
  need_packages postgresql
}

# need_linker: what native AOT links with; gcc does as well as clang.
need_linker() { command -v clang >/dev/null || command -v gcc >/dev/null || need_packages clang zlib1g-dev; }

node_major() { node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/'; }

# need_node: Node 20 or newer on PATH. Debian 12 has 18; the npm package "node" brings 20 into artifacts/.
need_node() {
  local have
  have=$(node_major || true)
  if [ "${have:-0}" -ge 20 ] && command -v npm >/dev/null; then return; fi
  command -v npm >/dev/null || need_packages npm
  have=$(node_major || true)
  if [ "${have:-0}" -lt 20 ]; then
    if [ ! -x artifacts/node/node_modules/node/bin/node ]; then
      echo "== install Node 20"
      npm install --prefix artifacts/node --no-audit --no-fund --silent node@20.20.2
    fi
    export PATH=$PWD/artifacts/node/node_modules/node/bin:$PATH
  fi
}

# npm_ci FOLDER: installs a folder's packages when its lock file changed.
npm_ci() {
  local stamp=$1/node_modules/.installed
  if [ ! -f "$stamp" ] || [ "$1/package-lock.json" -nt "$stamp" ]; then
    echo "== npm ci in $1"
    (cd "$1" && npm ci --no-audit --no-fund --silent)
    touch "$stamp"
  fi
}

# console_tests: lints, tests and builds the web console.
console_tests() {
  npm_ci console
  echo "== console: lint, test, build"
  (cd console && npm run --silent lint && npm run --silent test -- --reporter=default --reporter=json --outputFile="$results/console.json" && npm run --silent build) \
    || failed=1
}

# scenario_packages: the FHIR clients that the scenarios run against the facade.
scenario_packages() { npm_ci test/Scenarios/clients; }
