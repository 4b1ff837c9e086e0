package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code deploy/local/down}: ends a stack, also one whose launcher is gone. */
public final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Down() {}

    public static void main(String[] arguments) {
        try {
            var file = StackFinder.file(Installation.here(), "down", new Words(arguments));
            var stack = StackFile.read(file);
            if (stack.isEmpty()) {
                System.out.println("Entente is not running here: there is nothing to stop.");
                return;
            }
            end(stack.get());
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(stack.get().at("/launcher/data").asText(), "stack.json"));
            System.out.println("All is stopped. The data are kept in %s"
                    .formatted(stack.get().at("/launcher/data").asText()));
        } catch (Sorry sorry) {
            System.err.println(sorry.getMessage());
            System.exit(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void end(JsonNode stack) {
        var launcher = StackFile.process(stack.path("launcher"));
        if (launcher.isPresent()) {
            System.out.println("Stopping ...");
            launcher.get().destroy();
            if (ended(launcher.get())) {
                return;
            }
            launcher.get().destroyForcibly();
        }
        System.out.println("The launcher is gone; its children are stopped one by one ...");
        var children = children(stack);
        children.forEach(ProcessHandle::destroy);
        for (var child : children) {
            if (!ended(child)) {
                child.destroyForcibly();
            }
        }
    }

    /** PostgreSQL comes last, and takes the termination signal as a wish to let its clients finish: they are gone by then. */
    private static List<ProcessHandle> children(JsonNode stack) {
        var children = new ArrayList<ProcessHandle>();
        for (var service : Service.values()) {
            StackFile.process(stack.path(service.shortName())).ifPresent(children::add);
            for (var replica : stack.path("replicas").path(service.shortName())) {
                StackFile.process(replica).ifPresent(children::add);
            }
        }
        StackFile.process(stack.path("keycloak")).ifPresent(children::add);
        StackFile.process(stack.path("postgres")).ifPresent(children::add);
        return children;
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
