# Finds Java for the commands of the local run, and starts one of its programs. Sourced, with $here and $home set.

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java="$JAVA_HOME/bin/java"
else
  java=$(command -v java) || { echo "Java is missing: install JDK 17 or newer, or set JAVA_HOME." >&2; exit 1; }
fi

java_version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p')
if [ "${java_version%%.*}" -lt 17 ]; then
  echo "Java $java_version is too old for Entente: install JDK 17 or newer, or set JAVA_HOME." >&2
  exit 1
fi

# exec, so that signals reach the program itself.
launch() {
  local jar=("$here"/target/entente-local-*.jar)
  exec "$java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dentente.home=$home" \
    -cp "${jar[0]}:$here/target/lib/*" "$@"
}

is_built() { [ -d "$here/target/lib" ]; }

require_built() {
  is_built || { echo "Nothing is built here: deploy/local/up builds Entente and starts it." >&2; exit 1; }
}
