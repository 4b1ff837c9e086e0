package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

    private static final int PATIENCE_S = 30;

    @Test
    void whenTheLauncherIsKilledItsChildrenEnd() throws Exception {
        // Given
        var watched = child();
        var forgotten = child();
        var launcher = launcherWatching(watched.pid(), forgotten.pid());

        // When
        launcher.destroyForcibly().waitFor();

        // Then
        assertTrue(watched.waitFor(PATIENCE_S, TimeUnit.SECONDS));
        assertTrue(forgotten.isAlive());
        forgotten.destroyForcibly();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void postgresEndsEvenOnAMachineWithoutPs(@TempDir Path scratch) throws Exception {
        // Given
        var programs = Files.createDirectory(scratch.resolve("bin"));
        for (var program : List.of("sh", "sleep", "tr")) {
            var script = Files.writeString(
                    programs.resolve(program), "#!/bin/sh\nexec %s \"$@\"\n".formatted(find(program)));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
        // Like PostgreSQL it listens to signals, even where the tests run in a background that ignores them.
        var server =
                new ProcessBuilder("env", "--default-signal=INT,QUIT", "sh", "-c", "read line", "postgres").start();
        Files.writeString(scratch.resolve("postmaster.pid"), server.pid() + "\n");
        var launcher = launcher(programs.toString(), scratch.toString());

        // When
        launcher.destroyForcibly().waitFor();

        // Then
        assertTrue(server.waitFor(PATIENCE_S, TimeUnit.SECONDS));
    }

    @Test
    void whenAllIsStoppedInOrderTheGuardLeavesInPeace() throws Exception {
        var child = child();
        var guard = new Guard();
        guard.watch(child.pid());

        guard.close();

        guard.process().onExit().get(PATIENCE_S, TimeUnit.SECONDS);
        assertTrue(child.isAlive());
        child.destroyForcibly();
    }

    private static Process launcherWatching(long watched, long forgotten) throws IOException {
        return launcher(System.getenv("PATH"), "", String.valueOf(watched), String.valueOf(forgotten));
    }

    /** Another program with a guard of its own, which can be killed without ending this test. */
    private static Process launcher(String path, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Installation.java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
        builder.environment().put("PATH", path);
        var launcher = builder.start();
        assertFalse(launcher.inputReader().readLine().isEmpty());
        return launcher;
    }

    private static Path find(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static Process child() throws IOException {
        return new ProcessBuilder("tail", "-f", "/dev/null").start();
    }

    static final class Launcher {

        private Launcher() {}

        /** A data directory or nothing, a process to watch and one to forget. */
        public static void main(String[] arguments) throws IOException {
            var guard = new Guard();
            if (arguments[0].isEmpty()) {
                guard.watch(Long.parseLong(arguments[1]));
                guard.watch(Long.parseLong(arguments[2]));
                guard.forget(Long.parseLong(arguments[2]));
            } else {
                guard.watchPostgres(Path.of(arguments[0]));
            }
            System.out.println("watching");
            // Blocks until somebody ends this program.
            System.in.read();
        }
    }
}
