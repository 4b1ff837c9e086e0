package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People sign in on the realm's page, work by a cookie that no program of a page can read, and sign out everywhere. */
@ExtendWith(Browser.class)
class SessionIT {

    /** Any page of ours that needs nobody. */
    private static final String PAGE = "/q/health/live";

    private static final String ASK = """
            async headers => {
              const answer = await fetch("/graphql", {
                method: "POST",
                headers: { "Content-Type": "application/json", ...headers },
                body: JSON.stringify({ query: "{ me { username desks } }" })
              });
              return { status: answer.status, body: await answer.json() };
            }
            """;

    private static final Map<String, String> MARK = Map.of("Entente-Console", "1");

    @Test
    void signsIn() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "editor-tun", PAGE);

        // Then
        assertThat(page.evaluate(ASK, MARK).toString()).contains("status=200", "username=editor-tun", "TUN");
    }
}
