package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of agreements and the page of one: with eyes, with a keyboard, and as of another day. */
@ExtendWith(Browser.class)
class AgreementPageIT {

    /** Another one each time: what was recorded once cannot be drafted again. */
    private final String sample = "e2e-fiji-new-zealand-" + UUID.randomUUID();

    @BeforeAll
    static void loadStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().body("errors", nullValue());
    }

    @Test
    void setsItsWordsApartAsTheLanguageDoes() {
        // Given
        Page page = Browser.page();
        var arrangement = "Italy-Libya MoU 2017";

        // When
        Browser.signIn(page, "reader", "/agreements?party=LBY");

        // Then
        assertThat(page.locator(".agreement-rows > li").filter(new Locator.FilterOptions().setHasText(arrangement)))
                .containsText(Pattern.compile("Italy [^,،]+, Libya"));

        // When
        page.navigate(Browser.address("/agreements?party=LBY&lang=ar"));

        // Then
        assertThat(page.locator(".agreement-rows > li").filter(new Locator.FilterOptions().setHasText(arrangement)))
                .containsText(Pattern.compile("Italy [^,،]+، Libya"));
    }

    @Test
    void narrowsAgreementsDown() throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/agreements");
        assertThat(page.locator(".agreement-rows > li")).hasCount(25);
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "agreements");

        // When
        page.getByLabel("Party").selectOption("LBY");
        page.getByLabel("In force on").fill("2021-01-01");
        page.getByLabel("In force on").press("Enter");

        // Then
        assertThat(page).hasURL(Pattern.compile("party=LBY.*on=2021-01-01"));
        assertThat(page.locator(".agreement-rows")).containsText("Italy-Libya MoU 2017");
        assertThat(page.locator(".agreement-rows .standing").first()).hasText("Extended");
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download CSV"))
                        .click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("agreement:italy-libya-mou-2017,Italy-Libya MoU 2017")
                .doesNotContain("EU-Tunisia");

        // When
        page.getByText("Clear all").click();

        // Then
        assertThat(page.getByLabel("Party")).hasValue("");
        assertThat(page.locator(".agreement-rows > li")).hasCount(25);
        page.getByText("Next page").click();
        assertThat(page).hasURL(Pattern.compile("after="));
        assertThat(page.getByText("First page")).isVisible();
    }

    @Test
    void saysSoWhenNoAgreementFits() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/agreements?party=LBY&instrument=PROTOCOL");

        // Then
        assertThat(page.getByText("No agreement fits all of this.")).isVisible();
    }

    @Test
    void keepsMoneyOfAnAgreementApart() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/agreement/uk-rwanda-mou-2022");

        // Then
        assertThat(page).hasTitle("UK-Rwanda MoU 2022 – Entente");
        var money = page.locator(".agreement-money");
        assertThat(money).containsText("On a condition that may never be met");
        assertThat(money)
                .containsText("Stated again by 220,000,000 GBP, 290,000,000 GBP: the same money, not more of it.");
        assertThat(money.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3)))
                .hasText(new String[] {"Pledged: announced, not binding", "Committed: a firm obligation", "Paid"});
        assertThat(page.getByText("Replaced by")).isVisible();
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "agreement");
    }

    @Test
    void keepsAnAgreementsPartiesAndMoneyAsFiles() throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/agreement/uk-rwanda-mou-2022");

        // When
        var parties = DossierPageIT.file(page, "Parties of UK-Rwanda MoU 2022", ".party");
        var money = DossierPageIT.file(
                page, "Money and help in kind of UK-Rwanda MoU 2022", ".agreement-money .amounts > li");

        // Then
        Assertions.assertThat(parties).contains("United Kingdom,");
        Assertions.assertThat(money)
                .contains("Committed: a firm obligation,", ",GBP,")
                .contains("\"220,000,000 GBP; 290,000,000 GBP\"");
    }

    @Test
    void tellsHowAnAgreementStoodFromWhatWasKnown() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/agreement/uk-rwanda-mou-2022");

        // When
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2022-12-01");

        // Then
        assertThat(page.locator(".on-day .standing")).hasText("Signed");
        assertThat(page.locator(".facts .standing")).hasText("Superseded");

        // When
        page.navigate(Browser.address("/agreement/uk-rwanda-mou-2022?asOf=2022-05-01"));

        // Then
        assertThat(page.locator(".facts .standing")).hasText("Signed");
        assertThat(page.locator(".since")).containsText("Then: Signed. Now: Superseded.");

        // When
        page.navigate(Browser.address("/agreement/uk-rwanda-mou-2022?asOf=2020-01-01"));

        // Then
        assertThat(page.getByText("Nothing was publicly known of this agreement on that day"))
                .isVisible();
    }

    @Test
    void leadsToTheCorridorAroundAnEvent() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/agreement/uk-albania-joint-communique-2022");

        // Then
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Signed, 13 December 2022")))
                .hasAttribute(
                        "href",
                        "/corridor/ALB/GBR?event=event%3Auk-albania-joint-communique-2022%2Fsigned%2F2022-12-13");
    }

    @Test
    void pinsWhatIsQuoted() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/agreement/eu-tunisia-mou-2023");

        // When
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cite this agreement"))
                .press("Enter");

        // Then
        assertThat(page.locator("entente-cite pre")).containsText("European Union; Tunisia (2023).");
        assertThat(page.getByText("Open its permanent page")).hasAttribute("href", Pattern.compile("/citation/.+"));
    }

    @Test
    void showsTwoVersionsBesideEachOther() {
        // Given
        record("draftAgreement(input: $input, reason: \"From the signed text\")", "persons", List.of());
        publish(1);
        record(
                "changeAgreement(id: \"%s\", expectedVersion: 1, input: $input, reason: \"Title as printed\")"
                        .formatted(sample),
                "persons without authorization",
                List.of(Map.of("status", "SUSPENDED", "actedOn", "2020-03")));
        publish(2);
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/agreement/" + sample);

        // When
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare"))
                .press("Enter");

        // Then
        assertThat(page).hasURL(Browser.address("/agreement/%s?versions=1-2".formatted(sample)));
        assertThat(page.locator(".beside ins"))
                .hasText(new String[] {"without authorization ", "Suspended, March 2020"});
        assertThat(page.locator(".beside")).not().containsText("Returns and readmission");
        page.getByLabel("Show what did not change, too").press(" ");
        assertThat(page.locator(".beside")).containsText("Returns and readmission");
        assertThat(page.locator(".party").first()).containsText("Ratified, February 2016");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "agreement-versions");
    }

    private void record(String what, String whom, List<Map<String, String>> more) {
        var signed = Map.of("status", "SIGNED", "actedOn", "2015-05-04");
        var events = new ArrayList<>(List.of(signed));
        events.addAll(more);
        Map<String, Object> input = Map.of(
                "id",
                sample,
                "title",
                "Agreement on the readmission of %s between Fiji and New Zealand".formatted(whom),
                "instrument",
                "TREATY",
                "pillars",
                List.of("RETURNS_READMISSION"),
                "parties",
                List.of(
                        Map.of(
                                "area", "FJI",
                                "roles", List.of("SOURCE"),
                                "actions", List.of(Map.of("kind", "RATIFIED", "actedOn", "2016-02"))),
                        Map.of("area", "NZL", "roles", List.of("DESTINATION"))),
                "events",
                events);
        Entente.graph(
                        "editor",
                        "mutation ($input: AgreementInput!) { %s { id } }".formatted(what),
                        Map.of("input", input))
                .then()
                .body("errors", nullValue());
    }

    private void publish(int version) {
        Entente.graph(
                        "approver",
                        "mutation { publishAgreement(id: \"%s\", expectedVersion: %d) { state } }"
                                .formatted(sample, version))
                .then()
                .body("errors", nullValue());
    }
}
