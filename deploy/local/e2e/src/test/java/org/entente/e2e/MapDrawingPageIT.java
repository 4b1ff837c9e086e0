package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is drawn on the map, and how it is moved: by mouse, by keys, on each screen. */
@ExtendWith(Browser.class)
class MapDrawingPageIT {
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

    /** A circle, a diamond and a triangle, each in a colour of its own, as the legend says; only those of what is shown. */
    @Test
    void tellsRolesByColourAndByShape() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", MapPage.DEPARTURES);

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
        Browser.signIn(page, "reader", MapPage.DEPARTURES);

        // Then
        var rows = MapPage.rows(page).count();
        assertThat(page.locator("[data-arc]")).hasCount(rows);
        Assertions.assertThat(page.locator("[data-arc]")
                        .evaluateAll("arcs => arcs.map(one => Number(one.dataset.arc)).sort((a, b) => a - b).join()"))
                .isEqualTo(IntStream.range(0, rows).mapToObj(String::valueOf).collect(Collectors.joining(",")));
    }

    @Test
    void takesOnTheColoursThatSomebodyChooses() throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", MapPage.DEPARTURES);
        assertThat(sign(page, "ITA", "destination")).hasCSS("fill", "rgb(18, 67, 109)");
        Assertions.assertThat(MapPage.picture(page)).contains("fill=\"#12436d\"", "fill=\"#ffffff\"", "Sea arrivals");

        // When
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Dark").setExact(true))
                .click();

        // Then
        assertThat(sign(page, "ITA", "destination")).hasCSS("fill", "rgb(125, 184, 240)");
        Assertions.assertThat(MapPage.picture(page))
                .contains("fill=\"#7db8f0\"", "fill=\"#10171e\"")
                .doesNotContain("#12436d", "var(");
    }

    @Test
    void movesByKeysAlone() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", MapPage.DEPARTURES + "&map=10,40,100");
        var before = pointOn(MapPage.arc(page, "Libya to Italy"));

        // When
        Browser.tabTo(page, page.locator(".map-moved"));
        page.keyboard().press("ArrowRight");

        // Then
        assertThat(page).not().hasURL(Pattern.compile("map=10(%2C|,)40"));
        Assertions.assertThat(pointOn(MapPage.arc(page, "Libya to Italy")).get(0))
                .isLessThan(before.get(0) - 20);
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
        Browser.signIn(page, "reader", MapPage.DEPARTURES);
        assertThat(MapPage.rows(page).first()).isVisible();

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
    void tellsOfAnArcAndLeadsToItsCorridor() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", MapPage.DEPARTURES);
        var middle = pointOn(MapPage.arc(page, "Libya to Italy"));

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
        Browser.signIn(page, "reader", MapPage.DEPARTURES + "&map=3,28,20");

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
        Browser.signIn(page, "reader", MapPage.DEPARTURES + "&map=10,40,100");
        var middle = pointOn(MapPage.arc(page, "Libya to Italy"));

        // When
        page.mouse().move(middle.get(0), middle.get(1));
        page.mouse().down();
        page.mouse().move(middle.get(0) - 60, middle.get(1) + 40);
        page.mouse().up();

        // Then
        Assertions.assertThat(pointOn(MapPage.arc(page, "Libya to Italy")).get(0))
                .isCloseTo(middle.get(0) - 60, within(2.0));
        assertThat(page).hasURL(Pattern.compile("map=\\d+\\.\\d+%2C4\\d\\.\\d+%2C100\\.0"));

        // When
        assertThat(page.locator(".map-moved")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("+");

        // Then
        assertThat(page).hasURL(Pattern.compile("map=-?\\d+\\.\\d+%2C4\\d\\.\\d+%2C62\\.5"));
        var there = pointOn(MapPage.arc(page, "Libya to Italy"));
        page.reload();
        Assertions.assertThat(pointOn(MapPage.arc(page, "Libya to Italy")).get(0))
                .isCloseTo(there.get(0), within(2.0));
    }

    /** The shape of a place in one of its roles. */
    private static Locator sign(Page page, String area, String role) {
        return page.locator(".map-world [transform][data-area=%s][fill='var(--%s)']".formatted(area, role));
    }

    private static void assertIsWithinItsPlace(Page page, String corridor) {
        var place = page.locator(".map-world .drawing").boundingBox();
        var drawn = MapPage.arc(page, corridor).boundingBox();
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
}
