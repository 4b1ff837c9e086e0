package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests with a browser can fail. */
@ExtendWith(Browser.class)
class BrowserIT {

    @Test
    void barriersAreFound() {
        Page page = Browser.page();
        page.setContent("<html lang='en'><title>a</title><main><h1>a</h1><button></button></main></html>");

        assertThatThrownBy(() -> Browser.noSeriousViolations(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("button-name");
    }

    @Test
    void barriersOfTheDarkAreFound() {
        Page page = Browser.page();
        page.setContent("""
                <html lang='en'><title>a</title>
                <style>
                  body { background: #fff; color: #000 }
                  @media (prefers-color-scheme: dark) { body { background: #222; color: #333 } }
                </style>
                <main><h1>Words</h1></main></html>
                """);

        assertThatThrownBy(() -> Browser.noSeriousViolations(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("color-contrast (serious, dark)");
    }

    @Test
    void whatSticksOutIsFound() {
        Page page = Browser.page();
        page.setContent("<html><body><div style='width: 900px'>wide</div></body></html>");

        assertThatThrownBy(() -> Browser.screenshot(page, "too-wide"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("360");
    }

    @Test
    void complaintsAreHeard() {
        // Given
        Page page = Browser.page();
        Browser.tolerate(page, "");
        var complaints = new Complaints(
                Entente.stack().url(Service.GATEWAY), Entente.stack().keycloakUrl());
        complaints.listenTo(page.context());
        page.navigate(Browser.address("/static/mark.svg"));

        // When
        page.evaluate("() => console.error('something is wrong')");
        page.evaluate("() => new Promise(done => setTimeout(() => { setTimeout(done); throw new Error('thrown') }))");
        page.evaluate("elsewhere => fetch(elsewhere, { mode: 'no-cors' }).catch(() => {})", "http://127.0.0.1:9/");
        page.evaluate(
                "realm => fetch(realm, { mode: 'no-cors' })", Entente.stack().keycloakUrl() + "/realms/entente");
        page.navigate(Entente.stack().keycloakUrl() + "/realms/entente/account/");

        // Then
        assertThat(complaints.all())
                .anyMatch(words -> words.contains("something is wrong"))
                .anyMatch(words -> words.contains("thrown"))
                .anyMatch(words -> words.startsWith("asked elsewhere: http://127.0.0.1:9/"))
                .anyMatch(words ->
                        words.equals("asked elsewhere: " + Entente.stack().keycloakUrl() + "/realms/entente"))
                .noneMatch(words -> words.contains("/account"));
    }
}
