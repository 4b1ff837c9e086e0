package org.entente.e2e;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts are there, healthy, and kept apart. */
class StackIT {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NOT_ALLOWED = "42501";

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "statistics", "partnerships", "keycloak", "postgres"})
    void stackFileNamesEveryPartAndItsRealProcess(String part) throws IOException {
        Entente.stack();

        var entry = new ObjectMapper().readTree(Entente.STACK_FILE.toFile()).path(part);

        assertTrue(entry.path("url").asText().contains(":"), entry::toString);
        var process = ProcessHandle.of(entry.path("pid").asLong()).orElseThrow();
        var program = process.info().command().orElseThrow();
        assertTrue(program.endsWith(part.equals("postgres") ? "/postgres" : "/java"), program);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceIsHealthy(Service service) {
        Entente.managementOf(service).get("/q/health/live").then().statusCode(200);
        Entente.managementOf(service).get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void answersItsFirstQuestions() {
        assertTrue(Entente.stack().warmUp());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void healthAndMeasuresAreNotWhereFrontendsAre(Service service) {
        for (var path :
                List.of("/q/health", "/q/health/ready", "/q/metrics", "/q/health-ui", "/q/swagger-ui", "/q/dev-ui")) {
            Entente.anonymouslyAt(service).get(path).then().statusCode(401);
            Entente.as("auditor", service).get(path).then().statusCode(404);
        }
        Entente.managementOf(service)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"));
        Entente.managementOf(service).get("/q/openapi").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "statistics, partnerships",
        "statistics, keycloak",
        "statistics_owner, partnerships",
        "partnerships, statistics",
        "partnerships, keycloak",
        "partnerships_owner, statistics",
        "keycloak, statistics",
        "keycloak, partnerships"
    })
    void aRoleDoesNotConnectToAnothersDatabase(String role, String database) {
        var refusal = assertThrows(SQLException.class, () -> Entente.connect(database, role, role));

        assertEquals(NOT_ALLOWED, refusal.getSQLState());
    }

    @ParameterizedTest
    @CsvSource({"statistics, partnerships", "partnerships, statistics", "statistics, ''", "postgres, postgres"})
    void aWrongPasswordIsRefused(String role, String password) {
        var refusal = assertThrows(SQLException.class, () -> Entente.connect("statistics", role, password));

        assertTrue(refusal.getSQLState().equals(WRONG_PASSWORD) || password.isEmpty(), refusal::toString);
    }

    @Test
    void aKilledServiceComesBackByHand() {
        var before = Entente.stack().process(Service.PARTNERSHIPS).pid();
        Entente.stack().kill(Service.PARTNERSHIPS);
        Entente.managementOf(Service.GATEWAY).get("/q/health/live").then().statusCode(200);

        Entente.stack().startAgain(Service.PARTNERSHIPS);

        Entente.managementOf(Service.PARTNERSHIPS).get("/q/health/ready").then().statusCode(200);
        assertTrue(before != Entente.stack().process(Service.PARTNERSHIPS).pid());
    }
}
