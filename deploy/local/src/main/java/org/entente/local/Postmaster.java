package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a data directory, as PostgreSQL itself notes it there. */
record Postmaster(long pid) {

    private static final int PATIENCE_S = 10;

    static Optional<Postmaster> of(Path dataDirectory) {
        var file = dataDirectory.resolve("postmaster.pid");
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(Files.readAllLines(file).get(0).strip())));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process().isPresent();
    }

    /** Its id may by now be another program's. */
    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    void end() {
        process().ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(PATIENCE_S, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException late) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        });
    }
}
