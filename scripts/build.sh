# Builds the program when it is missing or older than its sources. Source it, then call: build_if_stale PROJECT_FOLDER
# shellcheck shell=sh

is_stale() {
  stamp=$1/cli/target/app/built
  [ -e "$stamp" ] || return 0
  changed=$(find "$1/pom.xml" "$1"/engine "$1"/reader "$1"/dossier "$1"/workbench "$1"/cli \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -newer "$stamp" -print 2>/dev/null | head -n 1)
  [ -n "$changed" ]
}

# Short commands are tried once, so that the JVM keeps their classes ready; without that they only start more slowly.
rehearse() {
  rm -rf "$1"/app/*.jsa "$1/app/valla.aot" "$1/rehearsal"
  "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$1/app/valla.aot" -XX:+UseSerialGC \
    -cp "$1/app/valla.jar" dev.valla.cli.Rehearsal "$1/rehearsal" >"$1/rehearsal.log" 2>&1 || echo "The rehearsal failed: $1/rehearsal.log" >&2
}

# One process builds, others wait for it: the lock is a folder, for making one is atomic everywhere.
build_if_stale() {
  is_stale "$1" || return 0
  lock=$1/.building
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    [ "$waited" -eq 0 ] && echo "Another process is building Valla; waiting for it." >&2
    sleep 1
    waited=$((waited + 1))
    if [ "$waited" -ge 1200 ]; then
      printf 'Another build has not ended in 20 minutes.\n  where: %s\n  mend:  if none is running, remove that folder\n' "$lock" >&2
      return 1
    fi
  done
  trap 'rmdir "$lock" 2>/dev/null' EXIT
  trap 'exit 130' INT TERM
  if is_stale "$1"; then
    echo "Building Valla (the first time it fetches about 350 MB, its language model among them; later builds are quick) …" >&2
    log=$1/cli/target/build.log
    mkdir -p "$1/cli/target"
    if ! (cd "$1" && ./mvnw -B -q -pl cli -am -Dmaven.test.skip=true package) >"$log" 2>&1; then
      grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
      printf 'Valla could not be built.\n  where: %s\n  mend:  read that log; without a network the first build cannot fetch what it needs\n' "$log" >&2
      return 1
    fi
    rehearse "$1/cli/target"
    touch "$1/cli/target/app/built"
  fi
  rmdir "$lock" 2>/dev/null
  trap - EXIT INT TERM
}
