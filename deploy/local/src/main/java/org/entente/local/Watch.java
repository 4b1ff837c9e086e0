package org.entente.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Looks after the children of a stack that is up: tells of a crash and starts the crashed one again. */
final class Watch {

    private static final String POSTGRES = "postgres";

    private final Stack stack;
    private final Progress progress;
    private final Map<String, Crashes> crashes = new HashMap<>();
    private final Set<String> held = new HashSet<>();
    private volatile boolean watching;

    Watch(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    void begin() {
        watching = true;
    }

    /** Leaves a child alone when it ends, until it is released. */
    synchronized void hold(String child) {
        held.add(child);
    }

    synchronized void release(String child) {
        held.remove(child);
    }

    private synchronized boolean isHeld(String child) {
        return held.contains(child);
    }

    void postgres(EmbeddedPostgres postgres) {
        var server = ProcessHandle.of(postgres.pid()).orElseThrow();
        var unused = server.onExit().thenAccept(ended -> {
            if (watching && !stack.isStopping()) {
                report(POSTGRES, "", stack.data().log(POSTGRES));
                again(POSTGRES, () -> stack.restartPostgres(postgres));
            }
        });
    }

    void ended(Child child) {
        if (!watching || stack.isStopping() || isHeld(child.name())) {
            return;
        }
        report(child.name(), " (%s)".formatted(Child.describe(child.exitCode())), child.log());
        again(child.name(), () -> stack.launch(child));
    }

    private void report(String name, String how, Path log) {
        progress.say(
                "%s has crashed%s. The last lines of %s:%n%s".formatted(name, how, log, Child.Logs.lastLines(log, 15)));
    }

    private void again(String name, Runnable start) {
        var pause = next(name);
        if (pause.isEmpty()) {
            progress.say("%s keeps crashing: everything is stopped.".formatted(name));
            stack.end().complete(1);
            return;
        }
        progress.say("%s is started again in %d s.".formatted(name, pause.get().toSeconds()));
        later(pause.get(), () -> restart(name, start));
    }

    private static void later(Duration pause, Runnable action) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(action);
    }

    private synchronized Optional<Duration> next(String name) {
        return crashes.computeIfAbsent(name, first -> new Crashes()).next(Instant.now());
    }

    private void restart(String name, Runnable start) {
        if (stack.isStopping()) {
            return;
        }
        if (!name.equals(POSTGRES) && !stack.hasPostgres()) {
            // Without it nothing else would stay up; it is being started again itself.
            later(Crashes.FIRST_PAUSE, () -> restart(name, start));
            return;
        }
        if (!FreePorts.isFree(stack.plan().portOf(name))) {
            progress.say("Port %d is in use by now: %s is left to whoever started it."
                    .formatted(stack.plan().portOf(name), name));
            return;
        }
        try {
            start.run();
            stack.writeStackFile();
        } catch (RuntimeException e) {
            progress.say("%s could not be started again: %s".formatted(name, e.getMessage()));
            if (!stack.isStopping()) {
                stack.end().complete(1);
            }
        }
    }
}
