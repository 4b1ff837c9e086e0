package org.entente.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Outlives the launcher by a moment. It reads from a pipe that the launcher holds; when the pipe ends, however the
 * launcher ended, it ends what was left running.
 */
final class Guard implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            pids=; data=
            while IFS=' ' read -r word rest; do
              case "$word" in
                watch) pids="$pids $rest" ;;
                forget) left=; for pid in $pids; do [ "$pid" = "$rest" ] || left="$left $pid"; done; pids=$left ;;
                data) data=$rest ;;
                done) exit 0 ;;
              esac
            done
            # Slim images have no ps.
            command_of() {
              if [ -r "/proc/$1/cmdline" ]; then tr '\\0' ' ' < "/proc/$1/cmdline"; else ps -o args= -p "$1"; fi
            }
            signal() {
              for pid in $pids; do kill -s "$1" "$pid"; done
              if [ -n "$data" ] && [ -f "$data/postmaster.pid" ]; then
                read -r postmaster < "$data/postmaster.pid"
                case "$(command_of "$postmaster")" in *postgres*) kill -s "$2" "$postmaster" ;; esac
              fi
            }
            # Five rounds, for a PostgreSQL that was only just being started.
            for round in 1 2 3 4 5; do signal TERM INT; sleep 1; done
            signal KILL QUIT
            """;

    private final Process process;
    private final OutputStream pipe;

    Guard() {
        try {
            process = new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            pipe = process.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void watch(long pid) {
        tell("watch " + pid);
    }

    void forget(long pid) {
        tell("forget " + pid);
    }

    /** The data directory whose server is to end, whatever its process id will be. */
    void watchPostgres(Path dataDirectory) {
        tell("data " + dataDirectory);
    }

    private synchronized void tell(String line) {
        try {
            pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the guard process is gone", e);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** All is stopped; nothing is left to guard. */
    @Override
    public void close() {
        if (process.isAlive()) {
            tell("done");
        }
    }
}
