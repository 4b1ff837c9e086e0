package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A variable that no program reads does nothing, and nobody is told. */
class SettingsTest {

    /** Read by what is around our programs: the Java machine, SmallRye's source of files, PostgreSQL's image. */
    private static final Set<String> OTHERS = Set.of(
            "JDK_JAVA_OPTIONS",
            "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS",
            "POSTGRES_PASSWORD_FILE",
            "POSTGRES_INITDB_ARGS");

    private static final Pattern INJECTED = Pattern.compile("\"(entente\\.[a-z0-9.-]+)\"");
    private static final Pattern ASKED = Pattern.compile("\"(ENTENTE_[A-Z0-9_]+)\"");

    @ParameterizedTest
    @EnumSource(names = {"DEMO", "PRODUCTION"})
    void everyVariableIsOneThatIsRead(Overlay overlay) {
        var unread = new TreeSet<String>();
        for (var one : overlay.manifests().workloads()) {
            one.environment().keySet().stream()
                    .filter(variable -> !isRead(program(one.name()), variable))
                    .forEach(variable -> unread.add(one.name() + " " + variable));
        }

        assertEquals(Set.of(), unread);
    }

    @Test
    void refusesWhatNobodyReads() {
        assertFalse(isRead("gateway", "ENTENTE_INTROSPECT"));
        assertFalse(isRead("gateway", "QUARKUS_HTTP_PORTS"));
        assertFalse(isRead("gateway", "LOG_LEVEL"));
        assertFalse(isRead("statistics", "ENTENTE_CONSOLE_HTTPS"), "it is the gateway's");
        assertTrue(isRead("gateway", "ENTENTE_CALLS_QUESTIONS_AT_ONCE"));
        assertTrue(isRead("statistics", "QUARKUS_TLS_INSIDE_KEY_STORE_PEM_0_CERT"));
    }

    /** What was fixed when the program was built, no variable changes. */
    @Test
    void refusesWhatIsFixedAtTheBuild() {
        assertEquals(Optional.of("BUILD_AND_RUN_TIME_FIXED"), QuarkusSettings.phase("QUARKUS_MANAGEMENT_ENABLED"));
        assertFalse(isRead("gateway", "QUARKUS_MANAGEMENT_ENABLED"));
    }

    private static boolean isRead(String program, String variable) {
        if (OTHERS.contains(variable)) {
            return true;
        }
        if (variable.startsWith("QUARKUS_")) {
            return QuarkusSettings.phase(variable).filter("RUN_TIME"::equals).isPresent();
        }
        return variables(program).contains(variable);
    }

    private static String program(String workload) {
        return workload.replace("-migration", "");
    }

    /** Of our own settings, those that a program's files name. */
    private static Set<String> variables(String program) {
        var names = new TreeSet<String>();
        if (Set.of("gateway", "statistics", "partnerships").contains(program)) {
            Programs.settings(program).stringPropertyNames().stream()
                    .map(SettingsTest::variable)
                    .forEach(names::add);
            Programs.sources(Programs.module(program)).forEach(text -> {
                INJECTED.matcher(text)
                        .results()
                        .map(found -> variable(found.group(1)))
                        .forEach(names::add);
                ASKED.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
            });
        } else if (program.equals("realm")) {
            Programs.sources(Overlay.PROJECT.resolve("deploy/keycloak")).forEach(text -> ASKED.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(names::add));
        }
        return names;
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
