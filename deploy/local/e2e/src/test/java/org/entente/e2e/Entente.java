package org.entente.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.entente.local.LocalStack;
import org.entente.local.Service;

/** The one stack that all tests of this program share. It is started by the first that asks, and ends with the program. */
final class Entente {

    private static final int MOST_TRIES = 10;

    static final Path STACK_FILE = Path.of("target", "stack.json").toAbsolutePath();

    private static final LocalStack STACK = LocalStack.start(Path.of("target", "data"), STACK_FILE);

    private Entente() {}

    static LocalStack stack() {
        return STACK;
    }

    static RequestSpecification anonymouslyAt(Service service) {
        return given().baseUri(STACK.url(service)).urlEncodingEnabled(false);
    }

    static RequestSpecification managementOf(Service service) {
        return given().baseUri(STACK.managementUrl(service));
    }

    static RequestSpecification as(String person, Service service) {
        return with(STACK.token(person), service);
    }

    static RequestSpecification with(String token, Service service) {
        return anonymouslyAt(service).auth().oauth2(token);
    }

    static Response graph(String person, String query) {
        return graph(person, query, Map.of());
    }

    static Response graph(String person, String query, Map<String, Object> variables) {
        return as(person, Service.GATEWAY)
                .contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
    }

    /** The graph over the starter data, which the first that asks has loaded. */
    static Response graphOfStarterData(String person, String query) {
        return graphOfStarterData(person, query, Map.of());
    }

    static Response graphOfStarterData(String person, String query, Map<String, Object> variables) {
        StarterDataLoaded.once();
        return graph(person, query, variables);
    }

    /** The same, asked again while it is not whole: a service that has just started may be slower than the gateway waits. */
    static Response graphOnceWhole(String person, String query) {
        var answer = graphOfStarterData(person, query);
        for (int again = 0; again < MOST_TRIES && answer.path("errors") != null; again++) {
            answer = graphOfStarterData(person, query);
        }
        return answer;
    }

    /** A class of its own, so that the data are loaded once, and only where a test wants them. */
    private static final class StarterDataLoaded {

        private static final boolean WHOLE = STACK.loadStarterData();

        static void once() {
            if (!WHOLE) {
                throw new IllegalStateException("the starter data were not taken in");
            }
        }
    }

    static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(STACK.postgres().jdbcUrl(database), role, password);
    }
}
