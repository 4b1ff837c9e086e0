package org.entente.e2e;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;

/**
 * A frontend on another origin works without anything being set up for it: its people sign in with PKCE, and their browsers
 * let its pages ask. Done by the requests that a browser makes.
 */
class OtherOriginIT {

    private static final String FRONTEND = "http://localhost:5173";
    private static final String STRANGER = "http://localhost:6666";
    private static final String CLIENT = "entente-frontend";
    private static final String BACK = FRONTEND + "/";
    private static final String VERIFIER = "a-text-of-at-least-forty-three-characters-made-up-for-once";

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    @Test
    void signsPeopleInAndAsksInTheirName() {
        // When
        String redirect = signIn("reader");

        // Then
        assertThat(redirect, allOf(startsWith(BACK), containsString("state=made-up")));
        Response token = exchange(code(redirect), VERIFIER);
        token.then().statusCode(200).header("Access-Control-Allow-Origin", equalTo(FRONTEND));
        ask(FRONTEND, token.path("access_token"))
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRONTEND))
                .body("data.me.username", equalTo("reader"));
    }

    @Test
    void aCodeIsNothingWithoutItsVerifier() {
        exchange(code(signIn("reader")), "another-text-which-whoever-saw-the-code-would-have-to-guess")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
    }

    @Test
    void theGatewayAnswersTheBrowsersLeadingQuestion() {
        for (String header : new String[] {"authorization", "content-type", "idempotency-key"}) {
            preflight(FRONTEND, header)
                    .then()
                    .statusCode(anyOf(equalTo(200), equalTo(204)))
                    .header("Access-Control-Allow-Origin", equalTo(FRONTEND))
                    .header("Access-Control-Allow-Methods", containsStringIgnoringCase("POST"))
                    .header("Access-Control-Allow-Headers", containsStringIgnoringCase(header))
                    .header("Access-Control-Allow-Credentials", anyOf(nullValue(), equalTo("false")));
        }
    }

    @Test
    void nobodyElsesPagesAreAnswered() {
        preflight(STRANGER, "authorization").then().header("Access-Control-Allow-Origin", nullValue());
        ask(STRANGER, Entente.stack().token("reader")).then().header("Access-Control-Allow-Origin", nullValue());
        authorize(STRANGER).then().statusCode(400);
    }

    /** Where the browser is sent after the sign-in page. */
    private static String signIn(String person) {
        Response page = authorize(FRONTEND);
        page.then().statusCode(200);
        Response signedIn = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(page.detailedCookies())
                .contentType(ContentType.URLENC)
                .body("username=%1$s&password=%1$s".formatted(person))
                .post(URI.create(found(FORM, page.asString()).replace("&amp;", "&")));
        signedIn.then().statusCode(302);
        return signedIn.header("Location");
    }

    private static String code(String redirect) {
        return URLDecoder.decode(found(CODE, redirect), UTF_8);
    }

    private static Response authorize(String origin) {
        return given().redirects()
                .follow(false)
                .queryParams(Map.of(
                        "client_id", CLIENT,
                        "redirect_uri", origin + "/",
                        "response_type", "code",
                        "scope", "openid",
                        "state", "made-up",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"))
                .get(realm() + "/auth");
    }

    private static Response exchange(String code, String verifier) {
        return given().header("Origin", FRONTEND)
                .contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", BACK,
                        "code", code,
                        "code_verifier", verifier))
                .post(realm() + "/token");
    }

    private static Response preflight(String origin, String header) {
        return Entente.anonymouslyAt(Service.GATEWAY)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", header)
                .options("/graphql");
    }

    private static Response ask(String origin, String token) {
        return Entente.with(token, Service.GATEWAY)
                .header("Origin", origin)
                .contentType(ContentType.JSON)
                .body(Map.of("query", "{ me { username } }"))
                .post("/graphql");
    }

    private static String realm() {
        return Entente.stack().keycloakUrl() + "/realms/entente/protocol/openid-connect";
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no %s in %s".formatted(pattern, text));
        }
        return matcher.group(1);
    }
}
