package org.entente.partnerships.corridor;

import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.party;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Malta has belonged to the European Union since 1 May 2004, Norway never has. */
@QuarkusTest
@WithTestResource(Stack.class)
class CorridorGroundsTest {

    private static boolean known;

    @BeforeEach
    void agreementsOfTheUnion() {
        if (!known) {
            approved(
                    agreement("ground-union")
                            .set("parties", List.of(party("EU", "organisation"), party("BTN", "transit")))
                            .event("signed", "2010-03-01")
                            .commitment("ground-union-1", "EU", "KIR", 5, "EUR", "from", "2010", "to_period", "2011"),
                    agreement("ground-early")
                            .set("parties", List.of(party("EU", "organisation"), party("KIR", "source")))
                            .event("signed", "1999-03-01")
                            .event("terminated", "2001-01-01"),
                    agreement("ground-own")
                            .set("parties", List.of(party("NOR", "destination"), party("BTN", "source")))
                            .event("signed", "2012-03-01")
                            .commitment("ground-own-1", "NOR", "KIR", 5, "NOK", "published_on", "2013-01-01"),
                    agreement("ground-secret")
                            .set("parties", List.of(party("NOR", "destination"), party("TON", "source")))
                            .event("signed", "2012-03-01")
                            .commitment("ground-secret-1", "NOR", "TON", 5, "NOK")
                            .restricted());
            known = true;
        }
    }

    @Test
    void anOrganisationStandsForItsMembersOfThoseDays() {
        ask("destination", "MLT", "origin", "BTN").body("corridors[0]", empty());
        ask("destination", "MLT", "origin", "BTN", "includeOrganisations", true)
                .body("corridors[0].origin", contains("BTN"))
                .body("corridors[0].destination", contains("MLT"));
        ask("destination", "EU", "origin", "BTN").body("corridors[0].destination", contains("EU"));
        // what was over before the accession concerns the Union of its day
        ask("destination", "MLT", "origin", "KIR", "includeOrganisations", true).body("corridors[0]", empty());
        ask("destination", "NOR", "origin", "BTN", "includeOrganisations", true)
                .body("corridors[0].destination", contains("NOR"));
    }

    @Test
    void moneyGoesFromTheDestinationToTheOrigin() {
        ask("destination", "NOR", "origin", "KIR", "by", "MONEY").body("corridors[0].origin", contains("KIR"));
        ask("destination", "NOR", "origin", "BTN", "by", "MONEY").body("corridors[0]", empty());
        ask("destination", "MLT", "origin", "KIR", "by", "MONEY").body("corridors[0]", empty());
        ask("destination", "MLT", "origin", "KIR", "by", "MONEY", "includeOrganisations", true)
                .body("corridors[0].origin", contains("KIR"))
                .body("corridors[0].destination", contains("MLT"));
        ask("origin", "KIR", "by", "MONEY").body("corridors[0].destination", containsInAnyOrder("EU", "NOR"));
    }

    @Test
    void whatWasNotPublicThenAndWhatIsRestrictedIsNoGround() {
        ask("destination", "NOR", "origin", "KIR", "by", "MONEY", "asOf", "2012-12-31")
                .body("corridors[0]", empty());
        ask("destination", "NOR", "origin", "KIR", "by", "MONEY", "asOf", "2013-01-01")
                .body("corridors[0].origin", contains("KIR"));
        ask("destination", "MLT", "origin", "BTN", "includeOrganisations", true, "asOf", "2010-02-28")
                .body("corridors[0]", empty());
        ask("destination", "NOR", "origin", "TON", "by", "MONEY").body("corridors[0]", empty());
        ask("destination", "NOR", "origin", "TON").body("corridors[0]", empty());
    }

    @Test
    void organisationsNeedADestinationToStandFor() {
        query(Tokens.reader(), Map.of("corridors", List.of(Map.of("includeOrganisations", true))))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("includeOrganisations"));
    }

    private static ValidatableResponse ask(Object... namesAndValues) {
        Map<String, Object> selection = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            selection.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return query(Tokens.reader(), Map.of("corridors", List.of(selection)))
                .then()
                .statusCode(200);
    }
}
