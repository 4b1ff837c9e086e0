package org.entente.partnerships.engagement;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.partnerships.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class EngagementsTest {

    @BeforeEach
    void visits() {
        approved(
                engagement("visit-may")
                        .set("visiting", List.of("AUT"))
                        .set("hosts", List.of("MKD"))
                        .set("date", "2024-05")
                        .set("offices", List.of("Außenministerium")),
                engagement("visit-june")
                        .set("visiting", List.of("EU", "HUN"))
                        .set("hosts", List.of("MKD"))
                        .set("date", "2024-06-10"));
    }

    @Test
    void aMonthMayLieInAnyWindowThatTouchesIt() {
        get("/engagements", "area", "MKD").body("items.id", contains("visit-may", "visit-june"));
        get("/engagements", "area", "MKD", "from", "2024-05-31").body("items.id", contains("visit-may", "visit-june"));
        get("/engagements", "area", "MKD", "from", "2024-06-01").body("items.id", contains("visit-june"));
        get("/engagements", "area", "MKD", "to", "2024-05-01").body("items.id", contains("visit-may"));
        get("/engagements", "area", "MKD", "to", "2024-04-30").body("items", empty());
    }

    @Test
    void isKnownWhenItsDateIsOver() {
        get("/engagements/visit-may", "asOf", "2024-05-31").statusCode(404);
        get("/engagements/visit-may", "asOf", "2024-06-01")
                .body("from", equalTo("2024-05"))
                .body("to", nullValue())
                .body("kind", nullValue());
    }

    @Test
    void isOfACorridorWithBothSidesOrTheirOrganisation() {
        get("/engagements", "origin", "MKD", "destination", "AUT")
                .body("items.id", contains("visit-may", "visit-june"));
        get("/engagements", "origin", "MKD", "destination", "AUT", "includeOrganisations", false)
                .body("items.id", contains("visit-may"));
        get("/engagements", "origin", "MKD", "destination", "GBR").body("items", empty());
    }

    @Test
    void isFoundByWords() {
        get("/engagements", "search", "aussenministerium").body("items.id", contains("visit-may"));
        get("/engagements", "search", "hungary macedonia").body("items.id", contains("visit-june"));
    }
}
