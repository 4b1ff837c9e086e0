package org.entente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.e2e.DeskPage.button;
import static org.entente.e2e.DeskPage.heading;
import static org.entente.e2e.DeskPage.link;
import static org.entente.e2e.DeskPage.looksWell;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing that was typed at the desk is lost: to a faster colleague, an ended session, another page. */
@ExtendWith(Browser.class)
class DeskTypingPageIT {

    /** Of what a test records: what was recorded once is not new when the test is tried again. */
    private final String mark = UUID.randomUUID().toString();

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
}
