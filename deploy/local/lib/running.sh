# Finds running launchers without Java, for when nothing is built. Sourced, with $here set.

# The data directory that the words of a command name, else the default one.
data_directory() {
  local data="$here/data"
  while [ $# -gt 0 ]; do
    case "$1" in
      --data) data=${2:-$data} ;;
      --data=*) data=${1#--data=} ;;
    esac
    shift
  done
  printf '%s\n' "$data"
}

# Slim images have no ps.
command_of() {
  if [ -r "/proc/$1/cmdline" ]; then tr '\0' ' ' < "/proc/$1/cmdline"; else ps -o args= -p "$1"; fi
}

# The live launcher that a stack.json tells of, if any. Its id may by now be another program's.
launcher_in() {
  local pid
  [ -f "$1" ] || return 0
  pid=$(sed -n '/"launcher"/,/}/s/.*"pid"[^0-9]*\([0-9][0-9]*\).*/\1/p' "$1")
  if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
    case "$(command_of "$pid")" in *org.entente.local.Up*) echo "$pid" ;; esac
  fi
}
