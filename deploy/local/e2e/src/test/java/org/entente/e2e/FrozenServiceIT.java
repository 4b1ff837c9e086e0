package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.e2e.Entente.graphOfStarterData;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;

/** A service that takes calls and says nothing: its fields are missing for as long as it does, and nobody restarts anything. */
class FrozenServiceIT {

    private static final String BOTH_SIDES = """
            { me { username } indicators { code } agreements(first: 2) { nodes { id } } area(code: "TUN") { name } }""";

    private static final int OPERATIONS = 8;
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(1);

    @Test
    void statisticsFreezesAndComesBackByItself() throws Exception {
        freezesAndComesBack(Service.STATISTICS, "indicators", "agreements.nodes");
    }

    @Test
    void partnershipsFreezesAndComesBackByItself() throws Exception {
        freezesAndComesBack(Service.PARTNERSHIPS, "agreements", "indicators");
    }

    private static void freezesAndComesBack(Service service, String its, String others) throws Exception {
        // Given
        assertThat(isWhole()).isTrue();
        signal(service, "STOP");
        try {
            for (int operation = 0; operation < OPERATIONS; operation++) {
                // When
                Response answer = graphOfStarterData("reader", BOTH_SIDES);

                // Then
                answer.then()
                        .statusCode(200)
                        .body("data.me.username", equalTo("reader"))
                        .body("data.area.name", equalTo("Tunisia"))
                        .body("data." + its, nullValue())
                        .body("data." + others, notNullValue())
                        .body("errors", hasSize(1))
                        .body("errors[0].path", equalTo(List.of(its)))
                        .body("errors.extensions.code", everyItem(is("SERVICE_UNAVAILABLE")));
                assertThat(answer.asString()).doesNotContain("127.0.0.1", "localhost", "Exception", "java");
            }
        } finally {
            signal(service, "CONT");
        }

        // And then
        long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        while (!isWhole()) {
            assertThat(System.nanoTime()).as("whole again within a minute").isLessThan(end);
        }
    }

    private static boolean isWhole() {
        return graphOfStarterData("reader", BOTH_SIDES).path("errors") == null;
    }

    private static void signal(Service service, String signal) throws IOException, InterruptedException {
        long process = Entente.stack().process(service).pid();
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process))
                        .start()
                        .waitFor())
                .isZero();
    }
}
