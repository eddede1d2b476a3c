# Finds a JDK that serves, for ./valla, ./check and the programs in bench/. Source it, then call: find_jdk; it sets JAVA_HOME.
# shellcheck shell=sh

NEEDED=25

# Where the locale knows no letters beyond ASCII, Java cannot open files whose names have others.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
  *) [ "$(uname -s)" = Linux ] && export LC_ALL=C.UTF-8 ;;
esac

# The major version of the JDK in folder $1, read from its own `release` file; nothing when it is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_serves() {
  version=$(jdk_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$NEEDED" ]
}

jdk_on_path() {
  java=$(command -v javac) || return 0
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in /*) java=$target ;; *) java=$(dirname "$java")/$target ;; esac
  done
  dirname "$(dirname "$java")"
}

find_jdk() {
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/local/*jdk* /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && jdk_serves "$home"; then
      JAVA_HOME=$home
      # Maven's own libraries warn about sun.misc.Unsafe on a new JDK: not our reader's business.
      MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
      export JAVA_HOME MAVEN_OPTS
      return 0
    fi
  done
  cat >&2 <<END
Valla needs a JDK, version $NEEDED or newer, and found none.
  where: looked in JAVA_HOME, on PATH, and in the usual folders (/usr/lib/jvm, ~/.sdkman, ~/.jdks, /Library/Java, …)
  mend:  install one, for instance Temurin $NEEDED from https://adoptium.net, or: apt install openjdk-$NEEDED-jdk,
         brew install openjdk@$NEEDED, sdk install java $NEEDED-tem; or set JAVA_HOME to the one you have
END
  return 1
}
