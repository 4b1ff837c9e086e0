package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser's way through signing in: what it keeps on the way, and what it shows afterwards. */
abstract class SignedInTest extends GatewayTest {

    static final String COOKIE = "entente-session";
    static final Duration LONG = Duration.ofMinutes(30);
    static final String QUESTION = "{\"query\": \"{ me { username } }\"}";

    Map<String, String> signedIn(String username, String accessToken) {
        return signedIn(username, accessToken, realm.refreshToken(username, LONG));
    }

    Map<String, String> signedIn(String username, String accessToken, String refreshToken) {
        return kept(comeBack(begin("/"), username, accessToken, refreshToken));
    }

    static Response begin(String to) {
        return given().redirects().follow(false).queryParam("to", to).get("/session/sign-in");
    }

    /** As a browser does, from the realm's page to where the person wanted to go. */
    Response comeBack(Response begun, String username, String accessToken, String refreshToken) {
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

    static Map<String, String> kept(Response answer) {
        return answer.detailedCookies().asList().stream()
                .filter(cookie -> cookie.getMaxAge() != 0)
                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue));
    }

    static String parameter(Response answer, String name) {
        return Stream.of(URI.create(answer.header("Location")).getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    static Response ask(Map<String, String> session) {
        return marked(session).contentType("application/json").body(QUESTION).post("/graphql");
    }

    static RequestSpecification marked(Map<String, String> session) {
        return given().cookies(session).header("Entente-Console", "1");
    }
}
