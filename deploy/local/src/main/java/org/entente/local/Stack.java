package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and the services, started in order, watched, and stopped in the opposite order. A crash while
 * starting stops all; afterwards the crashed one is started again, and only one that keeps crashing stops all.
 */
final class Stack {

    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(20);

    private final Plan plan;
    private final Progress progress;
    private final Watch watch;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final List<Child> services = new ArrayList<>();

    private volatile boolean stopping;
    private volatile @Nullable DataDirectory data;
    private @Nullable Guard guard;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Child keycloak;

    Stack(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.watch = new Watch(this, progress);
    }

    /** Returns when everything answers; throws {@link Sorry} when something does not, with its last words. */
    void start() {
        var began = Instant.now();
        plan.ports().refusal(FreePorts::isFree).ifPresent(refusal -> {
            refuseSecondStack();
            throw new Sorry(refusal);
        });
        var directory = DataDirectory.open(plan.data(), plan.fresh());
        step(() -> {
            data = directory;
            guard = new Guard();
        });
        progress.say("Starting Entente; data and logs are in %s".formatted(plan.data()));
        step(this::startPostgres);
        buildKeycloak(directory);
        var launched = Instant.now();
        var server = launchKeycloak(directory);
        launchServices(directory);
        awaitKeycloak(server, launched);
        awaitServices(launched);
        watch.begin();
        writeStackFile();
        progress.say("All is ready after %d s.".formatted(secondsSince(began)));
    }

    /** Says that it is our own stack which holds the ports, if so; that is more use than a port number. */
    private void refuseSecondStack() {
        StackFile.read(plan.data().resolve("stack.json"))
                .flatMap(stack -> StackFile.process(stack.path("launcher")))
                .ifPresent(launcher -> {
                    throw new Sorry("Entente is already running on the data in %s: deploy/local/down ends it."
                            .formatted(plan.data()));
                });
    }

    /** Steps exclude each other and the stop, so that nothing is started behind the back of a stop. */
    private synchronized void step(Runnable step) {
        if (stopping) {
            throw new Sorry("Stopped before everything was ready.");
        }
        step.run();
    }

    private void startPostgres() {
        var began = Instant.now();
        progress.say("  PostgreSQL ...");
        guard().watchPostgres(data().postgres());
        var server = postgresServer();
        postgres = server;
        server.provisionOwned(KeycloakServer.DATABASE, KeycloakServer.DATABASE);
        for (var service : Service.values()) {
            if (service.hasDatabase()) {
                server.provision(ServiceDatabase.of(service.shortName()));
            }
        }
        watch.postgres(server);
        progress.say("  PostgreSQL is ready after %d s.".formatted(secondsSince(began)));
    }

    private EmbeddedPostgres postgresServer() {
        var log = data().log("postgres");
        try {
            return EmbeddedPostgres.startLoggingTo(
                    log, data().postgres(), plan.ports().postgres());
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new Sorry("PostgreSQL did not start: %s%nThe last lines of %s:%n%s"
                    .formatted(e.getMessage(), log, Child.Logs.lastLines(log, 15)));
        }
    }

    boolean hasPostgres() {
        return Postmaster.of(data().postgres()).filter(Postmaster::isAlive).isPresent();
    }

    /** The old server's directory is let go first. */
    void restartPostgres(EmbeddedPostgres crashed) {
        step(() -> {
            crashed.close();
            startPostgres();
        });
    }

    /** The Maven build has done this, as a rule. */
    private void buildKeycloak(DataDirectory directory) {
        var server = new KeycloakServer(plan.installation().keycloak());
        if (server.isBuilt()) {
            return;
        }
        progress.say("  Keycloak is set up for PostgreSQL; this is done once and takes about a minute ...");
        server.build(command -> {
            var build = new Child("keycloak-build", command, Map.of(), directory.log("keycloak-build"));
            launch(build);
            var process = build.onExit().join();
            if (stopping || process.exitValue() != 0) {
                throw failure("Keycloak could not be set up", build);
            }
        });
    }

    private Child launchKeycloak(DataDirectory directory) {
        progress.say("  Keycloak ...");
        var server = new KeycloakServer(plan.installation().keycloak());
        var child = new Child(
                "keycloak",
                server.startCommand(plan.ports(), postgres()),
                server.startEnvironment(),
                directory.log("keycloak"));
        keycloak = child;
        launch(child);
        return child;
    }

    private void awaitKeycloak(Child child, Instant began) {
        awaitReady(
                child, "http://127.0.0.1:%d/health/ready".formatted(plan.ports().keycloakManagement()), List.of());
        var client = new KeycloakClient("http://127.0.0.1:" + plan.ports().keycloak());
        try {
            if (client.has("entente")) {
                client.allowFrontends(plan.frontendOrigins());
            } else {
                client.createRealm(LocalRealm.read(plan.installation().realm(), plan.frontendOrigins()));
            }
        } catch (IOException e) {
            throw failure("Keycloak did not take the realm", child);
        }
        progress.say("  Keycloak is ready after %d s.".formatted(secondsSince(began)));
    }

    /** Leaves a service dead, as if its machine had gone, until it is started again. */
    void kill(ServiceRun run) {
        var child = service(run);
        watch.hold(child.name());
        child.kill();
        child.awaitEnd(TIME_TO_FINISH);
    }

    void startAgain(ServiceRun run) {
        var child = service(run);
        watch.release(child.name());
        launch(child);
        awaitReady(child, run.readiness(), List.of());
        writeStackFile();
    }

    /** They start beside Keycloak, which takes longest, and ask it for its keys when the first request comes. */
    private void launchServices(DataDirectory directory) {
        for (var run : plan.services()) {
            var child = new Child(
                    run.name(), run.command(plan.installation()), run.environment(plan), directory.log(run.name()));
            services.add(child);
            progress.say("  %s ...".formatted(run.name()));
            launch(child);
        }
    }

    private void awaitServices(Instant began) {
        for (var run : plan.services()) {
            awaitReady(service(run), run.readiness(), services);
            progress.say("  %s is ready after %d s.".formatted(run.name(), secondsSince(began)));
        }
    }

    /** Starts a child, known to the guard from its first moment. */
    void launch(Child child) {
        step(() -> {
            child.start();
            guard().watch(child.pid());
            var unused = child.onExit().thenAccept(process -> {
                if (!stopping) {
                    guard().forget(process.pid());
                    watch.ended(child);
                }
            });
        });
    }

    /** Gives up as soon as any of the others ends: there is no use in waiting for the rest. */
    private void awaitReady(Child child, String health, List<Child> others) {
        var outcome = Readiness.await(
                health, () -> !stopping && child.isAlive() && others.stream().allMatch(Child::isAlive));
        if (stopping) {
            throw new Sorry("Stopped before everything was ready.");
        }
        switch (outcome) {
            case READY -> {}
            case ENDED -> {
                var ended = others.stream().filter(other -> !other.isAlive()).findFirst();
                throw failure("%s did not start".formatted(ended.orElse(child).name()), ended.orElse(child));
            }
            case LATE -> throw failure("%s does not become ready".formatted(child.name()), child);
        }
    }

    private static Sorry failure(String what, Child child) {
        var how = child.isAlive() ? "" : " (%s)".formatted(Child.describe(child.exitCode()));
        return new Sorry("%s%s. The last lines of %s:%n%s".formatted(what, how, child.log(), child.lastLines()));
    }

    void writeStackFile() {
        var description = StackFile.describe(this);
        StackFile.write(data().stackFile(), description);
        StackFile.write(plan.stackFile(), description);
    }

    Child service(ServiceRun run) {
        return services.stream()
                .filter(child -> child.name().equals(run.name()))
                .findFirst()
                .orElseThrow();
    }

    int portOf(String child) {
        return switch (child) {
            case "postgres" -> plan.ports().postgres();
            case "keycloak" -> plan.ports().keycloak();
            default ->
                plan.services().stream()
                        .filter(run -> run.name().equals(child))
                        .findFirst()
                        .orElseThrow()
                        .port();
        };
    }

    Plan plan() {
        return plan;
    }

    /** Whether there is anything to stop. */
    boolean isStarted() {
        return data != null;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Completes with the exit code when the stack has given up by itself. */
    CompletableFuture<Integer> end() {
        return end;
    }

    DataDirectory data() {
        return present(data);
    }

    private Guard guard() {
        return present(guard);
    }

    EmbeddedPostgres postgres() {
        return present(postgres);
    }

    Child keycloak() {
        return present(keycloak);
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not started yet");
        }
        return part;
    }

    /** The data directory is let go last: only then may another stack use it. */
    void stop() {
        stopping = true;
        stopAll();
    }

    private synchronized void stopAll() {
        if (data == null) {
            return;
        }
        var launcher = ProcessHandle.current().pid();
        StackFile.remove(data.stackFile(), launcher);
        StackFile.remove(plan.stackFile(), launcher);
        for (var service : services) {
            service.terminate();
        }
        for (var service : services) {
            service.awaitEnd(TIME_TO_FINISH);
        }
        if (keycloak != null) {
            keycloak.terminate();
            keycloak.awaitEnd(TIME_TO_FINISH);
        }
        if (postgres != null) {
            postgres.close();
        }
        if (guard != null) {
            guard.close();
        }
        data.close();
        data = null;
    }

    private static long secondsSince(Instant began) {
        return Duration.between(began, Instant.now()).toSeconds();
    }
}
