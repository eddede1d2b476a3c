#!/bin/sh
# Tries the package where there is nothing but the C library: no Java, no network, no other program. Needs Linux, and root or the
# right to make user namespaces. Argument: the ZIP.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$here/scripts/jdk.sh"
find_jdk
zip=$(CDPATH= cd -- "$(dirname -- "$1")" && pwd)/$(basename -- "$1")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/opt" "$root/tmp" "$root/proc" "$root/dev" "$root/home" "$root/texts"
"$JAVA_HOME/bin/java" "$here/scripts/Zip.java" --open "$zip" "$root/opt"
cp "$here"/examples/safarov/* "$root/texts"

# The C library and what the launcher and the runtime link to of the system's: nothing else comes in.
for program in "$root/opt/Valla/bin/Valla" $(find "$root/opt/Valla/lib" -name 'lib*.so'); do
  ldd "$program" 2>/dev/null | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*ld-[^ ]*\) .*/\1/p'
done | sort -u | grep -v "$root" | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done

alone="$(command -v unshare) --net --pid --fork --mount --root=$root --mount-proc"
[ "$(id -u)" = 0 ] || alone="$alone --map-root-user"
valla() { env -i HOME=/home LC_ALL=C.UTF-8 $alone /opt/Valla/bin/Valla "$@"; }

echo "In a root with nothing but $(find "$root" -name '*.so*' -not -path '*/opt/*' | wc -l) libraries of the C runtime:"
valla --version
valla study /texts -d /home/try.valla >"$root/tmp/study"
sed -n 1,3p "$root/tmp/study"
valla without "Georgy Safarov" -d /home/try.valla >"$root/tmp/without"
sed -n 1,6p "$root/tmp/without"
echo "The package runs by itself."
