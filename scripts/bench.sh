# Builds the measurements when they are missing or older than their sources, and runs one. Source it, then call: run_bench CLASS ARGS…
# $bench_memory is the heap's limit (3g); $profile a Maven profile whose peers are needed beside it.
# shellcheck shell=sh

. "$here/scripts/jdk.sh"

build_bench() {
  stamp=$here/bench/target/built${profile:+-$profile}
  [ -e "$stamp" ] && [ -z "$(find "$here/pom.xml" "$here"/*/pom.xml "$here"/*/src -path '*/src/test' -prune -o -type f -newer "$stamp" -print | head -n 1)" ] && return 0
  echo "Building …" >&2
  rm -f "$here"/bench/target/built* # what another profile built is built over
  (cd "$here" && ./mvnw -B -q ${profile:+-P"$profile"} -pl bench -am -Dmaven.test.skip=true package \
    dependency:build-classpath -Dmdep.outputFile=target/classpath >&2)
  touch "$stamp"
}

run_bench() {
  find_jdk
  build_bench
  exec "$JAVA_HOME/bin/java" -Xmx"${bench_memory:-3g}" -Xlog:disable --enable-native-access=ALL-UNNAMED ${VALLA_JAVA_OPTIONS:-} \
    -Dvalla.cache="${VALLA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/valla}" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "$here/bench/target/classes:$(cat "$here/bench/target/classpath")" "$@"
}

# What is measured on the workbench itself, from its tests' classes; run_workbench_bench JAVA_OPTION… CLASS ARGS…
run_workbench_bench() {
  find_jdk
  echo "Building …" >&2
  libraries=$here/workbench/target/test-classpath
  (cd "$here" && ./mvnw -B -q -pl workbench -am -DskipTests test-compile \
    dependency:build-classpath -Dmdep.outputFile="$libraries" -Dmdep.includeScope=test >&2)
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
    -cp "$here/workbench/target/test-classes:$here/workbench/target/classes:$(cat "$libraries")" ${VALLA_JAVA_OPTIONS:-} "$@"
}
