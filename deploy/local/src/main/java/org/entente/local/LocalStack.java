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
        var plan = Plan.of(Installation.here(), Ports.free(), data.toAbsolutePath(), true, stackFile, 1);
        var stack = new Stack(plan, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop the stack"));
        stack.start();
        return new LocalStack(stack);
    }

    public String url(Service service) {
        return first(service).url();
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
        return ProcessHandle.of(stack.service(first(service)).pid()).orElseThrow();
    }

    /** Kills a service, which then stays dead until {@link #startAgain}. */
    public void kill(Service service) {
        stack.kill(first(service));
    }

    /** Returns when the service is ready. */
    public void startAgain(Service service) {
        stack.startAgain(first(service));
    }

    /** Loads the starter data as {@code up} does, once. Returns whether all went well. */
    public boolean loadStarterData() {
        return StarterData.of(stack, System.out::println).load();
    }

    private ServiceRun first(Service service) {
        return stack.plan().services().stream()
                .filter(run -> run.service() == service && run.instance() == 1)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        stack.stop();
    }
}
