package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What all pages do: keep to their address and day, lead by keys, and say what they wait for and what failed. */
@ExtendWith(Browser.class)
class EveryPageIT {

    private static final String BEGINS_WHERE_ONE_TYPES = "/search";

    private static final int MOST_STOPS = 12;

    private static final Path OPERATIONS =
            Path.of("..", "..", "..", "gateway", "src", "main", "resources", "web", "app", "operations");

    @BeforeAll
    static void prepare() {
        EveryPage.prepare();
    }

    @Test
    void anAddressShowsTheSameAgain() {
        var dated = EveryPage.dated();
        EveryPage.pages().forEach((person, addresses) -> {
            Page page = Browser.page();
            Browser.signIn(page, person);

            for (var address : addresses) {
                if (address.equals(EveryPage.COUNTS_DOWN_BY_THE_MINUTE)) {
                    continue;
                }
                EveryPage.open(page, address, dated.contains(address) ? "asOf=" + EveryPage.DAY : "");
                assertThat(page.getByText("You see what was known on 1 June 2023."))
                        .hasCount(dated.contains(address) ? 1 : 0);
                assertThat(page.locator("main h1")).isVisible();
                var shown = page.locator("main").innerText();

                page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
                EveryPage.settle(page);

                assertThat(page.locator("main").innerText()).as(address).isEqualTo(shown);
            }
        });
    }

    /** Each question that can be asked of a day is: nothing of today is mixed in. */
    @Test
    void everythingIsAskedAsOfTheDay() {
        Page page = Browser.page();
        Browser.signIn(page, "reader");
        List<JsonPath> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/graphql")) {
                asked.add(JsonPath.from(request.postData()));
            }
        });

        for (var address : EveryPage.dated()) {
            asked.clear();
            EveryPage.open(page, address, "asOf=" + EveryPage.DAY);

            var dated = asked.stream()
                    .map(question -> question.getString("operationName"))
                    .filter(EveryPageIT::canBeAskedOfADay)
                    .collect(Collectors.toSet());
            assertThat(dated).as(address).isNotEmpty();
            assertThat(asked.stream()
                            .filter(question -> EveryPage.DAY.equals(question.getString("variables.asOf")))
                            .map(question -> question.getString("operationName")))
                    .as(address)
                    .containsAll(dated);
        }
    }

    /** The first key leads past the head, and wherever one is can be seen. */
    @Test
    void keysLeadThroughEachPage() {
        EveryPage.pages().forEach((person, addresses) -> {
            Page page = Browser.page();
            Browser.signIn(page, person);

            for (var address : addresses) {
                if (address.startsWith(BEGINS_WHERE_ONE_TYPES)) {
                    continue;
                }
                EveryPage.open(page, address, "");
                page.keyboard().press("Tab");
                assertThat(page.getByText("Skip to the content")).isFocused();
                page.keyboard().press("Enter");

                int stops = Math.min(MOST_STOPS, stops(page));
                assertThat(stops).as(address).isGreaterThan(2);
                for (int stop = 0; stop < stops; stop++) {
                    page.keyboard().press("Tab");
                    assertThat(page.evaluate("""
                                    () => {
                                      const here = document.activeElement;
                                      const shown = (one) => getComputedStyle(one).outlineStyle !== 'none';
                                      return here.closest('main') && (shown(here) || shown(here.parentElement)) ? '' : here.outerHTML;
                                    }
                                    """)).as(address).isEqualTo("");
                }
            }
        });
    }

    @Test
    void whileNothingIsThereYetItIsLoading() {
        EveryPage.pages().forEach((person, addresses) -> {
            Page page = Browser.page();
            Browser.signIn(page, person);
            page.route("**/graphql", onItsWay -> {});

            for (var address : addresses) {
                page.navigate(Browser.address(address));

                assertThat(page.locator("main .state-loading").first()).containsText("Loading");
            }
        });
    }

    @Test
    void whatCannotBeReachedIsSaidAndTriedAgain() {
        EveryPage.pages().forEach((person, addresses) -> {
            Page page = Browser.page();
            Browser.tolerate(page, "Failed to load resource");
            Browser.signIn(page, person);

            for (var address : addresses) {
                // What it answers to a claim would be tried again by a button of its own.
                var alone = address.startsWith("/claim") ? "/claim" : address;
                EveryPage.open(page, alone, "");
                var shown = page.locator("main").innerText();
                page.route("**/graphql", route -> route.abort());
                page.navigate(Browser.address(alone));
                var told = page.getByText("Entente could not be reached. Check your connection and try again.");
                assertThat(told.first()).isVisible();

                page.unroute("**/graphql");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
                        .first()
                        .click();

                assertThat(told).hasCount(0);
                if (!address.equals(EveryPage.COUNTS_DOWN_BY_THE_MINUTE)) {
                    assertThat(page.locator("main"))
                            .hasText(shown, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
                }
            }
        });
    }

    /** How many places in the page itself the Tab key comes to. */
    private static int stops(Page page) {
        return page.locator(
                        "main :is(a[href], button, input, select, textarea, summary, [tabindex='0']):not(:disabled)")
                .locator("visible=true")
                .count();
    }

    private static boolean canBeAskedOfADay(String operation) {
        try {
            return Files.readString(OPERATIONS.resolve(operation + ".graphql")).contains("$asOf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
