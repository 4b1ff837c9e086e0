package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is sure to ask is on its way before the page's script is there, in the very words in which that asks it. */
@ExtendWith(Browser.class)
class AheadIT {

    private static final Pattern MODULES = Pattern.compile("/static/bundle/[^/]+\\.js$");

    @BeforeAll
    static void withStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 1, 1",
        "/?asOf=2023-06-01, 1, 2",
        "/?asOf=nonsense, 1, 1",
        "/?indicator=SEA_ARRIVALS_BY_DEPARTURE, 1, 1",
        "/area/GBR, 0, 0"
    })
    void nothingIsAskedTwice(String address, int maps, int mapsOfThenAndNow) {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/claim");
        var asked = asked(page);

        // When
        page.navigate(Browser.address(address));
        page.locator("main h1").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        // Then
        assertThat(asked).doesNotHaveDuplicates().noneMatch(one -> one.contains("nonsense"));
        assertThat(asked).filteredOn(one -> one.startsWith("/session")).hasSize(1);
        assertThat(asked).filteredOn(one -> one.startsWith("/static/world")).hasSize(maps);
        assertThat(asked).filteredOn(one -> one.contains("MapCorridors")).hasSize(maps);
        assertThat(asked).filteredOn(one -> one.contains("MapFigures")).hasSize(mapsOfThenAndNow);
        assertThat(asked).filteredOn(one -> one.contains("MapAgreements")).hasSize(mapsOfThenAndNow);
    }

    @Test
    void theMapIsAskedForWhileItsScriptHasYetToCome() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/claim");
        List<Route> held = new ArrayList<>();
        page.route(MODULES, held::add);
        var asked = asked(page);

        // When
        page.waitForRequest(
                one -> named(one).contains("MapFigures"),
                () -> page.navigate(
                        Browser.address("/"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));

        // Then
        assertThat(held).isNotEmpty();
        assertThat(asked)
                .anyMatch(one -> one.contains("MapCorridors"))
                .anyMatch(one -> one.contains("MapAgreements"))
                .anyMatch(one -> one.startsWith("/static/world.json"));
        page.unroute(MODULES);
        held.forEach(Route::resume);
        page.locator(".drawing svg path").first().waitFor();
        assertThat(asked).filteredOn(one -> one.contains("MapCorridors")).hasSize(1);
        assertThat(asked).filteredOn(one -> one.contains("MapFigures")).hasSize(1);
        assertThat(asked).filteredOn(one -> one.contains("MapAgreements")).hasSize(1);
    }

    @Test
    void theGraphIsAskedNothingForWhoIsNotSignedIn() {
        // Given
        Page page = Browser.page();
        var asked = asked(page);

        // When
        page.navigate(Browser.address("/"));
        page.locator(".welcome h1").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        // Then
        assertThat(asked).contains("/session ").noneMatch(one -> one.startsWith("/graphql"));
    }

    private static List<String> asked(Page page) {
        var gateway = Browser.address("");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().startsWith(gateway) && request.resourceType().equals("fetch")) {
                asked.add(named(request).substring(gateway.length()));
            }
        });
        return asked;
    }

    private static String named(Request request) {
        return request.url() + " " + Objects.requireNonNullElse(request.postData(), "");
    }
}
