package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.entente.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page, its map and its tables: with eyes, with a keyboard, and as of another day. */
@ExtendWith(Browser.class)
class MapPageIT {

    private static final String NO_AGREEMENTS = """
            {"data": {"corridors": null, "agreements": null},
             "errors": [{"message": "The agreements service does not answer.", "path": ["agreements"],
                         "extensions": {"code": "SERVICE_UNAVAILABLE"}}]}
            """;

    @BeforeAll
    static void withStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
    }

    @Test
    void showsCorridorsAsMapAndTable() throws IOException {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", MapPage.DEPARTURES);

        // Then
        assertThat(page).hasTitle("Corridors of the world – Entente");
        var table = page.getByRole(AriaRole.REGION).filter(new Locator.FilterOptions().setHasText("all corridors"));
        assertThat(row(table, "LBY–ITA")).containsText("53mila");
        assertThat(row(table, "FRA–GBR")).containsText("France");
        assertThat(MapPage.arc(page, "Libya to Italy").locator("path").nth(1)).hasAttribute("stroke-width", "14.0");
        assertThat(MapPage.arc(page, "Algeria to Italy").locator("path").nth(1)).hasAttribute("stroke-width", "1.5");
        assertThat(page.locator(".map-world")).containsText("Origin: circle");
        assertThat(page.locator(".map-world")).containsText("Destination: diamond");
        assertThat(page.locator(".map-world")).containsText("Width in proportion to the number:");
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download CSV"))
                        .click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("Libya,Italy,LBY–ITA", "53000,53mila")
                .contains("Source: ");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "map");
    }

    @Test
    void showsWhatWasKnownThen() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/?asOf=2010-01-01");

        // Then
        assertThat(page.getByText("You see what was known on 1 January 2010.")).isVisible();
        assertThat(page.getByText("No publication was known on that day.")).isVisible();
        assertThat(page.getByText("53mila")).hasCount(0);
        Browser.noSeriousViolations(page);
    }

    @Test
    void saysWhatChangedSince() throws IOException {
        // Given: the ministry's number of 2022 came half a year after the coast guard's
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", MapPage.DEPARTURES + "&asOf=2023-06-01");

        // Then
        var since = page.locator(".map-since");
        assertThat(since).containsText("What changed since 1 June 2023");
        assertThat(row(since, "Tunisia to Italy")).containsText(Pattern.compile("not yet known\\s*30,135"));
        assertThat(since).not().containsText("Libya to Italy");
        assertThat(page.locator(".map-ghosts")).hasCount(1);
        assertThat(page.locator(".map-legend")).containsText("Grey, beside it: what is known now");
        Assertions.assertThat(MapPage.picture(page)).contains("#8592a0");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "map-as-of");

        // When
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to today"))
                .click();

        // Then
        assertThat(since).hasCount(0);
        assertThat(page.locator(".map-ghosts")).hasCount(0);
        assertThat(page.locator(".map-legend")).not().containsText("what is known now");
    }

    @Test
    void keepsChoicesInItsAddress() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/");

        // When
        page.getByLabel("Counted").selectOption("SMALL_BOAT_ARRIVALS_BY_NATIONALITY");
        page.getByLabel("Period").selectOption("2022-Q3");

        // Then
        assertThat(page).hasURL(Pattern.compile("indicator=SMALL_BOAT_ARRIVALS_BY_NATIONALITY.*period=2022-Q3"));
        assertThat(page.locator(".map-biggest")).containsText("9,044");
        page.reload();
        assertThat(page.locator(".map-biggest")).containsText("9,044");
    }

    @Test
    void leadsOnByKeyboardAlone() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", MapPage.DEPARTURES);

        // When
        var corridor = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Libya to Italy"))
                .first();
        assertThat(corridor).isVisible();
        Browser.tabTo(page, corridor);
        page.keyboard().press("Enter");

        // Then
        assertThat(page).hasURL(Browser.address("/corridor/LBY/ITA"));
    }

    @Test
    void saysSoWhenTheMapCannotBeDrawn() {
        // Given
        Page page = Browser.page();
        Browser.tolerate(page, "Failed to load resource");
        page.route("**/static/world.json", route -> route.abort());

        // When
        Browser.signIn(page, "reader", MapPage.DEPARTURES);

        // Then
        assertThat(page.getByText("The shapes of the map could not be loaded.")).isVisible();
        assertThat(page.locator(".map-table")).containsText("53mila");
    }

    @Test
    void showsFiguresWhileTheAgreementsAreAway() {
        // Given
        Page page = Browser.page();
        Entente.stack().kill(Service.PARTNERSHIPS);
        try {
            // When
            Browser.signIn(page, "reader", MapPage.DEPARTURES);

            // Then
            assertThat(page.getByText("The agreements service does not answer at present. Figures are shown."))
                    .isVisible();
            assertThat(page.locator(".map-biggest")).containsText("agreements not loaded");
            assertThat(page.locator(".map-table")).containsText("53mila");
            Browser.noSeriousViolations(page);
            Browser.screenshot(page, "map-partial");
        } finally {
            Entente.stack().startAgain(Service.PARTNERSHIPS);
        }
        Entente.graphOnceWhole("reader", "{ agreements(first: 500) { nodes { id events { status } } } }");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(page.locator(".map-table")).containsText("FRA–GBR");
    }

    @Test
    void asksOnceMoreWhatAServiceDidNotAnswerInTime() {
        // Given
        Page page = Browser.page();
        List<Route> asked = new ArrayList<>();
        page.route("**/graphql", route -> {
            if (!route.request().postData().contains("MapAgreements")) {
                route.resume();
            } else if (asked.isEmpty()) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(NO_AGREEMENTS));
                asked.add(route);
            } else {
                asked.add(route);
            }
        });

        // When
        Browser.signIn(page, "reader", MapPage.DEPARTURES);
        page.waitForCondition(() -> asked.size() > 1);

        // Then
        var told = page.getByText("The agreements service does not answer at present. Figures are shown.");
        assertThat(told).isVisible();
        assertThat(page.locator(".map-table")).containsText("53mila");

        // When
        asked.get(1).resume();

        // Then
        assertThat(told).hasCount(0);
        assertThat(page.locator(".map-table")).containsText("FRA–GBR");
        Assertions.assertThat(asked).hasSize(2);
    }

    private static Locator row(Locator table, String corridor) {
        return table.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(corridor))
                .first();
    }
}
