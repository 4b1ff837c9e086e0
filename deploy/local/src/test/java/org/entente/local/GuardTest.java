package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

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
    void whenAllIsStoppedInOrderTheGuardLeavesInPeace() throws Exception {
        var child = child();
        var guard = new Guard();
        guard.watch(child.pid());

        guard.close();

        guard.process().onExit().get(PATIENCE_S, TimeUnit.SECONDS);
        assertTrue(child.isAlive());
        child.destroyForcibly();
    }

    /** Another program with a guard of its own, which can be killed without ending this test. */
    private static Process launcherWatching(long watched, long forgotten) throws IOException {
        var launcher = new ProcessBuilder(
                        Installation.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        String.valueOf(watched),
                        String.valueOf(forgotten))
                .redirectError(Redirect.INHERIT)
                .start();
        assertFalse(launcher.inputReader().readLine().isEmpty());
        return launcher;
    }

    private static Process child() throws IOException {
        return new ProcessBuilder("tail", "-f", "/dev/null").start();
    }

    static final class Launcher {

        private Launcher() {}

        public static void main(String[] pids) throws IOException {
            var guard = new Guard();
            guard.watch(Long.parseLong(pids[0]));
            guard.watch(Long.parseLong(pids[1]));
            guard.forget(Long.parseLong(pids[1]));
            System.out.println("watching");
            // Blocks until somebody ends this program.
            System.in.read();
        }
    }
}
