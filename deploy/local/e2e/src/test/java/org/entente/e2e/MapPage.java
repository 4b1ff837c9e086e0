package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;

/** Finds what is drawn on the first page. */
final class MapPage {

    static final String DEPARTURES = "/?indicator=SEA_ARRIVALS_BY_DEPARTURE&period=2022";

    private MapPage() {}

    /** The rows of its table, once all are there: they come a few at a time. */
    static Locator rows(Page page) {
        var rows = page.locator(".map-table tbody tr");
        var said = page.locator(".map-table caption small").textContent();
        assertThat(rows).hasCount(Integer.parseInt(said.replaceAll("\\D", "")));
        return rows;
    }

    /** The arc of a corridor, which the table lists at the same place. */
    static Locator arc(Page page, String corridor) {
        var at = rows(page)
                .locator("td:nth-child(3) a")
                .evaluateAll("(links, name) => links.findIndex(one => one.ariaLabel.endsWith(name))", corridor);
        return page.locator("[data-arc='" + at + "']");
    }

    static String picture(Page page) throws IOException {
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download SVG"))
                        .click());
        return Files.readString(file.path());
    }
}
