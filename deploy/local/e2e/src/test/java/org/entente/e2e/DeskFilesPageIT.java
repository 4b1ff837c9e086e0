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
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files at the desk: followed while they are checked, mended where they have faults, approved by somebody else. */
@ExtendWith(Browser.class)
class DeskFilesPageIT {

    private static final int FEWEST_ROWS = 100_000;
    private static final int MOST_ROWS = FEWEST_ROWS * 32;
    private static final int LONGEST_MILLIS = 300_000;

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

    /** Each event is the service's own. It comes when this test lets it go, and the connection breaks after it. */
    @Test
    void rowsAreCountedWhileTheyAreReadAcrossBrokenConnections(@TempDir Path folder) throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "editor", "/desk/upload");
        List<Route> asked = new ArrayList<>();
        page.route("**/intakes/*/events", asked::add);

        // When: a file is so large that its rows are counted more than once
        List<Told> told = toldOf(page, asked, manyRows(folder, FEWEST_ROWS));
        for (int rows = FEWEST_ROWS * 2; counts(told).size() < 2 && rows <= MOST_ROWS; rows *= 2) {
            asked.remove(0)
                    .fulfill(
                            new Route.FulfillOptions().setContentType(Told.TYPE).setBody(Told.text(told)));
            assertThat(page.getByLabel("Choose a CSV file"))
                    .isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(LONGEST_MILLIS));
            told = toldOf(page, asked, manyRows(folder, rows));
        }

        // Then: what is told is shown, one count after the other
        for (int next = 0; next < told.size(); next++) {
            int heard = next;
            page.waitForCondition(() -> asked.size() > heard);
            assertThat(asked.get(next).request().headerValue("Last-Event-ID"))
                    .isEqualTo(next == 0 ? null : told.get(next - 1).id());
            asked.get(next)
                    .fulfill(new Route.FulfillOptions()
                            .setContentType(Told.TYPE)
                            .setBody(Told.text(List.of(told.get(next)))));
            if (told.get(next).isCount()) {
                assertThat(page.getByText(told.get(next).inWords())).isVisible();
            }
        }
        assertThat(counts(told)).isSorted().hasSizeGreaterThan(1);

        // Then: the end
        Told end = told.get(told.size() - 1);
        assertThat(heading(page, String.format(Locale.UK, "%,d faults: nothing was recorded", end.faults())))
                .isVisible();
        assertThat(page.getByText("rows read")).hasCount(0);
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

    /** All that the service tells of a file until it is done with it, while the page has heard nothing yet. */
    private static List<Told> toldOf(Page page, List<Route> asked, Path file) {
        page.getByLabel("Choose a CSV file").setInputFiles(file);
        page.waitForCondition(() -> asked.size() == 1);
        return Told.all(asked.get(0)
                .fetch(new Route.FetchOptions().setTimeout(LONGEST_MILLIS))
                .text());
    }

    private static List<Long> counts(List<Told> told) {
        return told.stream().filter(Told::isCount).map(Told::read).distinct().toList();
    }

    /** Each about another day, one of a thousand about a country that there is not. */
    private Path manyRows(Path folder, int rows) throws IOException {
        Path file = folder.resolve("%d.csv.gz".formatted(rows));
        var day = LocalDate.parse("1800-01-01");
        try (var packed = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8)) {
            packed.write(HEADER);
            for (int i = 1; i <= rows; i++) {
                packed.write(row(
                        i % 1_000 == 0 ? "CYX" : "CYP",
                        day.plusDays(i).toString(),
                        String.valueOf(i),
                        "Cyprus row by row " + mark));
            }
        }
        return file;
    }

    /** An event as the service told it. */
    private record Told(String text) {

        static final String TYPE = "text/event-stream";

        private static final String GAP = "\n\n";

        static List<Told> all(String stream) {
            return Stream.of(stream.split(GAP))
                    .filter(text -> text.contains("data:"))
                    .map(Told::new)
                    .toList();
        }

        static String text(List<Told> told) {
            return told.stream().map(one -> one.text() + GAP).collect(Collectors.joining());
        }

        String id() {
            return field("id:");
        }

        /** Whether rows are being read, and some were. */
        boolean isCount() {
            return "READING".equals(intake().getString("state")) && read() > 0;
        }

        long read() {
            return intake().getLong("progress.read");
        }

        int faults() {
            return intake().getInt("errorsTotal");
        }

        String inWords() {
            return String.format(Locale.UK, "%,d rows read, %,d with faults", read(), intake().getLong("progress.bad"));
        }

        private JsonPath intake() {
            return JsonPath.from(field("data:"));
        }

        private String field(String name) {
            return text.lines()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()).strip())
                    .collect(Collectors.joining());
        }
    }

    private static void choose(Page page, String rows) {
        page.getByLabel("Choose a CSV file")
                .setInputFiles(new FilePayload("figures.csv", "text/csv", (HEADER + rows).getBytes(UTF_8)));
    }
}
