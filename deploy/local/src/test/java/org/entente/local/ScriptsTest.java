package org.entente.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in a checkout of their own, with a Maven and a Java that only note what they were asked. */
class ScriptsTest {

    private static final int PATIENCE_S = 30;
    private static final List<String> MODULES =
            List.of("deploy/local", "statistics-service", "partnerships-service", "gateway");

    private static final String MVN = """
            #!/usr/bin/env bash
            while [ "$1" != -pl ]; do shift; done
            echo "$2" >> "$ENTENTE/built"
            for module in ${2//,/ }; do
              mkdir -p "$ENTENTE/$module/target/lib" "$ENTENTE/$module/target/quarkus-app"
              touch "$ENTENTE/$module/target/quarkus-app/quarkus-run.jar"
            done
            [ ! -e "$ENTENTE/break-off" ]
            """;

    private static final String JAVA = """
            #!/usr/bin/env bash
            case "$1" in -XshowSettings*) echo "java.specification.version = 17" ;; esac
            """;

    private static final String USAGE = "src/main/resources/org/entente/local/up-usage.txt";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @BeforeEach
    void aFreshCheckout() throws IOException {
        for (var module : MODULES) {
            Files.createDirectories(home.resolve(module).resolve("src/main"));
            Files.writeString(home.resolve(module).resolve("src/main/Source.java"), "");
            Files.writeString(home.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(home.resolve("pom.xml"), "");
        Files.createDirectories(home.resolve("deploy/local/lib"));
        Files.createDirectories(home.resolve("deploy/local").resolve(USAGE).getParent());
        for (var file : List.of("up", "down", "lib/java.sh", "lib/running.sh", USAGE)) {
            Files.copy(
                    Installation.here().local().resolve(file),
                    home.resolve("deploy/local").resolve(file));
        }
        program("mvn", MVN);
        program("java", JAVA);
    }

    @Test
    void helpIsShownBeforeAnythingIsBuilt() throws Exception {
        var help = run("up", "--help");

        assertTrue(help.said().startsWith("deploy/local/up starts Entente"), help::said);
        assertEquals(List.of(), builds());
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        run("up");
        run("up");

        assertEquals(List.of(String.join(",", MODULES)), builds());
    }

    @Test
    void aRemovedFileIsNoticed() throws Exception {
        run("up");
        Files.delete(home.resolve("gateway/src/main/Source.java"));

        run("up");

        assertEquals(List.of(String.join(",", MODULES), "gateway"), builds());
    }

    @Test
    void aBuildThatWasBrokenOffIsDoneAgain() throws Exception {
        Files.createFile(home.resolve("break-off"));
        assertEquals(1, run("up").exitCode());
        Files.delete(home.resolve("break-off"));

        run("up");

        assertEquals(2, builds().size());
    }

    @Test
    void nothingIsBuiltUnderALiveStack() throws Exception {
        run("up");
        var launcher = launcher();
        Files.delete(home.resolve("gateway/src/main/Source.java"));

        var refused = run("up");

        assertEquals(1, refused.exitCode());
        assertTrue(refused.said().contains("deploy/local/down ends it"), refused::said);
        assertEquals(1, builds().size());
        launcher.destroyForcibly();
    }

    @Test
    void aStackWhoseProgramsWereCleanedAwayCanBeEnded() throws Exception {
        var launcher = launcher();

        var down = run("down");

        assertEquals(0, down.exitCode(), down::said);
        assertTrue(launcher.waitFor(PATIENCE_S, TimeUnit.SECONDS));
    }

    @Test
    void whereNothingIsBuiltDownSaysSo() throws Exception {
        assertTrue(run("down").said().contains("Nothing is built here"));
    }

    /** A program that passes for a launcher, and the file that tells of it. */
    private Process launcher() throws IOException {
        var launcher = new ProcessBuilder("sh", "-c", "read line", "org.entente.local.Up").start();
        Files.createDirectories(home.resolve("deploy/local/data"));
        Files.writeString(
                home.resolve("deploy/local/data/stack.json"),
                "{\n  \"gateway\" : {\n    \"pid\" : 1\n  },\n  \"launcher\" : {\n    \"pid\" : %d,\n    \"data\" : \"\"\n  }\n}\n"
                        .formatted(launcher.pid()));
        return launcher;
    }

    private record Outcome(int exitCode, String said) {}

    private Outcome run(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("bash", home.resolve("deploy/local").resolve(script).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("ENTENTE", home.toString());
        builder.environment().remove("JAVA_HOME");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private List<String> builds() throws IOException {
        var built = home.resolve("built");
        return Files.exists(built) ? Files.readAllLines(built) : List.of();
    }

    private void program(String name, String script) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        var file = Files.writeString(home.resolve("bin").resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
