package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A country's dossier: with eyes, with a keyboard, and as of another day. */
@ExtendWith(Browser.class)
class DossierPageIT {
    @BeforeAll
    static void loadStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().body("errors", nullValue());
    }

    @Test
    void showsWhatIsKnownOfACountry() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/area/TUN");

        // Then
        assertThat(page).hasTitle("Tunisia – Entente");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Tunisia");
        assertThat(page.locator("#corridors").getByRole(AriaRole.LINK, link("to Italy")))
                .hasAttribute("href", "/corridor/TUN/ITA");
        assertThat(page.locator("#agreements")).containsText("EU-Tunisia MoU 2023");
        assertThat(page.locator("#partnerships")).containsText("Sought");
        assertThat(page.locator("#money")).containsText("of it 900,000,000 EUR on a condition");
        assertThat(page.locator("#money")).containsText("Same money, stated again");
        assertThat(page.locator("#money")).containsText("bars must not be added");
        assertThat(page.locator("#visits")).containsText("UK Immigration Minister");
        assertThat(page.locator("#statements")).containsText("Demands");
        assertThat(page.locator("#visits canvas")).isVisible();
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "dossier");
    }

    @Test
    void showsACountryAsItWasKnownThen() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/area/TUN?asOf=2023-06-01");

        // Then
        assertThat(page.locator("#agreements")).containsText("Italy-Tunisia 2020");
        assertThat(page.locator("#agreements")).not().containsText("EU-Tunisia MoU 2023");
        assertThat(page.locator(".since")).containsText("EU-Tunisia MoU 2023: new, now: Signed");
        page.locator("#as-of").focus();
        page.keyboard().press("PageUp");
        assertThat(page).hasURL(Browser.address("/area/TUN?asOf=2023-06-11"));
        assertThat(page.locator("#agreements")).containsText("EU-Tunisia MoU 2023");
        Browser.noSeriousViolations(page);
    }

    @Test
    void showsDamagedPrintsAsDamagedAndWhatIsMissing() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/area/GBR");

        // When
        page.locator("#corridors summary").last().press("Enter");

        // Then
        var damaged = page.locator("#corridors .latest").filter(new Locator.FilterOptions().setHasText("557,<>"));
        assertThat(damaged).containsText("Print damaged. It may say 557,000 to 557,999.");
        assertThat(page.locator("#gaps")).containsText("Agreements without figures");
        assertThat(page.locator("#gaps")).containsText("What is not on record may exist all the same.");
        Browser.screenshot(page, "dossier-destination");
    }

    @Test
    void keepsEachListAsAFileOfExactlyWhatIsShown() throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/area/GBR?asOf=2024-06-01");

        // When
        var corridors = file(page, "Corridors of United Kingdom", "#corridors .plain > li, #corridors > p > a");
        var agreements = file(page, "Agreements of United Kingdom", "#agreements .agreement-rows > li");
        var partnerships = file(page, "Partnerships of United Kingdom", "#partnerships .card");
        var money = file(page, "Money that United Kingdom gives", "#money .headed tbody tr");
        var statements = file(page, "Statements on United Kingdom", "#statements .card");
        var gaps = file(page, "What is missing on the way to United Kingdom", "#gaps li");

        // Then
        Assertions.assertThat(corridors)
                .contains("Albania,United Kingdom,ALB–GBR,Small-boat arrivals by nationality,")
                .contains("World,United Kingdom,001–GBR,")
                .contains("\"557,<>\",,\"557,000 to 557,999\",GARBLED,")
                .contains("\"Source: Home Office, Office for National Statistics, ");
        Assertions.assertThat(agreements).contains("agreement:uk-rwanda-mou-2022,UK-Rwanda MoU 2022,");
        Assertions.assertThat(partnerships).contains("United Kingdom,Albania,Deepening,2023-05,");
        Assertions.assertThat(money).contains("Development,\"120,000,000 GBP\",\"120,000,000 GBP\",");
        Assertions.assertThat(statements).contains("2023-05-29,Experts heard by a news report,Warns,");
        Assertions.assertThat(gaps).contains("Agreements without figures,Djibouti,United Kingdom,DJI–GBR,");
    }

    @Test
    void keepsALoneVisitAndWhatSumsLeaveOutAsFilesToo() throws IOException {
        // Given: a country with one visit, for which there is no chart
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/area/SRB");

        // When
        var visit = file(page, "Visits and meetings of Serbia", "#visits .life > li");
        page.navigate(Browser.address("/area/TUN"));
        var leftOut = file(page, "Money that Tunisia receives: left out of the sums", "#money .plain > li");

        // Then
        Assertions.assertThat(visit).contains("2022-01-26,,United Kingdom,Returns,");
        Assertions.assertThat(leftOut).contains("\"Same money, stated again\",\"11,000,000 EUR\",Italy-Tunisia 2020,");
    }

    @Test
    void showsTheRestWhereFiguresDoNotAnswer() {
        // Given
        Page page = Browser.page();
        Browser.tolerate(page, "Failed to load resource");
        page.route("**/graphql", route -> {
            if (String.valueOf(route.request().postData()).contains("\"DossierFigures\"")) {
                route.abort();
            } else {
                route.resume();
            }
        });

        // When
        Browser.signIn(page, "reader", "/area/TUN");

        // Then
        assertThat(page.locator("#agreements")).containsText("EU-Tunisia MoU 2023");
        assertThat(page.locator(".notice-partial")).containsText("A part of this page could not be loaded.");
        assertThat(page.locator("#corridors")).containsText("This part could not be loaded.");
    }

    @Test
    void knowsNothingOfWhatDoesNotExist() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/agreement/no-such-agreement");
        assertThat(page.getByText("There is no such page")).isVisible();

        // When
        page.navigate(Browser.address("/area/QQQ"));

        // Then
        assertThat(page.getByText("There is no such page")).isVisible();
    }

    /** The file of a list, which has a row for each place that the page has, and says where it is from and of which day. */
    static String file(Page page, String name, String rows) throws IOException {
        var button = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Download CSV: " + name).setExact(true));
        assertThat(button).isVisible();
        Download file = page.waitForDownload(() -> button.press("Enter"));
        var content = Files.readString(file.path());
        // Its head before them; an empty line and the source after them.
        Assertions.assertThat(content.split("\r\n"))
                .as(name)
                .hasSize(page.locator(rows).count() + 3);
        var day = page.locator("entente-as-of input[type=date]").inputValue();
        Assertions.assertThat(file.suggestedFilename()).endsWith("-%s.csv".formatted(day));
        Assertions.assertThat(content).containsPattern("\"[^\"]*Entente, as known on [^\"]+\"\r\n$");
        return content;
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
