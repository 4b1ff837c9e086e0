package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.entente.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A corridor's page: its history with what was agreed on it, before and after an event, and what was known on another day. */
@ExtendWith(Browser.class)
class CorridorPageIT {

    private static final String ALBANIA = "/corridor/ALB/GBR";
    private static final String COMMUNIQUE =
            "Compare before and after: UK-Albania joint communique 2022, Signed, 13 December 2022";

    /** How a picture draws what rounding leaves possible, and where a publisher began to count otherwise. */
    private static final Pattern BAND = Pattern.compile("<path [^>]*opacity=\"0.22\"");

    private static final Pattern BREAK = Pattern.compile("<path [^>]*stroke-width=\"1.5\" stroke-dasharray=\"[^\"]+\"");

    /** A visit, an agreement that was signed, and an event in an agreement's life. */
    private static final Pattern MARK = Pattern.compile("<path d=\"M1 0A1 1 [^>]*stroke=\"#8a3b7c\"");

    private static final Pattern BAR = Pattern.compile("<path [^>]*stroke=\"#0b7a5c\"[^>]*stroke-width=\"1.5\"");
    private static final Pattern DIAMOND = Pattern.compile("<path d=\"M0 -1L1 0[^>]*stroke=\"#8a3b7c\"");

    /** What was counted, what is expected, and what is known today; each that goes from one point to another. */
    private static final Pattern LINE =
            path("fill=\"none\" stroke=\"[^\"]+\" stroke-width=\"2.5\" (?!stroke-dasharray)");

    private static final Pattern FORECAST =
            path("fill=\"none\" stroke=\"[^\"]+\" stroke-width=\"2.5\" stroke-dasharray");
    private static final Pattern GHOST = path("fill=\"none\" stroke=\"[^\"]+\" stroke-width=\"5\"");

    private static Pattern path(String drawn) {
        return Pattern.compile("<path d=\"(M[^\"]+L[^\"]+)\" " + drawn);
    }

    @BeforeAll
    static void loadStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
    }

    @Test
    void showsFiguresAndAgreementsOnOneAxis() throws IOException {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", ALBANIA);

        // Then
        assertThat(page).hasTitle("Albania to United Kingdom – Entente");
        var chart = page.locator(".corridor-chart");
        assertThat(chart.locator("canvas")).isVisible();
        chart.getByText("As a table").click();
        assertThat(CorridorPage.row(chart, "Q3 2022")).containsText("9,044");
        assertThat(CorridorPage.row(chart, "UK-Albania readmission 2021")).containsText("Signed");
        chart.getByText("As a chart").click();
        Assertions.assertThat(CorridorPage.saved(page, chart, "CSV"))
                .contains("Figure,Small-boat arrivals by nationality,Q3 2022,")
                .contains("Agreement,UK-Albania joint communique 2022,13 December 2022,Signed")
                .contains("Source: Home Office");
        Assertions.assertThat(CorridorPage.saved(page, chart, "SVG"))
                .contains("Small-boat arrivals by nationality, Home Office", "Agreements and how they stood");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "corridor");
    }

    @Test
    void comparesBeforeAndAfterByKeyboardWithItsCaveatsFirst() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", ALBANIA);

        // When
        var event = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(COMMUNIQUE));
        assertThat(event).isVisible();
        Browser.tabTo(page, event);
        page.keyboard().press("Enter");

        // Then
        assertThat(page).hasURL(Pattern.compile("event=event%3Auk-albania-joint-communique-2022"));
        var caveats =
                page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("What the comparison cannot show"));
        assertThat(caveats.getByRole(AriaRole.LISTITEM).first()).containsText("The change came before the event.");
        assertThat(caveats).containsText("Not a cause.");
        assertThat(caveats).isVisible();
        assertThat(page.locator(".window-before")).containsText("12,024");
        assertThat(page.locator(".window-during")).containsText("1,185");
        assertThat(page.locator(".window-after")).containsText("924");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "corridor-before-after");
        page.reload();
        assertThat(page.locator(".window-before")).containsText("12,024");
    }

    @Test
    void movesBackToWhatWasKnownThen() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", ALBANIA + "?asOf=2023-03-01");

        // Then
        assertThat(page.getByText("You see what was known on 1 March 2023.")).isVisible();
        var since = page.locator(".corridor-since");
        assertThat(since).containsText("What changed since 1 March 2023");
        assertThat(CorridorPage.row(since, "Q3 2022")).containsText("9,037");
        assertThat(CorridorPage.row(since, "Q3 2022")).containsText("9,044");
        assertThat(CorridorPage.row(since, "Q1 2023")).containsText("not yet known");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "corridor-as-of");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to today"))
                .click();
        assertThat(since).hasCount(0);
        assertThat(page).hasURL(Browser.address(ALBANIA));
    }

    @Test
    void tellsThatAnEventWasNotKnownThen() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(
                page,
                "reader",
                ALBANIA + "?asOf=2022-06-01&event=event:uk-albania-joint-communique-2022/signed/2022-12-13");

        // Then
        assertThat(page.getByText("it was not known on that day")).isVisible();
        assertThat(page.locator(".window-before")).hasCount(0);
        assertThat(page.locator(".corridor-since")).containsText("UK-Albania joint communique 2022");
    }

    @Test
    void drawsBandsBreaksForecastsAndWhatIsKnownTodayEachInItsWay() throws IOException {
        // Given
        String series = "A.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.MDV.FJI.ALL.ONS";
        Publication.of(
                "2020-02-20T09:30:00Z",
                List.of(
                        Map.of("seriesKey", series, "period", "2015", "printed", "21,000", "rounding", 1000),
                        Map.of("seriesKey", series, "period", "2016", "printed", "11,000", "rounding", 1000),
                        Map.of(
                                "seriesKey",
                                series,
                                "period",
                                "2017",
                                "printed",
                                "22,000",
                                "rounding",
                                1000,
                                "status",
                                "B"),
                        Map.of("seriesKey", series, "period", "2018", "printed", "33,000", "rounding", 1000),
                        Map.of(
                                "seriesKey",
                                series,
                                "period",
                                "2019",
                                "printed",
                                "44,000",
                                "rounding",
                                1000,
                                "status",
                                "F")));
        Publication.of(
                "2021-02-20T09:30:00Z",
                List.of(Map.of("seriesKey", series, "period", "2018", "printed", "55,000", "rounding", 1000)));
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/corridor/FJI/MDV?asOf=2020-06-01");

        // Then
        var chart = page.locator(".corridor-chart");
        assertThat(chart.locator("canvas")).isVisible();
        var then = CorridorPage.saved(page, chart, "SVG");
        Assertions.assertThat(BAND.matcher(then).results()).hasSize(5);
        Assertions.assertThat(then).contains(">Break<", "Known today").containsPattern(BREAK);
        // One line ends before the break and one begins at it; the forecast starts at the last number before it.
        Assertions.assertThat(LINE.matcher(then).results()).hasSize(1);
        Assertions.assertThat(subpaths(LINE, then)).isEqualTo(2);
        Assertions.assertThat(subpaths(FORECAST, then)).isEqualTo(1);
        Assertions.assertThat(subpaths(GHOST, then)).isEqualTo(2);
        Browser.screenshot(page, "corridor-marked");

        // When
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to today"))
                .click();

        // Then
        assertThat(page.locator(".corridor-since")).hasCount(0);
        Assertions.assertThat(CorridorPage.saved(page, chart, "SVG"))
                .contains(">Break<")
                .doesNotContain("Known today")
                .doesNotContainPattern(GHOST);
    }

    /** A break parts the line of what was counted, and says nothing of what is to come. */
    @Test
    void drawsNoForecastWhereNobodyMadeOne() throws IOException {
        // Given
        String series = "A.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.MDV.TON.ALL.ONS";
        Publication.of(
                "2020-02-20T09:30:00Z",
                List.of(
                        Map.of("seriesKey", series, "period", "2015", "printed", "1,100"),
                        Map.of("seriesKey", series, "period", "2016", "printed", "1,200"),
                        Map.of("seriesKey", series, "period", "2017", "printed", "2,400", "status", "B"),
                        Map.of("seriesKey", series, "period", "2018", "printed", "2,500")));
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/corridor/TON/MDV");

        // Then
        var chart = page.locator(".corridor-chart");
        assertThat(chart.locator("canvas")).isVisible();
        var picture = CorridorPage.saved(page, chart, "SVG");
        Assertions.assertThat(subpaths(LINE, picture)).isEqualTo(2);
        Assertions.assertThat(picture).doesNotContainPattern("stroke-width=\"2.5\" stroke-dasharray");
    }

    @Test
    void drawsVisitsAsMarksAndAgreementsAsBars() throws IOException {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/corridor/TUN/ITA");

        // Then
        var chart = page.locator(".corridor-chart");
        assertThat(chart.locator("canvas")).isVisible();
        var picture = CorridorPage.saved(page, chart, "SVG");
        chart.getByText("As a table").click();
        assertThat(CorridorPage.row(chart, "27 July 2020")).containsText("visits");
        Assertions.assertThat(MARK.matcher(picture).results()).hasSize(cells(chart, 2, "visits"));
        Assertions.assertThat(picture).contains("From above: visits", "Italy-Tunisia 2011, Signed");
        Assertions.assertThat(BAR.matcher(picture).results()).hasSizeGreaterThanOrEqualTo(2);
        Assertions.assertThat(DIAMOND.matcher(picture).results()).hasSizeBetween(1, cells(chart, 1, "Agreement"));
        Assertions.assertThat(chart.locator(".source").innerText())
                .contains("Italian Ministry of the Interior", "Entente’s record of agreements");
    }

    @Test
    void keepsTheSeriesAndYearsChosenInItsAddress() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", ALBANIA);

        // When
        page.locator(".chip", new Page.LocatorOptions().setHasText("quarterly"))
                .getByRole(AriaRole.CHECKBOX)
                .uncheck();
        page.locator(".years select").first().selectOption("2021");

        // Then
        assertThat(page).hasURL(Pattern.compile("show=A\\.SMALL_BOAT.*from=2021"));
        page.reload();
        var chart = page.locator(".corridor-chart");
        chart.getByText("As a table").click();
        assertThat(CorridorPage.row(chart, "Small-boat arrivals by nationality").first())
                .containsText("2021");
        assertThat(CorridorPage.row(chart, "Q3 2022")).hasCount(0);
    }

    @Test
    void showsAgreementsWhileTheFiguresAreAway() {
        // Given
        Page page = Browser.page();
        Entente.stack().kill(Service.STATISTICS);
        try {
            // When
            Browser.signIn(page, "reader", ALBANIA);

            // Then
            assertThat(page.getByText("The figures do not answer at present. Agreements are shown."))
                    .isVisible();
            var chart = page.locator(".corridor-chart");
            chart.getByText("As a table").click();
            assertThat(CorridorPage.row(chart, "UK-Albania readmission 2021")).containsText("Signed");
            assertThat(page.getByText("No series counts people on this corridor."))
                    .hasCount(0);
            assertThat(page.locator(".funding")).not().containsText("on record");
            assertThat(page.getByText("The agreements service does not answer")).hasCount(0);
            Browser.noSeriousViolations(page);
            Browser.screenshot(page, "corridor-partial");
        } finally {
            Entente.stack().startAgain(Service.STATISTICS);
        }
        Entente.graphOnceWhole(
                "reader",
                "{ corridor(origin: \"ALB\", destination: \"GBR\") { series { key figures { printed } } timeline { __typename } } }");
        page.getByText("Try again").first().click();
        assertThat(CorridorPage.row(page.locator(".corridor-chart"), "Q3 2022")).containsText("9,044");
    }

    @Test
    void listsCorridorsToChooseFrom() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/corridor");

        // When
        page.locator(".choices select").last().selectOption("ITA");

        // Then
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Albania to United Kingdom")))
                .hasCount(0);
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "corridors");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tunisia to Italy"))
                .click();
        assertThat(page).hasURL(Browser.address("/corridor/TUN/ITA"));
    }

    @Test
    void tellsNothingOfPlacesThatAreNot() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/corridor/ZZZ/GBR");

        // Then
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("There is no such page");
    }

    /** Of how many pieces a line is that is drawn in a certain way. */
    private static long subpaths(Pattern way, String picture) {
        var line = way.matcher(picture);
        Assertions.assertThat(line.find()).as(way.pattern()).isTrue();
        return line.group(1).chars().filter(sign -> sign == 'M').count();
    }

    /** How many rows say exactly this in one of their columns. */
    private static int cells(Locator table, int column, String text) {
        return table.locator("tbody td:nth-child(%d)".formatted(column))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*%s\\s*$".formatted(text))))
                .count();
    }
}
