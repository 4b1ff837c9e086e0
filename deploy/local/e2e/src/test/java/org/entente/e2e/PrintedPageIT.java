package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawings on paper: as wide as the sheet, whole, and in the colours for light ground, whatever the screen was like. */
@ExtendWith(Browser.class)
class PrintedPageIT {

    private static final Path PALETTE =
            Path.of("..", "..", "..", "gateway", "src", "main", "resources", "web", "app", "parts", "palette.ts");

    private static final int LIGHT = 0;
    private static final int DARK = 1;

    private static final Pattern LINES = Pattern.compile("series: \\[(.+)]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private static final String SERIES = "/series/A.IRREGULAR_BORDER_CROSSINGS.EU.001.ALL.FRONTEX";

    /** The widths of A4 between usual margins, upright and on its side. */
    private static final int[] SHEETS = {718, 1047};

    private static final int SHEET_HEIGHT = 900;

    private static final int SCREEN_WIDTH = 1920;
    private static final int SCREEN_HEIGHT = 1400;

    private static final double SMALLEST_POINTS = 6;

    /** Whether each drawing has been made for where it is, of these colours and not of those. */
    private static final String DRAWN_FOR_PAPER = """
            ({ light, dark }) => [...document.querySelectorAll('figure.chart .drawing canvas')].every(drawn => {
              const copy = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d', { willReadFrequently: true });
              copy.drawImage(drawn, 0, 0);
              const { data } = copy.getImageData(0, 0, drawn.width, drawn.height);
              const there = new Set(new Uint32Array(data.buffer));
              const holds = colours => colours.some(one => {
                const [red, green, blue] = [1, 3, 5].map(at => parseInt(one.slice(at, at + 2), 16));
                return there.has((0xff000000 | (blue << 16) | (green << 8) | red) >>> 0);
              });
              return drawn.width === drawn.closest('.drawing').clientWidth && holds(light) && !holds(dark);
            })
            """;

    /** What sticks out of places that were made smaller only now: a sheet is laid out before anything is drawn anew for it. */
    private static final String STICKING_OUT = """
            () => [...document.querySelectorAll('figure.chart .drawing')].filter(place => {
              const before = place.style.cssText;
              Object.assign(place.style, { width: '400px', height: '200px' });
              const [all, drawn] = [place, place.querySelector('canvas, svg')].map(one => one.getBoundingClientRect());
              place.style.cssText = before;
              return drawn.right > all.right + 1 || drawn.bottom > all.bottom + 1;
            }).length
            """;

    @BeforeAll
    static void loadStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("org.entente.e2e.EveryPage#drawn")
    void drawingsFitTheSheetInItsColours(String address) throws IOException {
        // Given
        Page page = inTheDark(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        for (int sheet : SHEETS) {
            // When
            page.setViewportSize(sheet, SHEET_HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            // Then
            page.waitForFunction(DRAWN_FOR_PAPER, Map.of("light", inks(LIGHT), "dark", lines(DARK)));
            for (var drawing : page.locator("figure.chart .drawing").all()) {
                var place = drawing.boundingBox();
                assertThat(place.x).isNotNegative();
                assertThat(place.x + place.width).isLessThanOrEqualTo(sheet);
                var drawn = drawing.locator("canvas, svg").first().boundingBox();
                assertThat(drawn.x + drawn.width).isLessThanOrEqualTo(place.x + place.width + 1);
                assertThat(drawn.y + drawn.height).isLessThanOrEqualTo(place.y + place.height + 1);
            }
            assertThat(page.evaluate(STICKING_OUT)).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.e2e.EveryPage#drawn")
    void aSheetIsPrintedAtOnce(String address) throws IOException {
        // Given
        Page page = inTheDark(address);

        // When
        try (var sheets = Sheets.print(page)) {

            // Then
            assertThat(sheets.hold(lines(LIGHT))).isTrue();
            assertThat(sheets.hold(lines(DARK))).isFalse();
            assertThat(sheets.letters()).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.getX()).isNotNegative();
                assertThat(letter.getX() + letter.getWidth()).isLessThanOrEqualTo(letter.getPageWidth());
                assertThat((double) letter.getFontSizeInPt()).isGreaterThan(SMALLEST_POINTS);
            });
        }

        // Then: on the screen all is as it was
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.waitForFunction(DRAWN_FOR_PAPER, Map.of("light", inks(DARK), "dark", lines(LIGHT)));
    }

    @Test
    void whatIsStillBeingDrawnIsWholeOnTheSheet() throws IOException {
        // Given
        Page page = inTheDark(SERIES);

        // When
        try (var sheets = Sheets.print(page)) {

            // Then: the line goes on to its last year
            assertThat(sheets.reach(lines(LIGHT).get(0))).isGreaterThan(0.65);
        }
    }

    /** The rows of the map's table come a few at a time; here the rest of them never does by itself. */
    @Test
    void whatIsStillToComeIsOnTheSheet() throws IOException {
        // Given
        Page page = Browser.page();
        page.addInitScript("""
                const later = window.setTimeout;
                window.setTimeout = (then, millis, ...given) =>
                  millis === undefined && document.querySelector('.map-table tr') ? 0 : later(then, millis, ...given);
                """);
        Browser.signIn(page, "reader", MapPage.DEPARTURES);
        var corridors = page.locator(".map-table tbody td:nth-child(3) a");
        assertThat(corridors.first()).isVisible();
        var before = corridors.count();

        // When
        try (var sheets = Sheets.print(page)) {

            // Then
            var printed =
                    sheets.letters().stream().map(TextPosition::getUnicode).collect(joining());
            assertThat(MapPage.rows(page).count()).isGreaterThan(before);
            assertThat(printed).contains(corridors.allTextContents());
        }
    }

    /** Where the first drawing has just begun. */
    private static Page inTheDark(String address) {
        Page page =
                Browser.page(new com.microsoft.playwright.Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(SCREEN_WIDTH, SCREEN_HEIGHT);
        Browser.signIn(page, "reader", address);
        assertThat(page.locator("figure.chart canvas, figure.chart .drawing > svg")
                        .first())
                .isVisible();
        return page;
    }

    /** The colours of lines, but for the grey one: edges of letters have it, too. */
    private static List<String> lines(int theme) throws IOException {
        var lines = LINES.matcher(palette(theme)).results().findFirst().orElseThrow();
        return colours(lines.group()).limit(6).toList();
    }

    /** All colours but white, which is in no theme's hands. */
    private static List<String> inks(int theme) throws IOException {
        return colours(palette(theme))
                .filter(colour -> !"#ffffff".equals(colour))
                .toList();
    }

    private static Stream<String> colours(String text) {
        return COLOUR.matcher(text).results().map(MatchResult::group);
    }

    private static String palette(int theme) throws IOException {
        var both = Files.readString(PALETTE);
        int dark = both.indexOf("const DARK");
        return theme == LIGHT ? both.substring(0, dark) : both.substring(dark);
    }
}
