package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How all pages look: as files, on paper, from right to left, and in the dark. */
@ExtendWith(Browser.class)
class EveryPageLookIT {
    /** Of a sheet of A4 between usual margins, at 96 pixels to the inch. */
    private static final int PAPER = 718;

    private static final int NARROW = 360;
    private static final int USUAL = 1280;
    private static final int HEIGHT = 900;

    private static final int PICTURE_WIDTH = 2400;

    @BeforeAll
    static void prepare() {
        EveryPage.prepare();
    }

    @ParameterizedTest
    @MethodSource("org.entente.e2e.EveryPage#drawn")
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
        EveryPage.pages().forEach((person, addresses) -> {
            Page page = Browser.page(
                    new com.microsoft.playwright.Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
            Browser.signIn(page, person);

            for (var address : addresses) {
                EveryPage.open(page, address, "");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.setViewportSize(PAPER, HEIGHT);

                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.locator("html")).hasAttribute("data-theme", "light");
                for (var control : List.of("button", ".head nav", ".head form", ".settings", ".as-of input")) {
                    assertThat(page.locator(control).locator("visible=true")).hasCount(0);
                }
                assertThat(EveryPage.widthNeeded(page)).as(address).isLessThanOrEqualTo(PAPER);

                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                page.setViewportSize(USUAL, HEIGHT);
            }
        });
    }

    @Test
    void arabicRunsFromRightToLeftAndNothingButTheChoiceIsKept() {
        var dated = EveryPage.dated();
        EveryPage.pages().forEach((person, addresses) -> {
            // Given
            Page page = Browser.page();
            Browser.signIn(page, person);

            // When
            page.getByLabel("Language").selectOption("ar");

            // Then
            assertThat(page.locator("main h1")).hasText("ممرات العالم");
            assertThat(page.getByLabel("الفترة")).isVisible();
            for (var address : addresses) {
                EveryPage.open(page, address, "asOf=" + EveryPage.DAY);
                assertThat(page.locator("html")).hasAttribute("dir", "rtl");
                assertThat(page.locator("html")).hasAttribute("lang", "ar");
                if (address.equals(EveryPage.COUNTS_DOWN_BY_THE_MINUTE)) {
                    assertThat(page.locator("main h1")).hasText("المكتب");
                    assertThat(page.locator("main")).containsText("أعدّ مسودة إصدار");
                }
                if (dated.contains(address)) {
                    assertThat(page.locator("#as-of")).hasAttribute("aria-valuetext", "1 يونيو 2023");
                }
                for (int width : new int[] {NARROW, USUAL}) {
                    page.setViewportSize(width, HEIGHT);
                    assertThat(EveryPage.widthNeeded(page)).as(address).isLessThanOrEqualTo(width);
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
}
