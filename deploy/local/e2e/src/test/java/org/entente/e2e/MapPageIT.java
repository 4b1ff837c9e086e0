package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.entente.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page, its map and its tables, and the search: with eyes, with a keyboard, and as of another day. */
@ExtendWith(Browser.class)
class MapPageIT {

    private static final String DEPARTURES = "/?indicator=SEA_ARRIVALS_BY_DEPARTURE&period=2022";

    private static final String CIRCLE = "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z";
    private static final String DIAMOND = "M0 -9L9 0L0 9L-9 0Z";
    private static final String TRIANGLE = "M0 -8L8 6.5L-8 6.5Z";

    private static final String DRAWN_TO_ITS_PLACE = """
            () => {
              const place = document.querySelector('.map-world .drawing');
              return Math.abs(Number(place?.querySelector('svg')?.getAttribute('width')) - place?.clientWidth) < 1;
            }
            """;

    /** Where a shape lies open, no arc and no name above it. */
    private static final String BARE_POINT = """
            shape => {
              shape.scrollIntoView({ block: 'center', behavior: 'instant' });
              const { left, top, width, height } = shape.getBoundingClientRect();
              for (let y = top; y < top + height; y += 5) {
                for (let x = left; x < left + width; x += 5) {
                  if (document.elementFromPoint(x, y) === shape) return [x, y];
                }
              }
              return [];
            }
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

    /** A circle, a diamond and a triangle, each in a colour of its own, as the legend says; only those of what is shown. */
    @Test
    void tellsRolesByColourAndByShape() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", DEPARTURES);

        // Then
        assertThat(sign(page, "LBY", "origin")).hasAttribute("d", CIRCLE);
        assertThat(sign(page, "ITA", "destination")).hasAttribute("d", DIAMOND);
        assertThat(sign(page, "MRT", "transit")).hasAttribute("d", TRIANGLE);
        assertThat(sign(page, "LBY", "origin")).hasCSS("fill", "rgb(177, 69, 28)");
        assertThat(sign(page, "ITA", "destination")).hasCSS("fill", "rgb(18, 67, 109)");
        assertThat(sign(page, "MRT", "transit")).hasCSS("fill", "rgb(122, 92, 0)");
        for (var role : List.of("origin", "destination", "transit")) {
            var said = page.locator(".map-legend .map-" + role);
            assertThat(said).hasCSS("fill", (String) page.locator("[transform][fill='var(--%s)']".formatted(role))
                    .first()
                    .evaluate("sign => getComputedStyle(sign).fill"));
        }
        assertThat(page.locator(".map-legend")).containsText("Crossed on the way, by an agreement: triangle");

        // When
        page.getByLabel("Also corridors with agreements alone").uncheck();

        // Then
        assertThat(sign(page, "MRT", "transit")).hasCount(0);
        assertThat(page.locator(".map-legend")).not().containsText("triangle");
        assertThat(sign(page, "LBY", "origin")).hasCount(1);
    }

    @Test
    void saysEachArcInItsTableToo() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", DEPARTURES);

        // Then
        assertThat(page.locator(".map-table tbody tr").first()).isVisible();
        var rows = page.locator(".map-table tbody tr").count();
        assertThat(page.locator("[data-arc]")).hasCount(rows);
        Assertions.assertThat(page.locator("[data-arc]")
                        .evaluateAll("arcs => arcs.map(one => Number(one.dataset.arc)).sort((a, b) => a - b).join()"))
                .isEqualTo(IntStream.range(0, rows).mapToObj(String::valueOf).collect(Collectors.joining(",")));
    }

    @Test
    void takesOnTheColoursThatSomebodyChooses() throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", DEPARTURES);
        assertThat(sign(page, "ITA", "destination")).hasCSS("fill", "rgb(18, 67, 109)");
        Assertions.assertThat(picture(page)).contains("fill=\"#12436d\"", "fill=\"#ffffff\"", "Sea arrivals");

        // When
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Dark").setExact(true))
                .click();

        // Then
        assertThat(sign(page, "ITA", "destination")).hasCSS("fill", "rgb(125, 184, 240)");
        Assertions.assertThat(picture(page))
                .contains("fill=\"#7db8f0\"", "fill=\"#10171e\"")
                .doesNotContain("#12436d", "var(");
    }

    @Test
    void movesByKeysAlone() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", DEPARTURES + "&map=10,40,100");
        var before = pointOn(arc(page, "Libya to Italy"));

        // When
        Browser.tabTo(page, page.locator(".map-moved"));
        page.keyboard().press("ArrowRight");

        // Then
        assertThat(page).not().hasURL(Pattern.compile("map=10(%2C|,)40"));
        Assertions.assertThat(pointOn(arc(page, "Libya to Italy")).get(0)).isLessThan(before.get(0) - 20);
        assertThat(page.locator(".map-moved")).isFocused();

        // When
        page.keyboard().press("-");

        // Then
        assertThat(page).hasURL(Pattern.compile("map=.*%2C160\\.0"));
    }

    /** From a telephone to a screen on a wall: what is drawn is as wide as its place, and the corridors counted are in it. */
    @Test
    void fitsEachScreenAndPaper() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", DEPARTURES);
        assertThat(page.locator(".map-table tbody tr").first()).isVisible();

        for (int width : new int[] {360, 1280, 1920, 3840}) {
            // When
            page.setViewportSize(width, 900);

            // Then
            page.waitForFunction(DRAWN_TO_ITS_PLACE);
            assertIsWithinItsPlace(page, "Libya to Italy");
            Assertions.assertThat(page.locator(".map-world .drawing").boundingBox().width)
                    .isGreaterThan(width < 960 ? width * 0.75 : Math.min(width, 1900) * 0.5);
        }

        // When
        page.setViewportSize(1280, 900);
        page.waitForFunction(DRAWN_TO_ITS_PLACE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        // Then
        assertThat(page.locator(".map-view")).isHidden();
        assertThat(page.locator(".map-legend")).isVisible();
        // A sheet is laid out before anything is drawn anew for it.
        Assertions.assertThat((Boolean) page.evaluate("""
                () => {
                  const place = document.querySelector('.map-world .drawing');
                  place.style.width = '400px';
                  const [all, drawn] = [place, place.querySelector('svg')].map(one => one.getBoundingClientRect());
                  const middle = place.querySelector('[data-arc]').ownerSVGElement.getScreenCTM().a;
                  return drawn.right <= all.right + 1 && middle < 0.9;
                }
                """)).isTrue();
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
        Browser.signIn(page, "reader", DEPARTURES + "&asOf=2023-06-01");

        // Then
        var since = page.locator(".map-since");
        assertThat(since).containsText("What changed since 1 June 2023");
        assertThat(row(since, "Tunisia to Italy")).containsText(Pattern.compile("not yet known\\s*30,135"));
        assertThat(since).not().containsText("Libya to Italy");
        assertThat(page.locator(".map-ghosts")).hasCount(1);
        assertThat(page.locator(".map-legend")).containsText("Grey, beside it: what is known now");
        Assertions.assertThat(picture(page)).contains("#8592a0");
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
        Locator country = page.locator(".map-land [data-area=DZA]").last();
        country.waitFor();
        List<?> point = (List<?>) country.evaluate(BARE_POINT);
        page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());

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

    /** The shape of a place in one of its roles. */
    private static Locator sign(Page page, String area, String role) {
        return page.locator(".map-world [transform][data-area=%s][fill='var(--%s)']".formatted(area, role));
    }

    private static String picture(Page page) throws IOException {
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download SVG"))
                        .click());
        return Files.readString(file.path());
    }

    private static void assertIsWithinItsPlace(Page page, String corridor) {
        var place = page.locator(".map-world .drawing").boundingBox();
        var drawn = arc(page, corridor).boundingBox();
        Assertions.assertThat(drawn.x).isGreaterThan(place.x);
        Assertions.assertThat(drawn.y).isGreaterThan(place.y);
        Assertions.assertThat(drawn.x + drawn.width).isLessThan(place.x + place.width);
        Assertions.assertThat(drawn.y + drawn.height).isLessThan(place.y + place.height);
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
