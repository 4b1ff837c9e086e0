package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.e2e.DeskPage.HEADER;
import static org.entente.e2e.DeskPage.button;
import static org.entente.e2e.DeskPage.heading;
import static org.entente.e2e.DeskPage.link;
import static org.entente.e2e.DeskPage.looksWell;
import static org.entente.e2e.DeskPage.row;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk of each role: embargoes counted down to, damaged prints corrected, desks assigned, and readers told. */
@ExtendWith(Browser.class)
class DeskPageIT {

    /** Of what a test records: what was recorded once is not new when the test is tried again. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void whatIsUnderEmbargoIsCountedDownTo() {
        // Given
        String minute = Instant.now()
                .plus(2, ChronoUnit.DAYS)
                .plus(3, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        String title = "Cyprus under embargo " + mark;
        String release = Entente.graph(
                        "editor",
                        "mutation ($input: ReleaseInput!) { draftRelease(input: $input) { id } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "publisher", "ONS",
                                        "title", title,
                                        "publishedAt", minute,
                                        "embargoUntil", minute)))
                .path("data.draftRelease.id");
        Entente.graph(
                        "editor",
                        "mutation ($id: ID!, $figures: [FigureInput!]!) { recordFigures(releaseId: $id, figures: $figures) { figureCount } submitRelease(id: $id) { state } }",
                        Map.of(
                                "id",
                                release,
                                "figures",
                                List.of(Map.of(
                                        "seriesKey", "A.LTIM_NET.CYP.001.ALL.ONS",
                                        "period", "2018",
                                        "printed", "9,000"))))
                .then()
                .body("errors", nullValue());
        Entente.graph("approver", "mutation { approveRelease(id: \"%s\") { state } }".formatted(release))
                .then()
                .body("data.approveRelease.state", equalTo("APPROVED"));

        // When
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk");

        // Then
        Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(card.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("2 days ([23] hours )?\\d+ minutes? left"));
        link(page, title).click();
        assertThat(page.getByRole(AriaRole.TIMER)).containsText("2 days");
        looksWell(page, "desk-release-embargo");
    }

    @Test
    void aDamagedPrintIsCorrectedWithItsEvidence() {
        // Given
        String title = "Cyprus, damaged " + mark;
        String release = published(row("CYP", "2017", "\"557,<>\"", title));
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk/release/" + release.replaceFirst("^release:", ""));
        assertThat(page.getByText("One print is damaged: no single number is certain."))
                .isVisible();
        link(page, "Correct the reading").click();

        // When: a number that the print does not allow
        page.getByLabel("The number").fill("601000");
        page.getByLabel("Address of the evidence").fill("https://example.org/evidence");
        button(page, "Record the correction").click();

        // Then
        assertThat(page.getByText("The print does not allow that number.")).isVisible();
        looksWell(page, "desk-correct");

        // When
        page.getByLabel("The number").fill("557,412");
        button(page, "Record the correction").click();

        // Then: the same print, read by a person, waiting for somebody else
        assertThat(button(page, "Submit for approval")).isVisible();
        assertThat(page.locator("td", new Page.LocatorOptions().setHasText("557,<>"))
                        .first())
                .isVisible();
        assertThat(page.getByText("Corrected: 557,412")).isVisible();
    }

    @Test
    void anEditorSeesADraftOfAnAgreementAsItWouldBePublic() {
        // Given
        String id = "desk-page-draft-" + mark;
        Entente.graph(
                        "editor",
                        "mutation ($input: AgreementInput!) { draftAgreement(input: $input) { version } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        id,
                                        "title",
                                        "Cyprus and Malta on relocation " + mark,
                                        "instrument",
                                        "ARRANGEMENT",
                                        "pillars",
                                        List.of("PROTECTION"),
                                        "note",
                                        "Seen by both sides",
                                        "parties",
                                        List.of(
                                                Map.of("area", "CYP", "roles", List.of("DESTINATION")),
                                                Map.of("area", "MLT", "roles", List.of("SOURCE"))),
                                        "events",
                                        List.of(Map.of("status", "SIGNED", "actedOn", "2026-02-03")))))
                .then()
                .body("errors", nullValue());
        Entente.graph(
                        "editor",
                        "mutation { recordCommitment(agreementId: \"%1$s\", expectedVersion: 1, commitment: {id: \"%1$s-1\", kind: PLEDGE, provider: \"CYP\", receiver: \"MLT\", sector: \"15190\", pillar: PROTECTION, money: {amount: 900000, currency: \"EUR\"}, from: \"2026\", to: \"2028\", publishedOn: \"2026-02-03\"}) { version } }"
                                .formatted(id))
                .then()
                .body("data.recordCommitment.version", equalTo(2));
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk");

        // When
        link(page, "Cyprus and Malta on relocation " + mark).click();

        // Then
        assertThat(heading(page, "Cyprus and Malta on relocation " + mark)).isVisible();
        assertThat(page.locator("main .tag").first()).hasText("Draft");
        assertThat(page.locator("dl.facts")).containsText("Seen by both sides");
        assertThat(page.locator("main")).containsText("900,000");
        assertThat(page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW)).hasCount(3);
        assertThat(link(page, "Record an event")).isVisible();
        looksWell(page, "desk-agreement-draft");
    }

    @Test
    void readersAreToldWhatTheirRoleMayDo() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/desk");

        // Then
        assertThat(heading(page, "The desk is for editors, approvers and administrators"))
                .isVisible();
        assertThat(page.getByText("Your roles: Reader.")).isVisible();
        looksWell(page, "desk-reader");

        // When
        page.navigate(Browser.address("/desk/upload"));

        // Then
        assertThat(heading(page, "Your roles do not include this work")).isVisible();
        assertThat(page.locator("input[type=file]")).hasCount(0);

        // When
        page.navigate(Browser.address("/desk/agreement/uk-albania-joint-communique-2022?lang=ar"));

        // Then: one of two is enough
        assertThat(page.getByText("محرّر أو مسؤول موافقة")).isVisible();
    }

    @Test
    void administratorsAssignDesks() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "administrator", "/desk/desks");

        // When
        page.getByLabel("Name at sign-in").fill("editor-tun");
        page.getByLabel("Codes of all areas of the desk").fill("TUN, LBY");
        looksWell(page, "desk-desks");
        button(page, "Assign").click();

        // Then
        assertThat(page.getByText("editor-tun is now responsible for: LBY, TUN."))
                .isVisible();
    }

    /** The release that holds them. */
    private static String published(String rows) {
        String release = Entente.as("editor", Service.GATEWAY)
                .contentType("text/csv")
                .queryParam("submit", true)
                .body(HEADER + rows)
                .post("/intakes")
                .then()
                .statusCode(201)
                .extract()
                .path("releases[0].id");
        Entente.graph("approver", "mutation { approveRelease(id: \"%s\") { state } }".formatted(release))
                .then()
                .body("data.approveRelease.state", equalTo("PUBLISHED"));
        return release;
    }
}
