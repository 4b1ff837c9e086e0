package org.entente.partnerships.agreement;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.starter;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.entente.partnerships.testing.StarterStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lives that can be looked up, as the starter data has them. Each test names the page that says so. */
@QuarkusTest
@WithTestResource(StarterStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownLivesTest {

    private boolean there;

    @BeforeEach
    void starterData() {
        if (there) {
            return;
        }
        there = true;
        approved(starter());
    }

    /**
     * Signed on 4 February 2003, in force in 2004; the sources at hand name no day.
     * https://api.parliament.uk/historic-hansard/lords/2003/jun/23/nationality-immigration-and-asylum-act
     * https://www.thelocal.fr/20211130/what-is-the-le-touquet-treaty-and-why-do-french-politicians-want-to-scrap-it/
     */
    @ParameterizedTest
    @CsvSource({
        "2003-02-03, NONE",
        "2003-02-04, SIGNATORY",
        "2003-12-31, SIGNATORY",
        "2004-01-01, UNCLEAR",
        "2004-12-30, UNCLEAR",
        "2004-12-31, PARTY",
        "2026-01-01, PARTY",
    })
    void leTouquet(String on, String status) {
        party("le-touquet-treaty-2003", "GBR", on).body("status", equalTo(status));
        party("le-touquet-treaty-2003", "FRA", on).body("status", equalTo(status));
    }

    /**
     * The memorandum of 2 February 2017 is renewed for three years at a time unless a side objects three months before:
     * the day for that passed on 2 November 2019 and on 2 November 2022, so it went on from 2 February 2020 and 2023.
     * https://www.breakinglatest.news/news/migrants-deadline-expired-the-memorandum-between-italy-and-libya-is-renewed-for-another-three-years/
     */
    @Test
    void italyAndLibyaRenewedAutomatically() {
        String memorandum = "italy-libya-mou-2017";
        get("/agreements/" + memorandum, "asOf", "2023-02-02")
                .body("events.status", contains("SIGNED", "EXTENDED", "EXTENDED"))
                .body("events.actedOn", contains("2017-02-02", "2020-02-02", "2023-02-02"))
                .body("status", equalTo("EXTENDED"));
        get("/agreements/" + memorandum, "asOf", "2020-02-01").body("status", equalTo("SIGNED"));
        for (String on : List.of("2020-02-02", "2023-02-01", "2023-02-02", "2025-06-01")) {
            inForce(on, "LBY").body("items.id", hasItem(memorandum));
            party(memorandum, "LBY", on).body("status", equalTo("PARTY"));
        }
        inForce("2020-02-01", "LBY").body("items.id", not(hasItem(memorandum)));
        party(memorandum, "ITA", "2017-02-01").body("status", equalTo("NONE"));
        party(memorandum, "ITA", "2020-02-01").body("status", equalTo("SIGNATORY"));
    }

    /**
     * The memorandum of 13 April 2022 gave way to the treaty signed on 5 December 2023, whose end is reported for 16 March
     * 2026 by notice of the United Kingdom.
     * https://gov.uk/government/publications/memorandum-of-understanding-mou-between-the-uk-and-rwanda/addendum-to-the-memorandum-of-understanding
     * https://gov.uk/government/publications/agreement-between-the-united-kingdom-and-the-republic-of-rwanda/statutory-statement-for-the-provision-of-an-asylum-partnership-to-strengthen-shared-international-commitments-on-the-protection-of-refugees-and-migran
     * https://ghspeaks.com/?p=13459
     */
    @Test
    void theUnitedKingdomAndRwanda() {
        get("/agreements/uk-rwanda-mou-2022", "asOf", "2023-12-04").body("status", equalTo("SIGNED"));
        get("/agreements/uk-rwanda-mou-2022", "asOf", "2023-12-05")
                .body("status", equalTo("SUPERSEDED"))
                .body("parties.status", everyItem(equalTo("NONE")))
                .body("succession.kind", contains("SUPERSEDES"))
                .body("succession.agreement", contains("uk-rwanda-treaty-2023"));
        party("uk-rwanda-mou-2022", "RWA", "2023-12-04").body("status", equalTo("SIGNATORY"));
        get("/agreements/uk-rwanda-treaty-2023", "asOf", "2026-03-15").body("status", equalTo("SIGNED"));
        get("/agreements/uk-rwanda-treaty-2023", "asOf", "2026-03-16")
                .body("status", equalTo("TERMINATED"))
                .body("parties.status", everyItem(equalTo("NONE")))
                .body("related.agreement", contains("uk-rwanda-mou-2022"));
    }

    /**
     * Announced on 16 December 2023 in Rome, and nothing was ever signed or entered into force on record.
     * https://www.theworldmonitor.com/uk-italy-agree-joint-effort-takcle-irregular-immigration/
     */
    @ParameterizedTest
    @ValueSource(strings = {"2023-12-15", "2023-12-16", "2024-01-01", "2026-01-01", "2100-01-01", "9998-12-31"})
    void whatWasOnlyAnnouncedNeverEntersIntoForce(String on) {
        inForce(on, "TUN").body("items.id", not(hasItem("uk-italy-avr-tunisia")));
        for (String area : List.of("GBR", "ITA", "TUN", "IOM")) {
            party("uk-italy-avr-tunisia", area, on).body("status", equalTo("NONE"));
        }
    }

    private static ValidatableResponse inForce(String on, String party) {
        return get("/agreements", "inForceOn", on, "party", party);
    }

    private static ValidatableResponse party(String agreement, String area, String on) {
        return get("/agreements/%s/parties/%s/status".formatted(agreement, area), "on", on)
                .statusCode(200);
    }
}
