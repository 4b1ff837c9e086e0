package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
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
        assertThat(row(chart, "Q3 2022")).containsText("9,044");
        assertThat(row(chart, "UK-Albania readmission 2021")).containsText("Signed");
        chart.getByText("As a chart").click();
        Assertions.assertThat(saved(page, chart, "CSV"))
                .contains("Figure,Small-boat arrivals by nationality,Q3 2022,")
                .contains("Agreement,UK-Albania joint communique 2022,13 December 2022,Signed")
                .contains("Source: Home Office");
        Assertions.assertThat(saved(page, chart, "SVG"))
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
        assertThat(row(since, "Q3 2022")).containsText("9,037");
        assertThat(row(since, "Q3 2022")).containsText("9,044");
        assertThat(row(since, "Q1 2023")).containsText("not yet known");
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
        assertThat(row(chart, "Small-boat arrivals by nationality").first()).containsText("2021");
        assertThat(row(chart, "Q3 2022")).hasCount(0);
    }

    @Test
    void keepsMoneyApartBesideArrivals() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/corridor/TUN/ITA");

        // Then
        var funding = page.locator(".funding");
        assertThat(funding).containsText("Pledged, committed and disbursed are never added together");
        assertThat(row(funding, "Border management").first()).containsText("67,000,000 EUR");
        assertThat(funding.locator("canvas")).isVisible();
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "corridor-money");
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
            assertThat(row(chart, "UK-Albania readmission 2021")).containsText("Signed");
            assertThat(page.getByText("No series counts people on this corridor."))
                    .hasCount(0);
            Browser.noSeriousViolations(page);
            Browser.screenshot(page, "corridor-partial");
        } finally {
            Entente.stack().startAgain(Service.STATISTICS);
        }
        Entente.graphOnceWhole(
                "reader",
                "{ corridor(origin: \"ALB\", destination: \"GBR\") { series { key figures { printed } } timeline { __typename } } }");
        page.getByText("Try again").first().click();
        assertThat(row(page.locator(".corridor-chart"), "Q3 2022")).containsText("9,044");
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

    private static Locator row(Locator table, String text) {
        return table.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static String saved(Page page, Locator chart, String form) throws IOException {
        Download file = page.waitForDownload(() -> chart.getByText(form, new Locator.GetByTextOptions().setExact(true))
                .click());
        return Files.readString(file.path());
    }
}
