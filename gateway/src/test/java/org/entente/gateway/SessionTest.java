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
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionTest extends GatewayTest {

    private static final String COOKIE = "entente-session";
    private static final String QUESTION = "{\"query\": \"{ me { username } }\"}";
    private static final Duration LONG = Duration.ofMinutes(30);

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void peopleGoToTheRealmAndComeBackWithACookieOnly() {
        // When
        var begun = begin("/corridor/TUN/ITA?asOf=2026-01-01");

        // Then
        begun.then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                containsString("/auth?response_type=code&client_id=entente-console"),
                                containsString("code_challenge_method=S256"),
                                containsString("nonce="),
                                containsString("%2Fsession%2Fback")));

        // When
        var refresh = realm.refreshToken("reader", LONG);
        var here = comeBack(begun, "reader", realm.reader(), refresh);

        // Then
        here.then().statusCode(303).header("Location", equalTo("/corridor/TUN/ITA?asOf=2026-01-01"));
        var cookie = here.detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getMaxAge()).isBetween(1L, LONG.toSeconds());
        assertThat(cookie.getValue()).doesNotContain("eyJ");
        kept(here).forEach((name, value) -> assertThat(name).isEqualTo(COOKIE));
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/%0d%0aSet-Cookie: a=b",
                "javascript:alert(1)",
                "evil",
                "",
                "/session/sign-in?to=/",
                "/session/sign-out"
            })
    void nobodyIsSentElsewhereAfterSigningIn(String to) {
        comeBack(begin(to), "reader", realm.reader(), realm.refreshToken("reader", LONG))
                .then()
                .statusCode(303)
                .header("Location", equalTo("/"));
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
    void signingOutEndsTheSessionHereAndInTheRealm() {
        // Given
        var refresh = realm.refreshToken("reader", LONG);
        var session = signedIn("reader", realm.reader(), refresh);
        realm.signInPage().endsSessions(204);

        // When
        given().cookies(session).post("/session/sign-out").then().statusCode(403);

        // Then
        assertThat(realm.signInPage().ends(refresh)).isZero();

        // When
        var answer = marked(session).post("/session/sign-out");

        // Then
        answer.then().statusCode(204);
        assertThat(answer.detailedCookie(COOKIE).getMaxAge()).isZero();
        assertThat(realm.signInPage().ends(refresh)).isEqualTo(1);
        given().header("Entente-Console", "1").post("/session/sign-out").then().statusCode(204);
    }

    @Test
    void whoCouldNotBeSignedOutInTheRealmIsToldSo() {
        var session = signedIn("reader", realm.reader());
        realm.signInPage().endsSessions(500);

        var answer = marked(session).post("/session/sign-out");

        answer.then().statusCode(503).body("code", equalTo("SERVICE_UNAVAILABLE"));
        assertThat(answer.detailedCookie(COOKIE).getMaxAge()).isZero();
    }

    @Test
    void aSignInThatWentWrongEndsOnAPage() {
        // Nothing is known of it in this browser
        given().redirects()
                .follow(false)
                .get("/session/back?code=a&state=b")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/?sign-in=failed"));
        var begun = begin("/");
        // Another's state
        given().redirects()
                .follow(false)
                .cookies(kept(begun))
                .get("/session/back?code=a&state=b")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/?sign-in=failed"));
        // The realm refuses
        given().redirects()
                .follow(false)
                .cookies(kept(begun))
                .get("/session/back?error=access_denied&state=" + parameter(begun, "state"))
                .then()
                .statusCode(303)
                .header("Location", equalTo("/?sign-in=failed"));
        // An identity that was made for another sign-in
        realm.signInPage()
                .gives(realm.identity("reader", "another"), realm.reader(), realm.refreshToken("reader", LONG));
        var again = begin("/");
        var answer = given().redirects()
                .follow(false)
                .cookies(kept(again))
                .get("/session/back?code=a&state=" + parameter(again, "state"));
        answer.then().statusCode(303).header("Location", equalTo("/?sign-in=failed"));
        assertThat(kept(answer)).doesNotContainKey(COOKIE);
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

    private Map<String, String> signedIn(String username, String accessToken) {
        return signedIn(username, accessToken, realm.refreshToken(username, LONG));
    }

    private Map<String, String> signedIn(String username, String accessToken, String refreshToken) {
        return kept(comeBack(begin("/"), username, accessToken, refreshToken));
    }

    private static Response begin(String to) {
        return given().redirects().follow(false).queryParam("to", to).get("/session/sign-in");
    }

    /** As a browser does, from the realm's page to where the person wanted to go. */
    private Response comeBack(Response begun, String username, String accessToken, String refreshToken) {
        realm.signInPage().gives(realm.identity(username, parameter(begun, "nonce")), accessToken, refreshToken);
        Map<String, String> cookies = new HashMap<>(kept(begun));
        var back = given().redirects()
                .follow(false)
                .cookies(cookies)
                .get("/session/back?code=made-up&state=" + parameter(begun, "state"));
        back.then().statusCode(302).header("Location", containsString("/session/sign-in"));
        take(cookies, back);
        var here = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .get(URI.create(back.header("Location")));
        take(cookies, here);
        assertThat(cookies.keySet()).noneMatch(name -> name.startsWith("q_"));
        return here;
    }

    private static void take(Map<String, String> cookies, Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    private static Map<String, String> kept(Response answer) {
        return answer.detailedCookies().asList().stream()
                .filter(cookie -> cookie.getMaxAge() != 0)
                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue));
    }

    private static String parameter(Response answer, String name) {
        return Stream.of(URI.create(answer.header("Location")).getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static Response ask(Map<String, String> session) {
        return marked(session).contentType("application/json").body(QUESTION).post("/graphql");
    }

    private static RequestSpecification marked(Map<String, String> session) {
        return given().cookies(session).header("Entente-Console", "1");
    }

    private static Response get(java.util.concurrent.Future<Response> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
