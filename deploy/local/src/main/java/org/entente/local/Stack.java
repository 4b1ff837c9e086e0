package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and the services, started in order, watched, and stopped in the opposite order. A crash while
 * starting stops all; afterwards the crashed one is started again, and only one that keeps crashing stops all.
 */
final class Stack {

    private final Plan plan;
    private final Progress progress;
    private final Watch watch;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final Map<Service, Balancer> balancers = new EnumMap<>(Service.class);

    private volatile boolean stopping;
    private volatile @Nullable DataDirectory data;
    private volatile @Nullable Children children;

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
            children = new Children();
        });
        progress.say("Starting Entente; data and logs are in %s".formatted(plan.data()));
        step(this::startPostgres);
        buildKeycloak(directory);
        var launched = Instant.now();
        launchKeycloak(directory);
        migrate(directory);
        launchServices(directory);
        awaitKeycloak(launched);
        awaitServices(launched);
        watch.begin();
        // What ended between the last look and the first watch was seen by nobody.
        if (!allRun()) {
            throw whoEnded();
        }
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
        refuseToGoOnWhenStopping();
        step.run();
    }

    private void refuseToGoOnWhenStopping() {
        if (stopping) {
            throw new Sorry("Stopped before everything was ready.");
        }
    }

    private void startPostgres() {
        var began = Instant.now();
        progress.say("  PostgreSQL ...");
        children().expectPostgres(data().postgres());
        var server = postgresServer();
        children().postgres(server);
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
            throw Failure.of("PostgreSQL did not start: %s".formatted(e.getMessage()), log);
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
            step(() -> children().keycloak(build));
            launch(build);
            var exitCode = build.onExit().join().exitValue();
            refuseToGoOnWhenStopping();
            if (exitCode != 0) {
                throw Failure.of("Keycloak could not be set up", build);
            }
        });
    }

    private void launchKeycloak(DataDirectory directory) {
        progress.say("  Keycloak ...");
        var server = new KeycloakServer(plan.installation().keycloak());
        var child = server.child(plan.ports(), postgres(), directory.log("keycloak"));
        step(() -> children().keycloak(child));
        launch(child);
    }

    private void awaitKeycloak(Instant began) {
        var child = children().keycloak();
        awaitReady(
                child, "http://127.0.0.1:%d/health/ready".formatted(plan.ports().keycloakManagement()), this::allRun);
        var client = new KeycloakClient("http://127.0.0.1:" + plan.ports().keycloak());
        try {
            new RealmSetup(client, data(), progress).bring(plan.installation().realm(), plan.signInOrigins());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw Failure.of("Keycloak did not take the realm: %s".formatted(e.getMessage()), child);
        }
        progress.say("  Keycloak is ready after %d s.".formatted(secondsSince(began)));
    }

    /** Leaves a service dead, as if its machine had gone, until it is started again. */
    void kill(ServiceRun run) {
        var child = service(run);
        watch.hold(child.name());
        children().kill(child);
    }

    /** The same, but asked to end, and given the time for it. */
    void end(ServiceRun run) {
        var child = service(run);
        watch.hold(child.name());
        children().end(child);
    }

    void startAgain(ServiceRun run) {
        var child = service(run);
        launch(child);
        // Not before: whoever watches would find it dead and start it too.
        watch.release(child.name());
        awaitReady(child, run.readiness(), child::isAlive);
        awaitFound(run);
        writeStackFile();
    }

    private void awaitFound(ServiceRun run) {
        var balancer = balancers.get(run.service());
        if (balancer != null && !balancer.finds(run)) {
            throw Failure.of("%s is ready and yet not sent to".formatted(run.name()), service(run));
        }
    }

    /** The services have no rights to do it themselves, and start on nothing older than they are. */
    private void migrate(DataDirectory directory) {
        progress.say("  the schemas ...");
        var children = plan.migrations().stream()
                .map(run -> launchMigration(run, directory))
                .toList();
        for (var child : children) {
            var exitCode = child.onExit().join().exitValue();
            refuseToGoOnWhenStopping();
            if (exitCode != 0) {
                throw Failure.of("The schema could not be brought up to date", child);
            }
        }
    }

    private Child launchMigration(MigrationRun run, DataDirectory directory) {
        var child = new Child(
                run.name(), run.command(plan.installation()), run.environment(plan), directory.log(run.name()));
        step(() -> children().migration(child));
        launch(child);
        return child;
    }

    /** They start beside Keycloak, which takes longest, and ask it for its keys when the first request comes. */
    private void launchServices(DataDirectory directory) {
        for (var secret : ClientSecret.values()) {
            secret.ofOrMade(directory.root());
        }
        if (plan.isReplicated()) {
            for (var service : Service.values()) {
                step(() -> balancers.put(service, Balancer.open(plan.ports().of(service), plan.replicas(service))));
            }
        }
        for (var run : plan.services()) {
            var child = new Child(
                    run.name(), run.command(plan.installation()), run.environment(plan), directory.log(run.name()));
            step(() -> children().service(child));
            progress.say("  %s ...".formatted(run.name()));
            launch(child);
        }
    }

    private void awaitServices(Instant began) {
        for (var run : plan.services()) {
            awaitReady(service(run), run.readiness(), this::allRun);
            awaitFound(run);
            progress.say("  %s is ready after %d s.".formatted(run.name(), secondsSince(began)));
        }
    }

    /** Starts a child, known to the guard from its first moment. */
    void launch(Child child) {
        step(() -> {
            children().start(child);
            var unused = child.onExit().thenAccept(process -> {
                if (!stopping) {
                    children().forget(process.pid());
                    watch.ended(child);
                }
            });
        });
    }

    private void awaitReady(Child child, String health, BooleanSupplier worthWaiting) {
        var outcome = Readiness.await(health, () -> !stopping && worthWaiting.getAsBoolean());
        refuseToGoOnWhenStopping();
        switch (outcome) {
            case READY -> {}
            case ENDED -> throw whoEnded();
            case LATE -> throw Failure.of("%s does not become ready".formatted(child.name()), child);
        }
    }

    /** While starting, the end of any is the end of all: there is no use in waiting for the rest. */
    private boolean allRun() {
        return hasPostgres() && children().firstEnded().isEmpty();
    }

    private Sorry whoEnded() {
        if (!hasPostgres()) {
            return Failure.of("PostgreSQL has ended", data().log("postgres"));
        }
        var ended = children().firstEnded().orElseThrow();
        return Failure.of("%s did not start".formatted(ended.name()), ended);
    }

    void writeStackFile() {
        var description = StackFile.describe(this);
        StackFile.write(data().stackFile(), description);
        StackFile.write(plan.stackFile(), description);
    }

    Child service(ServiceRun run) {
        return children().service(run.name());
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
        return Children.present(data);
    }

    private Children children() {
        return Children.present(children);
    }

    EmbeddedPostgres postgres() {
        return children().postgres();
    }

    Child keycloak() {
        return children().keycloak();
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
        if (children != null) {
            children.end();
        }
        balancers.values().forEach(Balancer::close);
        balancers.clear();
        data.close();
        data = null;
    }

    private static long secondsSince(Instant began) {
        return Duration.between(began, Instant.now()).toSeconds();
    }
}
