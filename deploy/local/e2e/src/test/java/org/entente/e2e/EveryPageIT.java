package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all pages have in common: addresses, files, paper, the other direction of writing, the dark, keys, waiting and failing. */
@ExtendWith(Browser.class)
class EveryPageIT {

    /** One of each view, with something on it; a figure's address is looked up. */
    private static final List<String> PAGES = List.of(
            "/",
            "/corridor",
            "/corridor/ALB/GBR",
            "/corridor/TUN/ITA",
            "/area/TUN",
            "/agreements",
            "/agreement/uk-rwanda-mou-2022",
            "/series/A.IRREGULAR_BORDER_CROSSINGS.EU.001.ALL.FRONTEX",
            "/search?q=tunisia",
            "/claim?n=606000&indicator=LTIM_NET&to=GBR&period=2022");

    private static final String COUNTS_DOWN_BY_THE_MINUTE = "/desk";

    private static final String BEGINS_WHERE_ONE_TYPES = "/search";

    private static final String DAY = "2023-06-01";

    /** Of a sheet of A4 between usual margins, at 96 pixels to the inch. */
    private static final int PAPER = 718;

    private static final int NARROW = 360;
    private static final int USUAL = 1280;
    private static final int HEIGHT = 900;

    private static final int PICTURE_WIDTH = 2400;

    private static final int MOST_STOPS = 12;

    private static final Path OPERATIONS =
            Path.of("..", "..", "..", "gateway", "src", "main", "resources", "web", "app", "operations");

    private static String citation = "";
    private static String release = "";
    private static String agreement = "";

    @BeforeAll
    static void loadStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
        citation = Entente.graph(
                        "reader",
                        "mutation ($figure: ID!) { cite(figureIds: [$figure], agreementIds: [\"agreement:uk-rwanda-mou-2022\"]) { id } }",
                        Map.of("figure", "figure:" + figure().substring("/figure/".length())))
                .path("data.cite.id");
    }

    @BeforeAll
    static void draft() {
        String mark = UUID.randomUUID().toString();
        release = Entente.graph(
                        "editor",
                        "mutation { draftRelease(input: {publisher: \"ONS\", title: \"A draft %s\", publishedAt: \"2026-02-03\"}) { id } }"
                                .formatted(mark))
                .path("data.draftRelease.id");
        Entente.graph(
                        "editor",
                        "mutation { recordFigures(releaseId: \"%s\", figures: [{seriesKey: \"A.LTIM_NET.ISL.001.ALL.ONS\", period: \"2022\", printed: \"12,000\"}]) { figureCount } }"
                                .formatted(release))
                .then()
                .body("data.recordFigures.figureCount", equalTo(1));
        agreement = "every-page-" + mark;
        Entente.graph(
                        "editor",
                        "mutation { draftAgreement(input: {id: \"%s\", title: \"An agreement on every page\", instrument: ARRANGEMENT, pillars: [PROTECTION], parties: [{area: \"CYP\", roles: [DESTINATION]}, {area: \"MLT\", roles: [SOURCE]}]}) { version } }"
                                .formatted(agreement))
                .then()
                .body("data.draftAgreement.version", equalTo(1));
    }

    /** Those that show what was known on any day. */
    private static List<String> dated() {
        return Stream.concat(PAGES.stream(), Stream.of(figure())).toList();
    }

    /** All of them, by somebody who may see them. */
    private static Map<String, List<String>> pages() {
        return Map.of(
                "reader",
                Stream.concat(dated().stream(), Stream.of("/citation/" + bare(citation)))
                        .toList(),
                "editor",
                List.of(
                        COUNTS_DOWN_BY_THE_MINUTE,
                        "/desk/upload",
                        "/desk/release/new",
                        "/desk/release/" + bare(release),
                        "/desk/agreement/new",
                        "/desk/agreement/%s?version=1".formatted(agreement),
                        "/desk/agreement/%s/event?version=1".formatted(agreement)),
                "administrator",
                List.of("/desk/desks"));
    }

    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** Those with charts. */
    static List<String> drawn() {
        return List.of(
                "/",
                "/corridor/ALB/GBR",
                "/corridor/TUN/ITA",
                "/area/TUN",
                "/agreement/uk-rwanda-mou-2022",
                "/series/A.IRREGULAR_BORDER_CROSSINGS.EU.001.ALL.FRONTEX",
                figure());
    }

    /** A figure that was revised, in the first of its vintages. */
    private static String figure() {
        var id = Entente.graph("reader", """
                        {
                          node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "%s") {
                            ... on Series { figures(from: "YE-2022-12", to: "YE-2022-12") { id } }
                          }
                        }
                        """.formatted(DAY)).path("data.node.figures[0].id");
        return "/figure/" + String.valueOf(id).replaceFirst("^figure:", "");
    }

    @Test
    void anAddressShowsTheSameAgain() {
        var dated = dated();
        pages().forEach((person, addresses) -> {
            Page page = Browser.page();
            Browser.signIn(page, person);

            for (var address : addresses) {
                if (address.equals(COUNTS_DOWN_BY_THE_MINUTE)) {
                    continue;
                }
                open(page, address, dated.contains(address) ? "asOf=" + DAY : "");
                assertThat(page.getByText("You see what was known on 1 June 2023."))
                        .hasCount(dated.contains(address) ? 1 : 0);
                assertThat(page.locator("main h1")).isVisible();
                var shown = page.locator("main").innerText();

                page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
                settle(page);

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

        for (var address : dated()) {
            asked.clear();
            open(page, address, "asOf=" + DAY);

            var dated = asked.stream()
                    .map(question -> question.getString("operationName"))
                    .filter(EveryPageIT::canBeAskedOfADay)
                    .collect(Collectors.toSet());
            assertThat(dated).as(address).isNotEmpty();
            assertThat(asked.stream()
                            .filter(question -> DAY.equals(question.getString("variables.asOf")))
                            .map(question -> question.getString("operationName")))
                    .as(address)
                    .containsAll(dated);
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void chartsAreFilesOfExactlyWhatIsShown(String address) throws IOException {
        Page page = Browser.page();
        Browser.signIn(page, "reader", address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("figure.chart canvas, figure.chart svg").first())
                .isVisible();

        for (var chart : page.locator("figure.chart").all()) {
            var title = chart.locator("figcaption").innerText();
            var source = chart.locator(".source").innerText();
            assertThat(source).as(title).matches("Source: (?!Source).+\\. Entente, as known on .+");

            var svg = Files.readString(saved(page, chart, "SVG"));
            assertThat(svg).as(title).startsWith("<svg").contains(escaped(title), escaped(source));

            var png = ByteBuffer.wrap(Files.readAllBytes(saved(page, chart, "PNG")));
            assertThat(png.getLong(0)).as(title).isEqualTo(0x89504E470D0A1A0AL);
            assertThat(png.getInt(16)).as(title).isEqualTo(PICTURE_WIDTH);

            chart.getByText("As a table").click();
            assertThat(chart.locator("tbody tr").first()).isVisible();
            var rows = chart.locator("tbody tr").count();
            var csv = Files.readString(saved(page, chart, "CSV"), UTF_8);
            assertThat(csv).as(title).contains(source.replace("\"", "\"\""));
            // Its head, an empty line, the source, and the end of that line.
            assertThat(csv.split("\r\n", -1)).as(title).hasSize(rows + 4);
        }
    }

    @Test
    void paperIsLightWithoutControlsAndNothingSticksOut() {
        pages().forEach((person, addresses) -> {
            Page page = Browser.page(
                    new com.microsoft.playwright.Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
            Browser.signIn(page, person);

            for (var address : addresses) {
                open(page, address, "");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.setViewportSize(PAPER, HEIGHT);

                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.locator("html")).hasAttribute("data-theme", "light");
                for (var control : List.of("button", ".head nav", ".head form", ".settings", ".as-of input")) {
                    assertThat(page.locator(control).locator("visible=true")).hasCount(0);
                }
                assertThat(widthNeeded(page)).as(address).isLessThanOrEqualTo(PAPER);

                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                page.setViewportSize(USUAL, HEIGHT);
            }
        });
    }

    @Test
    void arabicRunsFromRightToLeftAndNothingButTheChoiceIsKept() {
        var dated = dated();
        pages().forEach((person, addresses) -> {
            // Given
            Page page = Browser.page();
            Browser.signIn(page, person);

            // When
            page.getByLabel("Language").selectOption("ar");

            // Then
            assertThat(page.locator("main h1")).hasText("ممرات العالم");
            assertThat(page.getByLabel("الفترة")).isVisible();
            for (var address : addresses) {
                open(page, address, "asOf=" + DAY);
                assertThat(page.locator("html")).hasAttribute("dir", "rtl");
                assertThat(page.locator("html")).hasAttribute("lang", "ar");
                if (dated.contains(address)) {
                    assertThat(page.locator("#as-of")).hasAttribute("aria-valuetext", "1 يونيو 2023");
                }
                for (int width : new int[] {NARROW, USUAL}) {
                    page.setViewportSize(width, HEIGHT);
                    assertThat(widthNeeded(page)).as(address).isLessThanOrEqualTo(width);
                }
            }
            assertThat(page.evaluate("""
                            async () => JSON.stringify([
                              { ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(), await caches.keys()
                            ])
                            """)).isEqualTo("[{\"entente.language\":\"ar\"},{},\"\",[],[]]");
        });
    }

    @Test
    void theDarkIsAsTheDeviceSaysUntilSomebodyChooses() {
        // Given
        Page page =
                Browser.page(new com.microsoft.playwright.Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        Browser.signIn(page, "reader");
        var root = page.locator("html");
        assertThat(root).hasAttribute("data-theme", "dark");
        assertThat(page.locator("body")).not().hasCSS("color", "rgb(20, 32, 43)");

        // When
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        // Then
        assertThat(root).hasAttribute("data-theme", "light");
        assertThat(page.locator("body")).hasCSS("color", "rgb(20, 32, 43)");

        // When
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Dark").setExact(true))
                .click();
        page.reload();

        // Then
        assertThat(root).hasAttribute("data-theme", "dark");
    }

    /** The first key leads past the head, and wherever one is can be seen. */
    @Test
    void keysLeadThroughEachPage() {
        pages().forEach((person, addresses) -> {
            Page page = Browser.page();
            Browser.signIn(page, person);

            for (var address : addresses) {
                if (address.startsWith(BEGINS_WHERE_ONE_TYPES)) {
                    continue;
                }
                open(page, address, "");
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
        pages().forEach((person, addresses) -> {
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
        pages().forEach((person, addresses) -> {
            Page page = Browser.page();
            Browser.tolerate(page, "Failed to load resource");
            Browser.signIn(page, person);

            for (var address : addresses) {
                // What it answers to a claim would be tried again by a button of its own.
                var alone = address.startsWith("/claim") ? "/claim" : address;
                open(page, alone, "");
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
                if (!address.equals(COUNTS_DOWN_BY_THE_MINUTE)) {
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

    private static void open(Page page, String address, String parameter) {
        var joined = parameter.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + parameter;
        page.navigate(Browser.address(joined), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        settle(page);
    }

    /** The map's table comes after the map, with nothing more on its way. */
    private static void settle(Page page) {
        if (page.locator("entente-map").count() > 0) {
            page.locator(".map-table table").first().waitFor();
        }
    }

    /** In the second frame: charts keep to their room within the first. */
    private static int widthNeeded(Page page) {
        return (Integer)
                page.evaluate(
                        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollWidth))))");
    }

    private static Path saved(Page page, Locator chart, String form) {
        Download file = page.waitForDownload(
                () -> chart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Download " + form))
                        .click());
        assertThat(file.suggestedFilename())
                .startsWith("entente-")
                .endsWith("." + form.toLowerCase(java.util.Locale.ROOT));
        return file.path();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean canBeAskedOfADay(String operation) {
        try {
            return Files.readString(OPERATIONS.resolve(operation + ".graphql")).contains("$asOf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
