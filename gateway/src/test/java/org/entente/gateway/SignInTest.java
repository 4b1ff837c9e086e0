package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a session begins and ends. */
@QuarkusTest
class SignInTest extends SignedInTest {

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
}
