package org.entente.local;

import java.nio.file.Path;

/** A stack of one's own, for tests: the one that {@code up} starts, on free ports, with fresh data. */
public final class LocalStack implements AutoCloseable {

    private final Stack stack;

    private LocalStack(Stack stack) {
        this.stack = stack;
    }

    /** Returns when all is ready. The stack ends with this program at the latest. */
    public static LocalStack start(Path data, Path stackFile) {
        return start(data, stackFile, 1);
    }

    /** The same with programs that are compiled as in production. */
    public static LocalStack startMeasured(Path data, Path stackFile) {
        return start(Installation.here().measured(), data, stackFile, 1);
    }

    /** The same with several of each service. */
    public static LocalStack start(Path data, Path stackFile, int replicas) {
        return start(Installation.here(), data, stackFile, replicas);
    }

    private static LocalStack start(Installation installation, Path data, Path stackFile, int replicas) {
        var plan = Plan.of(installation, Ports.free(), data.toAbsolutePath(), true, stackFile, replicas);
        var stack = new Stack(plan, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop the stack"));
        stack.start();
        return new LocalStack(stack);
    }

    /** Where a service is asked, one or several. */
    public String url(Service service) {
        return stack.plan().url(service);
    }

    /** Where one of several is asked itself; they are counted from 1. */
    public String url(Service service, int instance) {
        return run(service, instance).url();
    }

    /** Where a service tells how it is. */
    public String managementUrl(Service service) {
        return stack.plan().services().stream()
                .filter(run -> run.service() == service)
                .map(run -> "http://127.0.0.1:" + run.management())
                .findFirst()
                .orElseThrow();
    }

    public String keycloakUrl() {
        return KeycloakServer.url(stack.plan().ports());
    }

    public KeycloakClient keycloak() {
        return new KeycloakClient(keycloakUrl());
    }

    /** An access token of one of the local people. */
    public String token(String person) {
        return keycloak().token(person, person);
    }

    public EmbeddedPostgres postgres() {
        return stack.postgres();
    }

    public ProcessHandle process(Service service) {
        return process(service, 1);
    }

    public ProcessHandle process(Service service, int instance) {
        return ProcessHandle.of(stack.service(run(service, instance)).pid()).orElseThrow();
    }

    /** What a service has said since it was started. */
    public Path log(Service service, int instance) {
        return stack.service(run(service, instance)).log();
    }

    /** Kills a service, which then stays dead until {@link #startAgain}. */
    public void kill(Service service) {
        stack.kill(run(service, 1));
    }

    /** Asks one of several to end, and returns when it has; it stays away until {@link #startAgain(Service, int)}. */
    public void end(Service service, int instance) {
        stack.end(run(service, instance));
    }

    /** Returns when the service is ready. */
    public void startAgain(Service service) {
        startAgain(service, 1);
    }

    /** Returns when it is ready, and is sent to again. */
    public void startAgain(Service service, int instance) {
        stack.startAgain(run(service, instance));
    }

    /** Loads the starter data as {@code up} does, once. Returns whether all went well. */
    public boolean loadStarterData() {
        return StarterData.of(stack, System.out::println).load();
    }

    /** Asks the first questions, as {@code up} does before it says that all is there. Returns whether all were answered. */
    public boolean warmUp() {
        return FirstVisit.of(stack).make();
    }

    private ServiceRun run(Service service, int instance) {
        return stack.plan().replicas(service).get(instance - 1);
    }

    @Override
    public void close() {
        stack.stop();
    }
}
