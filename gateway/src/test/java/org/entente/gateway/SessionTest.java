package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session's cookie is good for, and how long. */
@QuarkusTest
class SessionTest extends SignedInTest {

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void theCookieIsThePersonsToken() {
        var session = signedIn("reader", realm.token("reader", List.of("TUN"), "reader"));

        ask(session).then().statusCode(200).body("data.me.username", equalTo("reader"));
        given().cookies(session)
                .get("/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("signedIn", equalTo(true))
                .body("username", equalTo("reader"))
                .body("expiresIn", allOf(greaterThan(1700), lessThanOrEqualTo(1800)))
                .body("size()", equalTo(3));
    }

    @Test
    void nobodyWithoutACookieIsToldSo() {
        given().get("/session")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(false))
                .body("size()", equalTo(1));
    }

    @Test
    void aCookieAloneDoesNothing() {
        // Given: a session that would be renewed
        var refresh = realm.refreshToken("reader", LONG);
        var session = signedIn("reader", realm.expired(), refresh);

        for (var request : List.of(
                given(),
                given().header("Entente-Console", "0"),
                given().header("Entente-Console", "1").header("Sec-Fetch-Site", "cross-site"),
                given().header("Entente-Console", "1").header("Sec-Fetch-Site", "same-site"))) {
            request.cookies(session)
                    .contentType("application/json")
                    .body(QUESTION)
                    .post("/graphql")
                    .then()
                    .statusCode(403)
                    .contentType("application/json")
                    .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                    .body("errors[0].message", containsString("Entente-Console"))
                    .body("data", nullValue());
        }
        given().cookies(session)
                .queryParam("query", "{ me { username } }")
                .get("/graphql")
                .then()
                .statusCode(403);
        assertThat(realm.signInPage().renewals(refresh)).isZero();
    }

    @Test
    void aTokenOfOnesOwnGoesFirst() {
        var session = signedIn("reader", realm.reader());

        with(realm.token("somebody-else", List.of(), "reader"))
                .cookies(session)
                .body(QUESTION)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.me.username", equalTo("somebody-else"));
    }

    @Test
    void aCookieOpensNothingButWhatTheConsoleAsks() {
        var session = signedIn("auditor", realm.auditor());

        for (var path : List.of("/q/metrics", "/graphql/", "/graphql/schema.graphql", "/graphql;x")) {
            marked(session).urlEncodingEnabled(false).get(path).then().statusCode(401);
        }
    }

    @Test
    void aTokenThatIsNotForUsIsNoSession() {
        var session = signedIn("reader", realm.forOtherAudience());

        ask(session).then().statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatWasNotSealedHereIsNoSession(String value) {
        ask(Map.of(COOKIE, value)).then().statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        given().cookie(COOKIE, value).get("/session").then().statusCode(200).body("signedIn", equalTo(false));
    }

    @Test
    void aSealedCookieCannotBeChanged() {
        var session = signedIn("reader", realm.reader());
        var sealed = String.valueOf(session.get(COOKIE)).toCharArray();
        int middle = sealed.length / 2;
        sealed[middle] = sealed[middle] == 'A' ? 'B' : 'A';

        ask(Map.of(COOKIE, new String(sealed))).then().statusCode(401);
    }

    /** Browsers keep no cookie of more than four kilobytes. */
    @Test
    void aLongSessionIsKeptInParts() {
        var desks = IntStream.range(100, 500).mapToObj(String::valueOf).toList();
        var session = signedIn("reader", realm.token("reader", desks, "reader"));
        assertThat(session).containsOnlyKeys(COOKIE, COOKIE + "-1");

        ask(session).then().statusCode(200).body("data.me.username", equalTo("reader"));

        ask(Map.of(COOKIE, String.valueOf(session.get(COOKIE)))).then().statusCode(401);
        realm.signInPage().endsSessions(204);
        var gone = marked(session).post("/session/sign-out").detailedCookies();
        assertThat(gone.asList()).hasSize(2).allMatch(cookie -> cookie.getMaxAge() == 0);
    }

    @Test
    void aSessionIsRenewedOnceForAllRequestsOfItsPage() throws Exception {
        // Given
        var old = realm.refreshToken("reader", LONG);
        var next = realm.refreshToken("reader", LONG);
        var session = signedIn("reader", realm.expired(), old);
        realm.signInPage().renews(old, realm.reader(), next);

        // When
        var threads = Executors.newFixedThreadPool(8);
        List<Response> answers;
        try {
            answers =
                    threads
                            .invokeAll(IntStream.range(0, 8)
                                    .<Callable<Response>>mapToObj(i -> () -> ask(session))
                                    .toList())
                            .stream()
                            .map(SessionTest::get)
                            .toList();
        } finally {
            threads.shutdown();
        }

        // Then
        answers.forEach(answer -> answer.then().statusCode(200).body("data.me.username", equalTo("reader")));
        assertThat(realm.signInPage().renewals(old)).isEqualTo(1);
        answers.forEach(answer -> ask(kept(answer)).then().statusCode(200));
        assertThat(realm.signInPage().renewals(next)).isZero();
    }

    @Test
    void anEndedSessionIsSaidSoAndItsCookieTaken() {
        var old = realm.refreshToken("reader", LONG);
        var session = signedIn("reader", realm.expired(), old);
        realm.signInPage().hasEnded(old);

        var answer = ask(session);

        answer.then()
                .statusCode(401)
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].message", equalTo("The session has ended. Sign in again."))
                .header("Location", nullValue());
        assertThat(answer.detailedCookie(COOKIE).getMaxAge()).isZero();
        var asked = given().cookies(session).get("/session");
        asked.then().statusCode(200).body("signedIn", equalTo(false));
        assertThat(asked.detailedCookie(COOKIE).getMaxAge()).isZero();
    }

    @Test
    void aRealmThatIsBrokenSignsNobodyOut() {
        // Given
        var old = realm.refreshToken("reader", LONG);
        var session = signedIn("reader", realm.expired(), old);
        realm.signInPage().isBroken(old);

        // When
        var answer = ask(session);

        // Then
        answer.then()
                .statusCode(503)
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                .header("Set-Cookie", nullValue());
        given().cookies(session).get("/session").then().statusCode(503).header("Set-Cookie", nullValue());
        realm.signInPage().renews(old, realm.reader(), realm.refreshToken("reader", LONG));
        ask(session).then().statusCode(200);
    }

    @Test
    void aSocketKnowsItsPersonByTheCookieOfItsOwnPage() {
        var session = signedIn("socket", realm.token("socket", List.of(), "reader"));
        var cookie = COOKIE + "=" + String.valueOf(session.get(COOKIE));

        try (var listener = Listener.silent("Cookie", cookie, "Origin", "http://localhost:" + port)) {
            listener.send("{\"type\": \"connection_init\"}");
            assertThat(listener.next().getString("type")).isEqualTo("connection_ack");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost:5173", "https://localhost:%d", "null", ""})
    void aSocketOfAnotherPageKnowsNobody(String origin) {
        var session = signedIn("socket", realm.token("socket", List.of(), "reader"));
        var cookie = COOKIE + "=" + String.valueOf(session.get(COOKIE));
        var headers = origin.isEmpty()
                ? new String[] {"Cookie", cookie}
                : new String[] {"Cookie", cookie, "Origin", origin.formatted(port)};

        try (var listener = Listener.silent(headers)) {
            listener.send("{\"type\": \"connection_init\"}");
            assertThat(listener.code()).isEqualTo(4403);
        }
    }

    private static Response get(Future<Response> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
