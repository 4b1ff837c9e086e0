package org.entente.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a stack runs: known to the guard from its first moment, and ended in the opposite order. */
final class Children {

    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(30);

    private final Guard guard = new Guard();
    private final List<Child> services = new ArrayList<>();
    private final List<Child> migrations = new ArrayList<>();
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Child keycloak;

    void start(Child child) {
        child.start();
        guard.watch(child.pid());
    }

    void forget(long pid) {
        guard.forget(pid);
    }

    /** Before the server is there: it is the guard's from its first moment. */
    void expectPostgres(Path dataDirectory) {
        guard.watchPostgres(dataDirectory);
    }

    void postgres(EmbeddedPostgres server) {
        postgres = server;
    }

    /** Keycloak itself, or first the run that sets it up. */
    void keycloak(Child child) {
        keycloak = child;
    }

    /** It ends by itself, unlike the others. */
    void migration(Child child) {
        migrations.add(child);
    }

    void service(Child child) {
        services.add(child);
    }

    EmbeddedPostgres postgres() {
        return present(postgres);
    }

    Child keycloak() {
        return present(keycloak);
    }

    Child service(String name) {
        return services.stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Of Keycloak and the services, one that has ended by itself. */
    Optional<Child> firstEnded() {
        return Stream.concat(Stream.ofNullable(keycloak), services.stream())
                .filter(child -> !child.isAlive())
                .findFirst();
    }

    void kill(Child child) {
        child.kill();
        child.awaitEnd(TIME_TO_FINISH);
    }

    void end(Child child) {
        child.terminate();
        child.awaitEnd(TIME_TO_FINISH);
    }

    void end() {
        end(services);
        end(migrations);
        if (keycloak != null) {
            keycloak.terminate();
            keycloak.awaitEnd(TIME_TO_FINISH);
        }
        if (postgres != null) {
            postgres.close();
        }
        guard.close();
    }

    private static void end(List<Child> children) {
        children.forEach(Child::terminate);
        children.forEach(child -> child.awaitEnd(TIME_TO_FINISH));
    }

    static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not started yet");
        }
        return part;
    }
}
