package org.entente.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where things lie in a checkout that has been built.
 *
 * @param isMeasured whether its programs are compiled as in production, which takes them longer to start
 */
public record Installation(Path project, boolean isMeasured) {

    Installation(Path project) {
        this(project, false);
    }

    /** The checkout named by the system property {@code entente.home}, else the one we stand in. */
    public static Installation here() {
        var named = System.getProperty("entente.home");
        if (named != null) {
            return new Installation(Path.of(named).toAbsolutePath().normalize());
        }
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("deploy/keycloak/realm.json"))) {
            var parent = directory.getParent();
            if (parent == null) {
                throw new Sorry("This is no checkout of Entente: deploy/keycloak/realm.json is missing.");
            }
            directory = parent;
        }
        return new Installation(directory);
    }

    Installation measured() {
        return new Installation(project, true);
    }

    Path local() {
        return project.resolve("deploy/local");
    }

    Path defaultData() {
        return local().resolve("data");
    }

    /** The running stack's addresses, for programs that look for them. */
    Path stackFile() {
        return local().resolve("target/stack.json");
    }

    Path realm() {
        return project.resolve("deploy/keycloak/realm.json");
    }

    Path starter() {
        return local().resolve("starter");
    }

    Path keycloak() {
        return local().resolve("target").resolve("keycloak-" + Versions.keycloak());
    }

    public Path jar(Service service) {
        var jar = project.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Sorry("%s is not built: %s is missing.".formatted(service.module(), jar));
        }
        return jar;
    }

    /** The command that runs a service's program. */
    List<String> program(Service service) {
        return List.of(
                java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                isMeasured ? "-XX:TieredStopAtLevel=4" : "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar(service).toString());
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
