package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * stack.json: every address and process id of a running stack. Whoever reads it sees the whole of one state, never half
 * of a write.
 */
final class StackFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The system reckons a start from its boot, which moves when its clock is set. */
    private static final long CLOCK_SHIFT_MS = 5_000;

    private StackFile() {}

    static ObjectNode describe(Stack stack) {
        var plan = stack.plan();
        var description = JSON.createObjectNode();
        var launcher = ProcessHandle.current().pid();
        for (var run : plan.services()) {
            var name = run.service().shortName();
            var entry = entry(run.url(), stack.service(run).pid());
            if (plan.isReplicated()) {
                // The balancer runs in this program.
                description.set(name, entry(plan.url(run.service()), launcher));
                description.withObject("/replicas").withArray(name).add(entry);
            } else {
                description.set(name, entry);
            }
        }
        var postgres = stack.postgres();
        description.set(
                "keycloak",
                entry(KeycloakServer.url(plan.ports()), stack.keycloak().pid()));
        description.set("postgres", entry("postgresql://127.0.0.1:" + postgres.port(), postgres.pid()));
        description.set(
                "launcher", process(launcher).put("data", stack.data().root().toString()));
        return description;
    }

    static void write(Path file, JsonNode content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "stack", ".json");
            Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<JsonNode> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the file if it tells of this launcher; another one may have written it since. */
    static void remove(Path file, long launcher) {
        try {
            if (read(file)
                    .filter(stack -> stack.at("/launcher/pid").asLong() == launcher)
                    .isPresent()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry that can be told from a later process with the same id by its start. */
    private static ObjectNode entry(String url, long pid) {
        var entry = process(pid);
        return JSON.createObjectNode().put("url", url).setAll(entry);
    }

    private static ObjectNode process(long pid) {
        return JSON.createObjectNode().put("pid", pid).put("startedAt", startOf(pid));
    }

    /** The process of an entry, if it still runs. */
    static Optional<ProcessHandle> process(JsonNode entry) {
        return ProcessHandle.of(entry.path("pid").asLong(-1))
                .filter(ProcessHandle::isAlive)
                .filter(handle ->
                        Math.abs(startOf(handle.pid()) - entry.path("startedAt").asLong()) < CLOCK_SHIFT_MS);
    }

    private static long startOf(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().startInstant())
                .map(Instant::toEpochMilli)
                .orElse(0L);
    }
}
