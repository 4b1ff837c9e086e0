package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** The search: while one types, by keyboard alone, and as a file. */
@ExtendWith(Browser.class)
class SearchPageIT {
    @BeforeAll
    static void withStarterData() {
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
    }

    @Test
    void searchesWhileOneTypes() {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isVisible();

        // When
        page.keyboard().press("/");
        page.keyboard().type("tunisia");
        page.keyboard().press("Enter");
        assertThat(page.locator("#search-text")).isFocused();
        assertThat(hits(page).first()).containsText("Tunisia");
        page.keyboard().press("ArrowDown");

        // Then
        assertThat(hits(page).first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(hits(page).nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#search-text")).isFocused();
        assertThat(page.locator("mark").first()).hasText("Tunisia");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "search");

        // When
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        // Then
        assertThat(page).hasURL(Browser.address("/area/TUN"));
    }

    @Test
    void keepsHitsAsAFileOfExactlyWhatIsShown() throws IOException {
        // Given
        Page page = Browser.page();
        Browser.signIn(page, "reader", "/search?q=tunisia&asOf=2023-06-01");
        var button = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName("Download CSV: Hits for tunisia")
                        .setExact(true));
        assertThat(button).isVisible();
        var shown = hits(page).allInnerTexts();

        // When
        Browser.tabTo(page, button);
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));

        // Then
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("entente-hits-for-tunisia-2023-06-01.csv");
        var lines = Files.readString(file.path()).split("\r\n");
        // Its head before them; an empty line and the source after them.
        Assertions.assertThat(lines).hasSize(shown.size() + 3);
        for (int place = 0; place < shown.size(); place++) {
            Assertions.assertThat(lines[place + 1]).contains(shown.get(place));
        }
        Assertions.assertThat(lines[1])
                .isEqualTo("\"Countries, regions and organisations\",Tunisia,\"Country, TUN\",TUN,,"
                        + Browser.address("/area/TUN?asOf=2023-06-01"));
        Assertions.assertThat(lines[lines.length - 1])
                .startsWith("\"Source: ")
                .endsWith("Entente, as known on 1 June 2023, %s\"".formatted(page.url()));
    }

    @Test
    void helpsWhenNothingIsFound() {
        // Given
        Page page = Browser.page();

        // When
        Browser.signIn(page, "reader", "/search?q=tunisia+xyzzy");

        // Then
        assertThat(page.getByText("Nothing was found for “tunisia xyzzy”")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try “tunisia” alone"))
                .click();
        assertThat(hits(page).first()).containsText("Tunisia");
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, "search-found");
    }

    private static Locator hits(Page page) {
        return page.locator(".search-hit");
    }
}
