package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the launcher in the background and shows what it says until all is ready. */
final class Detached {

    private static final int BETWEEN_LOOKS_MS = 100;

    private Detached() {}

    static int start(Installation installation, UpOptions options, List<String> arguments) {
        var log = installation.local().resolve("target").resolve("up-%d.log".formatted(options.portOffset()));
        var command = new ArrayList<>(List.of(
                Installation.java().toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dentente.home=" + installation.project(),
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName()));
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
        var launcher = new Child("launcher", command, Map.of(), log);
        launcher.start();
        // Ctrl-C before all is ready means: do not start at all.
        var giveUp = new Thread(launcher::terminate);
        Runtime.getRuntime().addShutdownHook(giveUp);
        var exitCode = follow(launcher, log);
        if (exitCode == 0) {
            Runtime.getRuntime().removeShutdownHook(giveUp);
        }
        return exitCode;
    }

    private static int follow(Child launcher, Path log) {
        try (var lines = Files.newBufferedReader(log)) {
            while (true) {
                var alive = launcher.isAlive();
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.equals(Welcome.LAST_LINE)) {
                        System.out.println("Stop it with deploy/local/down.");
                        return 0;
                    }
                    System.out.println(line);
                }
                if (!alive) {
                    return Math.max(1, launcher.exitCode());
                }
                Thread.sleep(BETWEEN_LOOKS_MS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
