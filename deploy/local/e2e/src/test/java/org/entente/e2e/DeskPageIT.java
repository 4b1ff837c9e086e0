package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editors and approvers at the desk: files with faults, approval by somebody else, embargoes, damaged prints, conflicts. */
@ExtendWith(Browser.class)
class DeskPageIT {

    private static final String HEADER =
            "indicator,ref_area,counterpart_area,route,period,value,unit,printed,rounding,status,publisher,release_title,published_on,url,note\n";

    /** Of what a test records: what was recorded once is not new when the test is tried again. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void aFileIsFollowedWhileItIsChecked() {
        // Given: nothing is heard of the file yet
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk/upload");
        List<Route> held = new ArrayList<>();
        page.route("**/intakes/*/events", held::add);

        // When
        choose(page, row("CYP", "2019", "\"1,000\"", "Cyprus on its way " + mark));

        // Then
        assertThat(heading(page, "The file is being checked")).isVisible();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(page.getByText("Waiting for its turn")).isVisible();
        assertThat(button(page, "Cancel")).isVisible();
        assertThat(page.getByText("The file is in order")).hasCount(0);
        looksWell(page, "desk-upload-progress");

        // When
        held.forEach(Route::resume);

        // Then
        assertThat(page.getByText("The file is in order: 1 new figure")).isVisible();
    }

    @Test
    void rowsAreCountedWhileTheyAreReadAcrossABrokenConnection() {
        // Given: what the service tells of the file comes when this test says so, each time on a new connection
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk/upload");
        List<Route> held = new ArrayList<>();
        page.route("**/intakes/*/events", held::add);
        Response queued = page.waitForResponse(
                answer -> answer.url().contains("/intakes?"),
                () -> choose(page, row("CYP", "2019", "\"1,000\"", "Cyprus row by row " + mark)));
        String answer = queued.text();
        page.waitForCondition(() -> held.size() == 1);

        // When
        tell(held.get(0), 1, answer, 1_200, 0);

        // Then
        assertThat(page.getByText("1,200 rows read, 0 with faults")).isVisible();

        // When
        page.waitForCondition(() -> held.size() == 2);
        assertThat(held.get(1).request().headerValue("Last-Event-ID")).isEqualTo("1");
        tell(held.get(1), 2, answer, 2_400, 3);

        // Then
        assertThat(page.getByText("2,400 rows read, 3 with faults")).isVisible();

        // When
        page.waitForCondition(() -> held.size() == 3);
        held.get(2).resume();

        // Then
        assertThat(page.getByText("The file is in order: 1 new figure")).isVisible();
    }

    @Test
    void aFileWithFaultsIsMendedUploadedSubmittedAndApprovedBySomebodyElse() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "chief", "/desk/upload");
        String title = "Cyprus at the desk " + mark;

        // When: two of three rows have faults
        choose(
                page,
                row("CYP", "2019", "\"1,000\"", title)
                        + row("CYX", "2020", "\"1,100\"", title)
                        + row("CYP", "2021-13", "\"1,200\"", title));

        // Then: each stands beside its reason
        assertThat(heading(page, "2 faults: nothing was recorded")).isVisible();
        assertThat(heading(page, "Line 3")).isVisible();
        assertThat(page.getByText("unknown area")).isVisible();
        assertThat(page.locator("tr.at-fault td.bad mark").first()).hasText("CYX");
        assertThat(page.locator("tr.at-fault td.bad mark").nth(1)).hasText("2021-13");
        looksWell(page, "desk-upload-faults");

        // When: the mended file is checked, uploaded and submitted
        choose(
                page,
                row("CYP", "2019", "\"1,000\"", title)
                        + row("CYP", "2020", "\"1,100\"", title)
                        + row("CYP", "2021", "\"1,200\"", title));
        assertThat(page.getByText("The file is in order: 3 new figures")).isVisible();
        button(page, "Upload as a draft").click();
        assertThat(page.getByText("Recorded: 3 figures")).isVisible();
        link(page, title).click();
        assertThat(heading(page, title)).isVisible();
        button(page, "Submit for approval").click();

        // Then: nobody approves their own
        assertThat(page.getByText("You submitted this. Somebody else has to approve it."))
                .isVisible();
        assertThat(button(page, "Approve")).isDisabled();
        looksWell(page, "desk-release-own");

        // When: somebody else does, by keyboard alone
        Page other = Browser.page();
        Browser.signIn(other, "approver", "/desk");
        assertThat(heading(other, "You may approve")).isVisible();
        looksWell(other, "desk");
        Browser.tabTo(other, link(other, title));
        other.keyboard().press("Enter");
        assertThat(other.getByText(Pattern.compile("new (series|figure)")).first())
                .isVisible();
        Browser.tabTo(other, button(other, "Approve"));
        other.keyboard().press("Enter");

        // Then
        assertThat(other.getByText("It is approved.")).isVisible();
        assertThat(other.locator(".tag").first()).hasText("Published");
    }

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
    void twoVersionsOfAnAgreementAreShownSideBySideAndNothingTypedIsLost() {
        // Given
        String id = agreement("conflict");
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk/agreement/%s/event?version=1".formatted(id));
        fillEvent(page, "Terminated", "2026-03-04");

        // When: somebody else is faster
        Entente.graph(
                        "chief",
                        "mutation { recordLifecycleEvent(agreementId: \"%s\", expectedVersion: 1, event: {status: SIGNED, actedOn: \"2025-01-02\"}) { version } }"
                                .formatted(id))
                .then()
                .body("data.recordLifecycleEvent.version", equalTo(2));
        button(page, "Record the event").click();

        // Then
        assertThat(heading(page, "Somebody changed this agreement while you were typing"))
                .isVisible();
        assertThat(page.locator("tr.differs mark", new Page.LocatorOptions().setHasText("Signed, 2 January 2025")))
                .isVisible();
        assertThat(page.getByLabel("When it happened")).hasValue("2026-03-04");
        looksWell(page, "desk-conflict");

        // When
        button(page, "Record mine on version 2").click();

        // Then
        assertThat(page.getByText("Recorded as version 3.")).isVisible();
        Entente.graph("editor", "{ agreement(id: \"%s\", version: 3) { events { status } } }".formatted(id))
                .then()
                .body("data.agreement.events.status", equalTo(List.of("SIGNED", "TERMINATED")));
    }

    @Test
    void anEndedSessionLosesNothingThatWasTyped() {
        // Given
        String id = agreement("session");
        Page page = Browser.page();
        Browser.tolerate(page, "status of 401");
        Browser.signIn(page, "editor", "/desk/agreement/%s/event?version=1".formatted(id));
        fillEvent(page, "Signed", "2026-05-06");

        // When
        page.context().clearCookies();
        button(page, "Record the event").click();

        // Then
        assertThat(heading(page, "Your session has ended")).isVisible();
        assertThat(page.getByLabel("When it happened")).hasValue("2026-05-06");

        // When
        Page beside = page.waitForPopup(() ->
                page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON).click());
        beside.waitForClose(() -> Browser.typePassword(beside, "editor"));
        assertThat(heading(page, "Your session has ended")).isHidden();
        button(page, "Record the event").click();

        // Then
        assertThat(page.getByText("Recorded as version 2.")).isVisible();
    }

    @Test
    void somebodyElseWhoSignsInFindsNothingOfWhatWasTyped() {
        // Given
        Page page = Browser.page();
        Browser.tolerate(page, "status of 401");
        Browser.signIn(page, "editor", "/desk/agreement/new");
        Locator title = page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
        title.fill("Half a title");

        // When
        page.context().clearCookies();
        link(page, "Back to the desk").click();
        assertThat(heading(page, "Your session has ended")).isVisible();
        Page beside = page.waitForPopup(() ->
                page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON).click());
        beside.waitForClose(() -> Browser.typePassword(beside, "chief"));
        assertThat(page.getByTitle("Signed in as chief")).isVisible();
        link(page, "Draft an agreement").click();

        // Then
        assertThat(title).hasValue("");
    }

    @Test
    void anotherPageAndBackLosesNothingThatWasTyped() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk/agreement/new");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Half a title");
        looksWell(page, "desk-agreement-new");

        // When
        link(page, "Back to the desk").click();
        assertThat(heading(page, "Drafts of your desks")).isVisible();
        page.goBack();

        // Then
        assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Half a title");
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
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

    /** Without the header that only its own page can add, a cookie hands in nothing. */
    @Test
    void noOtherSiteHandsInAFile() {
        // Given
        Page page = Browser.page();
        Browser.tolerate(page, "status of 403");
        Browser.signIn(page, "editor", "/desk");

        // When
        Object status = page.evaluate(
                "async () => (await fetch('/intakes', { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: 'a' })).status");

        // Then
        assertThat(status).isEqualTo(403);
    }

    /** One event of the service's, and the end of the connection. */
    private static void tell(Route events, int id, String queued, int read, int bad) {
        String now = queued.replace("\"QUEUED\"", "\"READING\"")
                .replaceFirst("\"read\":\\d+", "\"read\":" + read)
                .replaceFirst("\"bad\":\\d+", "\"bad\":" + bad);
        events.fulfill(new Route.FulfillOptions()
                .setContentType("text/event-stream")
                .setBody("id: %d\nevent: progress\ndata: %s\n\n".formatted(id, now)));
    }

    private static void choose(Page page, String rows) {
        page.getByLabel("Choose a CSV file")
                .setInputFiles(new FilePayload("figures.csv", "text/csv", (HEADER + rows).getBytes(UTF_8)));
    }

    private static String row(String area, String period, String printed, String title) {
        return "LTIM_NET,%s,WORLD,ALL,%s,,PERSONS,%s,1,A,Office for National Statistics,\"%s\",2026-02-03,,\n"
                .formatted(area, period, printed, title);
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

    private String agreement(String about) {
        String id = "desk-page-%s-%s".formatted(about, mark);
        Entente.graph(
                        "editor",
                        "mutation { draftAgreement(input: {id: \"%s\", title: \"An agreement at the desk\", instrument: ARRANGEMENT, pillars: [PROTECTION], parties: [{area: \"CYP\", roles: [DESTINATION]}, {area: \"MLT\", roles: [SOURCE]}]}) { version } }"
                                .formatted(id))
                .then()
                .body("data.draftAgreement.version", equalTo(1));
        return id;
    }

    private static void fillEvent(Page page, String status, String actedOn) {
        page.getByLabel("What happened")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(status));
        page.getByLabel("When it happened").fill(actedOn);
    }

    private static void looksWell(Page page, String name) {
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, name);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
