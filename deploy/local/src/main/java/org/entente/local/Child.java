package org.entente.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that the launcher runs, with its log file. It can be started again after its end. */
public final class Child {

    /**
     * Ctrl-C reaches everybody at the terminal; only the launcher may hear it, for it ends its children in order. A
     * signal ignored here stays ignored in the program that takes the shell's place, under the same process id.
     */
    private static final List<String> SHIELD = List.of("sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"");

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private @Nullable Process process;

    public Child(String name, List<String> command, Map<String, String> environment, Path log) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    public void start() {
        try {
            keepPreviousLog();
            var shielded = new ArrayList<>(SHIELD);
            shielded.addAll(command);
            var builder = new ProcessBuilder(shielded)
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return running().pid();
    }

    int exitCode() {
        return running().exitValue();
    }

    CompletableFuture<Process> onExit() {
        return running().onExit();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return process;
    }

    public void terminate() {
        if (process != null) {
            process.destroy();
        }
    }

    public void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Waits for the end, and forces it when patience runs out. */
    public void awaitEnd(Duration patience) {
        if (process == null) {
            return;
        }
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public String lastLines() {
        return Logs.lastLines(log, 15);
    }

    static String describe(int exitCode) {
        return exitCode > 128 ? "ended by signal %d".formatted(exitCode - 128) : "exit code %d".formatted(exitCode);
    }

    /** The last lines of a log, indented, for people. */
    static final class Logs {

        private Logs() {}

        static String lastLines(Path log, int count) {
            try {
                var lines = new String(Files.readAllBytes(log), UTF_8).lines().toList();
                return String.join(
                        "\n",
                        lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
                                .map(line -> "    | " + line)
                                .toList());
            } catch (IOException e) {
                return "    | (nothing in " + log + ")";
            }
        }
    }
}
