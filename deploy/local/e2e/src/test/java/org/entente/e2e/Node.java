package org.entente.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the programs in {@code src/test/frontend} by Node.js, with the tools that their {@code package.json} names: what
 * frontends really use says more than what we believe of them. They run in a copy below {@code target}, where the tools
 * are brought once, and again when the lock file has changed. Where Node.js is missing, tests that need it are skipped,
 * and say so.
 */
final class Node {

    /** Where the programs run, with what they leave behind. */
    static final Path FOLDER = Path.of("target", "frontend").toAbsolutePath();

    private static final Path SOURCES = Path.of("src", "test", "frontend").toAbsolutePath();
    private static final String LOCK = "package-lock.json";
    private static final Path BROUGHT = FOLDER.resolve("node_modules").resolve(".brought-by");
    private static final Duration FOR_TOOLS = Duration.ofMinutes(8);
    private static final Duration FOR_A_PROGRAM = Duration.ofMinutes(3);

    private Node() {}

    /**
     * Runs one of the programs to its end, and returns all that it printed.
     *
     * @param environment what the program is told, such as the address of the gateway
     * @param program a file of the folder, and its arguments
     * @throws AssertionError with all that was printed, where it does not end, or not well
     */
    static String run(Map<String, String> environment, String... program) {
        var node = found("node");
        bring();
        return ended(FOR_A_PROGRAM, environment, Stream.concat(Stream.of(node), Stream.of(program)));
    }

    /** Runs a tool that one of the packages brings, such as {@code tsc}, and returns all that it printed. */
    static String tool(Map<String, String> environment, String name, String... arguments) {
        var node = found("node");
        bring();
        var tool = FOLDER.resolve("node_modules").resolve(".bin").resolve(name).toString();
        return ended(FOR_A_PROGRAM, environment, Stream.concat(Stream.of(node, tool), Stream.of(arguments)));
    }

    /** A program that goes on beside the test, with its output to be read. Whoever starts it ends it. */
    static Process start(Map<String, String> environment, String... program) {
        var node = found("node");
        bring();
        try {
            return process(environment, Stream.concat(Stream.of(node), Stream.of(program)))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void bring() {
        try {
            Files.createDirectories(FOLDER);
            copySources();
            var wanted = Files.readString(FOLDER.resolve(LOCK));
            if (Files.exists(BROUGHT) && Files.readString(BROUGHT).equals(wanted)) {
                return;
            }
            ended(FOR_TOOLS, Map.of(), Stream.of(found("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            Files.writeString(BROUGHT, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copySources() throws IOException {
        List<Path> sources;
        try (var all = Files.walk(SOURCES)) {
            sources = all.filter(Files::isRegularFile)
                    .filter(file -> !SOURCES.relativize(file).startsWith("node_modules"))
                    .toList();
        }
        for (var source : sources) {
            var copy = FOLDER.resolve(SOURCES.relativize(source));
            Files.createDirectories(copy.getParent());
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String found(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .map(place -> {
                    Missing.isThere(program);
                    return place;
                })
                .orElseThrow(() -> Missing.skip(program, "what frontends' own tools say is not tested"));
    }

    private static String ended(Duration patience, Map<String, String> environment, Stream<String> command) {
        var words = command.toList();
        try {
            var printed = Files.createTempFile("frontend", ".txt");
            try {
                var running = process(environment, words.stream())
                        .redirectOutput(printed.toFile())
                        .start();
                boolean ended = running.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
                if (!ended) {
                    running.descendants().forEach(ProcessHandle::destroyForcibly);
                    running.destroyForcibly().waitFor();
                }
                var output = Files.readString(printed, StandardCharsets.UTF_8);
                if (!ended || running.exitValue() != 0) {
                    var how = ended ? "ended with " + running.exitValue() : "did not end within " + patience;
                    throw new AssertionError("%s %s:%n%s".formatted(String.join(" ", words), how, output));
                }
                return output;
            } finally {
                Files.delete(printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + words, e);
        }
    }

    private static ProcessBuilder process(Map<String, String> environment, Stream<String> command) {
        var process =
                new ProcessBuilder(command.toList()).directory(FOLDER.toFile()).redirectErrorStream(true);
        process.environment().putAll(environment);
        return process;
    }
}
