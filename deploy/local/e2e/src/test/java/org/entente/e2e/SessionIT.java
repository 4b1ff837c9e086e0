package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in on the realm's page, work by a cookie that no program of a page can read, and sign out everywhere. */
@ExtendWith(Browser.class)
class SessionIT {

    private static final String COOKIE = "entente-session";
    private static final String CLIENT = "entente-console";

    /** A page of ours that needs nobody. */
    private static final String PAGE = "/static/mark.svg";

    private static final Map<String, String> MARK = Map.of("Entente-Console", "1");

    private static final String ASK = """
            async ([headers, query]) => {
              const answer = await fetch("/graphql", {
                method: "POST",
                headers: { "Content-Type": "application/json", ...headers },
                body: JSON.stringify({ query })
              });
              return answer.status + " " + await answer.text();
            }
            """;

    private static final String SESSION = """
            async () => {
              const answer = await fetch("/session");
              return answer.status + " " + await answer.text();
            }
            """;

    private static final String SIGN_OUT = """
            async headers => (await fetch("/session/sign-out", { method: "POST", headers })).status
            """;

    /** As a page does that shows several things. */
    private static final String SEVERAL_AT_ONCE = """
            () => Promise.all([1, 2, 3, 4, 5].map(async () => {
              const answer = await fetch("/graphql", {
                method: "POST",
                headers: { "Content-Type": "application/json", "Entente-Console": "1" },
                body: JSON.stringify({ query: "{ me { username } }" })
              });
              return answer.status;
            }))
            """;

    private static final String DRAFT =
            "mutation { draftRelease(input: { publisher: \"ONS\", title: \"%s\", publishedAt: \"2020-02-20T09:30:00Z\" }) { id } }";

    private static final String DRAFTS =
            "{ releases(publisher: \"ONS\", state: DRAFT, first: 500) { nodes { title } } }";

    /** What becomes of a socket on which nobody sends a token. */
    private static final String SOCKET = """
            url => new Promise(heard => {
              const socket = new WebSocket(url, "graphql-transport-ws");
              socket.onopen = () => socket.send('{"type": "connection_init"}');
              socket.onmessage = message => heard(JSON.parse(message.data).type);
              socket.onclose = end => heard("closed with " + end.code);
            })
            """;

    @Test
    void peopleSignInOnTheRealmsPage() {
        // Given
        Page page = visitor();

        // When
        Browser.signIn(page, "editor-tun", PAGE);

        // Then
        assertThat(ask(page, MARK, "{ me { username roles desks } }"))
                .startsWith("200")
                .contains("\"username\":\"editor-tun\"", "\"editor\"", "\"TUN\"", "\"LBY\"");
        assertThat(page.evaluate(SESSION).toString()).startsWith("200").contains("\"username\":\"editor-tun\"");
    }

    @Test
    void whoIsNotSignedInIsWelcomedAndComesBackToWhereTheyWere() {
        // Given
        Page page = Browser.page();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));

        // When
        page.navigate(Browser.address("/corridor/ALB/GBR?asOf=2023-03-01"));

        // Then
        PlaywrightAssertions.assertThat(page.getByText("Sign in to see figures and agreements"))
                .isVisible();
        assertThat(asked).noneMatch(url -> url.contains("/graphql"));
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "welcome");

        // When
        page.locator("main")
                .getByText("Sign in", new Locator.GetByTextOptions().setExact(true))
                .click();
        Browser.typePassword(page, "reader");

        // Then
        PlaywrightAssertions.assertThat(page).hasURL(Browser.address("/corridor/ALB/GBR?asOf=2023-03-01"));

        // When
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();

        // Then
        PlaywrightAssertions.assertThat(page.getByText("Sign in to see figures and agreements"))
                .isVisible();
        assertThat(ours(page)).isEmpty();
    }

    @Test
    void noProgramOfAPageCanReadAToken() {
        // Given
        Page page = visitor();

        // When
        Browser.signIn(page, "reader", PAGE);

        // Then
        assertThat(page.evaluate("() => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage })"))
                .isEqualTo("{}");
        assertThat(ours(page)).extracting(cookie -> cookie.name).containsExactly(COOKIE);
        var cookie = ours(page).get(0);
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookie.secure).isFalse();
        assertThat(cookie.value).doesNotContain("eyJ");
        assertThat(page.evaluate(SESSION).toString()).doesNotContain("eyJ");
    }

    @Test
    void theServicesBehindTakeTheSession() {
        Page page = visitor();

        Browser.signIn(page, "reader", PAGE);

        for (var query :
                List.of("{ releases(first: 1) { nodes { id } } }", "{ agreements(first: 1) { nodes { id } } }")) {
            assertThat(askUntilHeard(page, query)).startsWith("200").doesNotContain("errors");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/%5Cevil.example/", "/%09/evil.example/"})
    void nobodyIsSentElsewhereAfterSigningIn(String to) {
        Page page = visitor();
        Browser.tolerate(page, "status of 401");

        page.navigate(Browser.address("/session/sign-in?to=" + to));
        Browser.typePassword(page, "reader");

        page.waitForURL(url -> url.startsWith(Browser.address("/")) && !url.contains("/session/"));
        assertThat(page.url()).isEqualTo(Browser.address("/"));
    }

    @Test
    void withoutTheHeaderNothingIsDone() {
        // Given
        Page page = visitor();
        Browser.tolerate(page, "status of 403");
        Browser.signIn(page, "editor", PAGE);
        var title = "Never drafted by a form " + UUID.randomUUID();

        // When
        var answer = ask(page, Map.of(), DRAFT.formatted(title));

        // Then
        assertThat(answer).startsWith("403").contains("FORBIDDEN", "Entente-Console");
        assertThat(page.evaluate(SIGN_OUT, Map.of())).isEqualTo(403);
        assertThat(ask(page, MARK, DRAFTS)).startsWith("200").doesNotContain(title);
        assertThat(ask(page, MARK, DRAFT.formatted(title))).startsWith("200").contains("\"id\":\"release:");
        assertThat(ask(page, MARK, DRAFTS)).contains(title);
    }

    @Test
    void anotherPageOfTheSameSiteCannotUseTheSession() {
        // Given: the browser sends cookies along to another port of this machine
        Page page = visitor();
        Browser.tolerate(page, "blocked by CORS policy");
        Browser.tolerate(page, "net::ERR_FAILED");
        Browser.tolerate(page, "WebSocket connection to");
        Browser.signIn(page, "reader", PAGE);
        var socket = Browser.address("/graphql").replaceFirst("^http", "ws");

        // When
        assertThat(page.evaluate(SOCKET, socket)).isEqualTo("connection_ack");
        page.navigate(Entente.stack().keycloakUrl() + "/realms/entente/.well-known/openid-configuration");

        // Then
        assertThat(page.evaluate(SOCKET, socket).toString()).startsWith("closed with");
        assertThat(page.evaluate("""
                        async url => {
                          try {
                            const answer = await fetch(url, {
                              method: "POST",
                              credentials: "include",
                              headers: { "Content-Type": "application/json", "Entente-Console": "1" },
                              body: JSON.stringify({ query: "{ me { username } }" })
                            });
                            return await answer.text();
                          } catch (refused) {
                            return refused.name;
                          }
                        }
                        """, Browser.address("/graphql"))).isEqualTo("TypeError");
    }

    @Test
    void aSessionThatTheRealmEndedIsOver() {
        // Given: tokens that are renewed for each request
        var realm = Entente.stack().keycloak();
        Page page = visitor();
        Browser.tolerate(page, "status of 401");
        realm.setTokenLife(CLIENT, Duration.ofSeconds(10));
        try {
            Browser.signIn(page, "prerelease", PAGE);
            assertThat(ask(page, MARK, "{ me { username } }")).startsWith("200").contains("prerelease");
            assertThat(page.evaluate(SEVERAL_AT_ONCE)).isEqualTo(List.of(200, 200, 200, 200, 200));

            // When
            realm.endSessions("prerelease");

            // Then
            assertThat(ask(page, MARK, "{ me { username } }"))
                    .startsWith("401")
                    .contains("UNAUTHENTICATED", "The session has ended. Sign in again.");
            assertThat(page.evaluate(SESSION)).isEqualTo("200 {\"signedIn\":false}");
            assertThat(ours(page)).isEmpty();
        } finally {
            realm.setTokenLife(CLIENT, Duration.ofMinutes(5));
        }
    }

    @Test
    void signingOutEndsTheSessionInTheRealmToo() {
        // Given
        Page page = visitor();
        Browser.tolerate(page, "status of 401");
        Browser.signIn(page, "reader", PAGE);

        // When
        assertThat(page.evaluate(SIGN_OUT, MARK)).isEqualTo(204);

        // Then
        assertThat(ours(page)).isEmpty();
        assertThat(page.evaluate(SESSION)).isEqualTo("200 {\"signedIn\":false}");
        assertThat(ask(page, MARK, "{ me { username } }")).startsWith("401");

        // When: the realm would let in whom it knows without a word
        page.navigate(Browser.address("/session/sign-in?to=" + PAGE));

        // Then
        page.locator("#password").waitFor();
        Browser.typePassword(page, "auditor");
        page.waitForURL(Browser.address(PAGE));
        assertThat(page.evaluate(SESSION).toString()).contains("auditor");
    }

    @Test
    void whoIsStillKnownInTheRealmSignsInWithoutAPassword() {
        Page page = visitor();
        Browser.signIn(page, "reader", PAGE);
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(COOKIE));
        assertThat(page.evaluate(SESSION)).isEqualTo("200 {\"signedIn\":false}");

        page.navigate(Browser.address("/session/sign-in?to=" + PAGE));

        assertThat(page.url()).isEqualTo(Browser.address(PAGE));
        assertThat(page.evaluate(SESSION).toString()).contains("reader");
    }

    @Test
    void aClientWithATokenNoticesNothing() {
        Response answer = Entente.graph("reader", "{ me { username } }");

        answer.then().statusCode(200);
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.<String>path("data.me.username")).isEqualTo("reader");
        Entente.anonymouslyAt(Service.GATEWAY)
                .header("Entente-Console", "1")
                .contentType("application/json")
                .body("{\"query\": \"{ me { username } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("Location", nullValue());
    }

    /** The page there asks for an icon, which only the console's own pages bring. */
    private static Page visitor() {
        Page page = Browser.page();
        Browser.tolerate(page, "/favicon.ico");
        return page;
    }

    /** A service that has just started may be slow with its first answer. */
    private static String askUntilHeard(Page page, String query) {
        var answer = ask(page, MARK, query);
        for (int tries = 0; tries < 10 && answer.contains("SERVICE_UNAVAILABLE"); tries++) {
            answer = ask(page, MARK, query);
        }
        return answer;
    }

    private static String ask(Page page, Map<String, String> headers, String query) {
        return page.evaluate(ASK, List.of(headers, query)).toString();
    }

    /** The cookies of our pages; the realm's own are for its paths. */
    private static List<Cookie> ours(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> !cookie.path.startsWith("/realms/"))
                .toList();
    }
}
