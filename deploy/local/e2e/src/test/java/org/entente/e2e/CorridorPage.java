package org.entente.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;

/** What the tests of a corridor's page look for. */
final class CorridorPage {

    private CorridorPage() {}

    static Locator row(Locator table, String text) {
        return table.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    static String saved(Page page, Locator chart, String form) throws IOException {
        Download file = page.waitForDownload(() -> chart.getByText(form, new Locator.GetByTextOptions().setExact(true))
                .click());
        return Files.readString(file.path());
    }
}
