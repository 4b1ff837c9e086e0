package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
        assertThat(arc(page, "Libya to Italy").locator("path").nth(1)).hasAttribute("stroke-width", "14.0");
        assertThat(arc(page, "Algeria to Italy").locator("path").nth(1)).hasAttribute("stroke-width", "1.5");
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
    void tellsOfAnArcAndLeadsToItsCorridor() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", DEPARTURES);
        var middle = pointOn(arc(page, "Libya to Italy"));

        // When
        page.mouse().move(middle.get(0), middle.get(1));

        // Then
        assertThat(page.locator(".map-told")).containsText("53,000 (Italian Coast Guard)");
        page.mouse().down();
        page.mouse().up();
        assertThat(page).hasURL(Browser.address("/corridor/LBY/ITA"));
    }

    @Test
    void leadsToACountrysDossier() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", DEPARTURES + "&map=3,28,20");

        // When
        page.locator(".map-land [data-area=DZA]").first().click(new Locator.ClickOptions().setForce(true));

        // Then
        assertThat(page).hasURL(Browser.address("/area/DZA"));
    }

    @Test
    void movesTheMapByMouseAndKeysAndKeepsItInTheAddress() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", DEPARTURES + "&map=10,40,100");
        var middle = pointOn(arc(page, "Libya to Italy"));

        // When
        page.mouse().move(middle.get(0), middle.get(1));
        page.mouse().down();
        page.mouse().move(middle.get(0) - 60, middle.get(1) + 40);
        page.mouse().up();

        // Then
        Assertions.assertThat(pointOn(arc(page, "Libya to Italy")).get(0)).isCloseTo(middle.get(0) - 60, within(2.0));
        assertThat(page).hasURL(Pattern.compile("map=\\d+\\.\\d+%2C4\\d\\.\\d+%2C100\\.0"));

        // When
        assertThat(page.locator(".map-moved")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("+");

        // Then
        assertThat(page).hasURL(Pattern.compile("map=-?\\d+\\.\\d+%2C4\\d\\.\\d+%2C62\\.5"));
        var there = pointOn(arc(page, "Libya to Italy"));
        page.reload();
        Assertions.assertThat(pointOn(arc(page, "Libya to Italy")).get(0)).isCloseTo(there.get(0), within(2.0));
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

    /** The arc of a corridor, which the table lists at the same place. */
    private static Locator arc(Page page, String corridor) {
        assertThat(page.locator(".map-table tbody tr").first()).isVisible();
        var at = page.locator(".map-table tbody tr td:nth-child(3) a")
                .evaluateAll("(links, name) => links.findIndex(one => one.ariaLabel.endsWith(name))", corridor);
        return page.locator("[data-arc='" + at + "']");
    }

    /** Where the pointer finds it: a place half way, across and down. */
    private static List<Double> pointOn(Locator arc) {
        @SuppressWarnings("unchecked")
        var point = (List<Number>) arc.locator("path").nth(1).evaluate("""
                line => {
                  line.scrollIntoView({ block: 'center' });
                  const half = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM());
                  return [half.x, half.y];
                }
                """);
        return point.stream().map(Number::doubleValue).toList();
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
