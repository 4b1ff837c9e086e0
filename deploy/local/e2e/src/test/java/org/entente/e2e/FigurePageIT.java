package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure from its print to its citation, its series, and the number that somebody said. */
@ExtendWith(Browser.class)
class FigurePageIT {

    private static final String NET_MIGRATION = "YE.LTIM_NET.GBR.001.ALL.ONS";
    private static final String SENTENCE = "606,000 people came to the UK in 2022";

    @BeforeAll
    static void figures() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
    }

    @Test
    void showsADamagedPrintAsDamaged() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", pageOf("A.LTIM_NET.GBR.001.ALL.NEWS", "2022", "606,<>"));

        // Then
        assertThat(page).hasTitle("Net migration, United Kingdom, 2022 – Entente");
        assertThat(page.locator(".statement-print")).hasText("606,<>");
        assertThat(page.locator(".statement-print").getByLabel("unreadable part"))
                .isVisible();
        assertThat(page.locator(".statement")).containsText("Damaged print");
        assertThat(page.locator(".statement-value")).containsText("606,000 to 606,999");
        assertThat(page.locator(".check").first()).containsText("Cannot be told");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "figure-damaged");
    }

    @Test
    void showsWhatARevisionChanged() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", pageOf(NET_MIGRATION, "YE-2022-12", "745,000"));

        // Then
        assertThat(page.getByText("Revised since: 873,000")).isVisible();
        assertThat(page.locator(".chart-small canvas")).isVisible();
        assertThat(page.locator(".effects")).containsText("606,000 became 745,000");
        assertThat(page.locator(".figure-side")).containsText(Pattern.compile("Licence\\s*\\S"));
        assertThat(page.locator(".checks .verdict-fails").first()).isVisible();
        assertThat(page.locator(".checks")).containsText("The two cannot overlap.");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "figure");
    }

    @Test
    void movesBackToTheVintageThatWasInForce() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", pageOf(NET_MIGRATION, "YE-2022-12", "745,000"));
        Locator slider = page.locator("#as-of");
        assertThat(page.locator(".statement-print")).hasText("745,000");

        // When
        slider.focus();
        for (int vintages = 0; vintages < 4; vintages++) {
            slider.press("PageDown");
        }

        // Then
        assertThat(page).hasURL(Pattern.compile("asOf=2023-05-25"));
        assertThat(page.locator(".statement-print")).hasText("606,000");
        assertThat(page.locator(".notice").first()).containsText("this vintage was not published yet");
    }

    @Test
    void citesAndProvesIt() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", pageOf(NET_MIGRATION, "YE-2022-12", "606,000"));

        // When
        page.locator("entente-cite")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cite"))
                .press("Enter");
        assertThat(page.locator("entente-cite pre")).containsText("Office for National Statistics (2023-05-25)");
        page.getByText("Open its permanent page").press("Enter");

        // Then
        assertThat(page).hasTitle("Citation – Entente");
        assertThat(page.getByText("Computed in your browser: the same")).isVisible();
        assertThat(page.locator("main table")).containsText("606,000");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "citation");
    }

    @Test
    void showsASeriesWithItsPrints() throws IOException {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/series/A.IRREGULAR_BORDER_CROSSINGS.EU.001.ALL.FRONTEX");

        // Then
        assertThat(page).hasTitle("Irregular border crossings, European Union – Entente");
        assertThat(page.locator("entente-chart canvas")).isVisible();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Damaged or unclear prints")))
                .containsText("almost 178 000");
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download CSV: Irregular"))
                        .click());
        Assertions.assertThat(Files.readString(file.path())).contains("2016,511 146", "Source: Frontex");
        Assertions.assertThat(picture(page))
                .contains("What rounding leaves possible")
                .doesNotContain("Known today");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "series");
    }

    @Test
    void drawsBreaksForecastsAndBoundsEachInItsWay() throws IOException {
        // Given
        String series = "A.LTIM_NET.MDV.001.ALL.ONS";
        Publication.of(
                "2020-02-20T09:30:00Z",
                List.of(
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
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/series/" + series);

        // Then
        Assertions.assertThat(picture(page))
                .contains("What rounding leaves possible", "Break in the series", "Forecast", "stroke-dasharray");
        Browser.screenshot(page, "series-marked");
    }

    @Test
    void saysWhatChangedInASeriesSince() throws IOException {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/series/" + NET_MIGRATION + "?asOf=2024-01-10");

        // Then
        Locator changed = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What changed since"));
        assertThat(changed.getByRole(AriaRole.ROW, named("year to December 2022")))
                .containsText(Pattern.compile("745,000\\s*873,000\\s*\\+128,000"));
        Assertions.assertThat(picture(page)).contains("Known today");
        changed.getByRole(AriaRole.LINK, named("873,000")).press("Enter");
        assertThat(page).hasTitle("Net migration, United Kingdom, year to December 2022 – Entente");
    }

    @Test
    void testsASentenceByKeyboardAlone() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/claim");

        // When
        Browser.tabTo(page, page.getByLabel("Sentence or number"));
        page.keyboard().type(SENTENCE);
        page.keyboard().press("Tab");

        // Then
        assertThat(page.locator(".claim-verdict")).containsText("606,000 does not hold");
        assertThat(page.locator(".claim-verdict")).containsText("Long-term immigration, United Kingdom, 2022");
        assertThat(page.locator(".claim-verdict"))
                .containsText(Pattern.compile("something else: .*Net migration, year to December 2022"));
        assertThat(page)
                .hasURL(Pattern.compile("(?=.*[?&]indicator=LTIM_IMMIGRATION)(?=.*[?&]to=GBR)(?=.*[?&]period=2022)"));
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "claim");
        page.getByLabel("What is counted").selectOption("LTIM_NET");
        assertThat(page.locator(".claim-verdict")).containsText("606,000 holds");
        assertThat(page.locator(".claim-verdict")).containsText("has been revised or withdrawn since");
    }

    @Test
    void pointsOutWhatIsWrongBesideItsField() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/claim?n=606000&indicator=LTIM_NET&to=GBR&period=2022");
        assertThat(page.locator(".claim-verdict")).isVisible();

        // When
        page.locator("#claim-period").fill("20222");
        page.locator("#claim-to").fill("Atlantis");
        page.keyboard().press("Tab");

        // Then
        assertThat(page.locator("#claim-to-hint")).containsText("No country or region has this name or code.");
        page.locator("#claim-to").fill("united kingdom");
        page.keyboard().press("Tab");
        assertThat(page.locator("#claim-to")).hasValue("United Kingdom");
        assertThat(page.locator("#claim-period-hint")).containsText("Write a period as");
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnds() {
        // Given
        Page page = Browser.page();
        Browser.tolerate(page, "status of 401");
        Browser.signIn(page, "reader", "/claim");
        assertThat(page.locator("#claim-indicator")).containsText("Net migration");

        // When
        page.context().clearCookies();
        page.getByLabel("Sentence or number").fill(SENTENCE);
        page.keyboard().press("Tab");

        // Then
        assertThat(page.getByText("Your session has ended")).isVisible();
        assertThat(page.getByLabel("Sentence or number")).hasValue(SENTENCE);
        assertThat(page.locator("#claim-n")).hasValue("606,000");
    }

    /** The series' chart, as text. */
    private static String picture(Page page) throws IOException {
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download SVG"))
                        .click());
        return Files.readString(file.path());
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    /** The address of the vintage that has a certain print. */
    private static String pageOf(String series, String period, String printed) {
        List<String> ids = Entente.graph("reader", """
                        query ($series: ID!, $period: String!) {
                          node(id: $series) { ... on Series { figures(from: $period, to: $period) { vintages { id printed } } } }
                        }
                        """, Map.of("series", "series:" + series, "period", period))
                .path("data.node.figures.vintages.flatten().findAll { it.printed == '%s' }.id".formatted(printed));
        return "/figure/" + ids.get(0).replaceFirst("^figure:", "");
    }
}
