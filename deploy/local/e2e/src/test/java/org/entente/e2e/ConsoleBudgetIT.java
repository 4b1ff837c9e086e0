package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the first view loads, on a cold cache. How long it takes is measured in deploy/bench. */
@ExtendWith(Browser.class)
class ConsoleBudgetIT {

    /** Of script, compressed as it is sent. */
    private static final int MOST_BYTES = 300 * 1024;

    /** What asks ahead, the way in, and all that the first view is made of: each further file is one more to wait for. */
    private static final int FILES = 3;

    @Test
    void theFirstViewNeedsLittleScript() {
        // Given
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
        var page = Browser.page();
        List<Response> scripts = new ArrayList<>();
        page.onResponse(response -> {
            if (response.request().resourceType().equals("script") && isOurs(response)) {
                scripts.add(response);
            }
        });

        // When
        Browser.signIn(page, "reader");
        page.waitForSelector("main h1");
        page.waitForSelector(".drawing svg path");

        // Then
        assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(script.allHeaders())
                .as(script.url())
                .containsEntry("content-encoding", "gzip"));
        assertThat(scripts.stream()
                        .mapToInt(script -> script.request().sizes().responseBodySize)
                        .sum())
                .isBetween(1, MOST_BYTES);
        assertThat(scripts)
                .extracting(Response::url)
                .as("whatever is loaded later imports app/first.ts first")
                .hasSize(FILES);
    }

    private static boolean isOurs(Response script) {
        return script.url().startsWith(Browser.address("/"));
    }
}
