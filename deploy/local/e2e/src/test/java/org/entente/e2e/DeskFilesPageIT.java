package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.e2e.DeskPage.HEADER;
import static org.entente.e2e.DeskPage.button;
import static org.entente.e2e.DeskPage.heading;
import static org.entente.e2e.DeskPage.link;
import static org.entente.e2e.DeskPage.looksWell;
import static org.entente.e2e.DeskPage.row;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files at the desk: followed while they are checked, mended where they have faults, approved by somebody else. */
@ExtendWith(Browser.class)
class DeskFilesPageIT {

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
}
