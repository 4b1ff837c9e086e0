package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.entente.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page, its map and its tables, and the search: with eyes, with a keyboard, and as of another day. */
@ExtendWith(Browser.class)
class MapPageIT {

    private static final String DEPARTURES = "/?indicator=SEA_ARRIVALS_BY_DEPARTURE&period=2022";

    @BeforeAll
    static void withStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
    }

    @Test
    void showsCorridorsAsMapAndTable() throws IOException {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", DEPARTURES);

        // Then
        assertThat(page).hasTitle("Corridors of the world – Entente");
        var table = page.getByRole(AriaRole.REGION).filter(new Locator.FilterOptions().setHasText("all corridors"));
        assertThat(row(table, "LBY–ITA")).containsText("53mila");
        assertThat(row(table, "FRA–GBR")).containsText("France");
        assertThat(page.locator("entente-chart canvas").first()).isVisible();
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
        Browser.signIn(page, "reader", DEPARTURES);

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
    void leadsOnByAClickOnTheMap() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", DEPARTURES);
        var map = page.locator("entente-chart canvas").first();
        assertThat(map).isVisible();
        map.scrollIntoViewIfNeeded();

        // When
        clickOnLand(page, map.boundingBox());

        // Then
        assertThat(page).hasURL(Pattern.compile(Browser.address("/(area/[A-Z]{3}|corridor/[A-Z]{3}/[A-Z]{3})$")));
        assertThat(page.locator("main h1")).isVisible();
    }

    @Test
    void saysSoWhenTheMapCannotBeDrawn() {
        // Given
        Page page = Browser.page();
        Browser.tolerate(page, "Failed to load resource");
        page.route("**/static/world.json", route -> route.abort());

        // When
        Browser.signIn(page, "reader", DEPARTURES);

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
            Browser.signIn(page, "reader", DEPARTURES);

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
    void searchesWhileOneTypes() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isVisible();

        // When
        page.keyboard().press("/");
        page.keyboard().type("tunisia");
        page.keyboard().press("Enter");
        assertThat(page.locator("#search-text")).isFocused();
        assertThat(hits(page).first()).containsText("Tunisia");
        page.keyboard().press("ArrowDown");

        // Then
        assertThat(hits(page).first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(hits(page).nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#search-text")).isFocused();
        assertThat(page.locator("mark").first()).hasText("Tunisia");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "search");

        // When
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        // Then
        assertThat(page).hasURL(Browser.address("/area/TUN"));
    }

    @Test
    void keepsHitsAsAFileOfExactlyWhatIsShown() throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/search?q=tunisia&asOf=2023-06-01");
        var button = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName("Download CSV: Hits for tunisia")
                        .setExact(true));
        assertThat(button).isVisible();
        var shown = hits(page).allInnerTexts();

        // When
        Browser.tabTo(page, button);
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));

        // Then
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("entente-hits-for-tunisia-2023-06-01.csv");
        var lines = Files.readString(file.path()).split("\r\n");
        // Its head before them; an empty line and the source after them.
        Assertions.assertThat(lines).hasSize(shown.size() + 3);
        for (int place = 0; place < shown.size(); place++) {
            Assertions.assertThat(lines[place + 1]).contains(shown.get(place));
        }
        Assertions.assertThat(lines[1])
                .isEqualTo("\"Countries, regions and organisations\",Tunisia,\"Country, TUN\",TUN,,"
                        + Browser.address("/area/TUN?asOf=2023-06-01"));
        Assertions.assertThat(lines[lines.length - 1])
                .startsWith("\"Source: ")
                .endsWith("Entente, as known on 1 June 2023, %s\"".formatted(page.url()));
    }

    @Test
    void helpsWhenNothingIsFound() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/search?q=tunisia+xyzzy");

        // Then
        assertThat(page.getByText("Nothing was found for “tunisia xyzzy”")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try “tunisia” alone"))
                .click();
        assertThat(hits(page).first()).containsText("Tunisia");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "search-found");
    }

    /** On the first place that the pointer finds to be one to click. */
    private static void clickOnLand(Page page, BoundingBox map) {
        for (double down = 0.3; down < 0.9; down += 0.05) {
            for (double across = 0.1; across < 0.9; across += 0.05) {
                page.mouse().move(map.x + across * map.width, map.y + down * map.height);
                if ("pointer".equals(page.evaluate("() => document.querySelector('.drawing div').style.cursor"))) {
                    page.mouse().down();
                    page.mouse().up();
                    return;
                }
            }
        }
        throw new AssertionError("nothing on the map can be clicked");
    }

    private static Locator row(Locator table, String corridor) {
        return table.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(corridor))
                .first();
    }

    private static Locator hits(Page page) {
        return page.locator(".search-hit");
    }
}
