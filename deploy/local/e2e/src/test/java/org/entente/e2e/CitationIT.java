package org.entente.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was quoted is shown the same for ever, to whoever may see it, whatever happens to what it was taken from. */
class CitationIT {

    private static final String KEY = "A.LTIM_NET.MCO.001.ALL.ONS";

    private static final String FIELDS =
            "{ id at asOf recordedAsOf text content sha256 figures { id printed value bounds { low high } withdrawn release { title publishedAt state withdrawnAt } } agreements { id version title status events { status actedOn } commitments { id money { amount currency } } } }";

    private static final String CITE =
            "mutation ($figures: [ID!]!, $agreements: [ID!]!) { cite(figureIds: $figures, agreementIds: $agreements) "
                    + FIELDS + " }";

    /** The first operations of all wait for the areas; no test should have to know whether it is the first. */
    @BeforeAll
    static void theAreasAreKnown() {
        Entente.graph("reader", "{ areas { code } }");
        Entente.graph("reader", "{ area(code: \"MCO\") { name } }")
                .then()
                .body("errors", nullValue())
                .body("data.area.name", equalTo("Monaco"));
    }

    @Test
    void isTheSameBytesAfterARevisionAWithdrawalAndAnEdit() throws NoSuchAlgorithmException {
        // Given
        String release = published("Migration of Monaco", "2023-05-25", "606,000");
        String agreement = publishedAgreement("e2e-monaco-cited", "Monaco and San Marino on crossings");
        Response cited = Entente.graph(
                "reader", CITE, Map.of("figures", List.of(figureOf(release)), "agreements", List.of(agreement)));
        cited.then()
                .body("errors", nullValue())
                .body("data.cite.figures.printed", contains("606,000"))
                .body("data.cite.agreements.title", contains("Monaco and San Marino on crossings"))
                .body(
                        "data.cite.text",
                        allOf(
                                containsString("Office for National Statistics (2023-05-25). Migration of Monaco."),
                                containsString(
                                        "Monaco; San Marino (2024). Monaco and San Marino on crossings [Treaty]."),
                                containsString(cited.path("data.cite.id"))));
        String id = cited.path("data.cite.id");
        byte[] before = shown("reader", id);

        // When
        published("Migration of Monaco, revised", "2023-11-23", "745,000");
        Entente.graph(
                        "approver",
                        "mutation { withdrawRelease(id: \"%s\", reason: \"Recorded by mistake\", withdrawnAt: \"2023-05-25\") { state } }"
                                .formatted(release))
                .then()
                .body("data.withdrawRelease.state", equalTo("WITHDRAWN"));
        Entente.graph(
                        "editor",
                        "mutation ($input: AgreementInput!) { changeAgreement(id: \"%s\", expectedVersion: 1, input: $input) { version } }"
                                .formatted(agreement),
                        Map.of("input", agreement("e2e-monaco-cited", "Another title")))
                .then()
                .body("errors", nullValue());
        publish(agreement, 2);

        // Then
        Entente.graph("reader", "{ agreement(id: \"%s\") { title } }".formatted(agreement))
                .then()
                .body("data.agreement.title", equalTo("Another title"));
        assertThat(new String(shown("reader", id), UTF_8), equalTo(new String(before, UTF_8)));
        assertThat(new String(shown("administrator", id), UTF_8), equalTo(new String(before, UTF_8)));
        String content = cited.path("data.cite.content");
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        assertThat(cited.path("data.cite.sha256"), equalTo(sha256));
    }

    @Test
    void doesNotExistForWhoMayNotSeeAllOfIt() {
        // Given
        String agreement = publishedAgreement("e2e-monaco-secret", "Not for everybody", "RESTRICTED");

        // When
        Response cited = Entente.graph("editor", CITE, Map.of("figures", List.of(), "agreements", List.of(agreement)));

        // Then
        String id = cited.path("data.cite.id");
        cited.then().body("data.cite.agreements.title", contains("Not for everybody"));
        for (String person : List.of("reader", "auditor", "approver", "editor-tun")) {
            Entente.graph(person, "{ citation(id: \"%s\") { text } node(id: \"%s\") { id } }".formatted(id, id))
                    .then()
                    .body("errors", nullValue())
                    .body("data.citation", nullValue())
                    .body("data.node", nullValue());
        }
        Entente.graph("reader", CITE, Map.of("figures", List.of(), "agreements", List.of(agreement)))
                .then()
                .body("data.cite", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("agreementIds[0]"));
    }

    @Test
    void isPinnedOnceUnderItsKeyAlsoWhenOneServiceWasAway() {
        // Given
        String agreement = publishedAgreement("e2e-monaco-once", "Cited once");
        String release = published("Migration of Monaco, cited once", "2024-05-23", "1,000");
        String key = UUID.randomUUID().toString();
        String mutation = "mutation { cite(figureIds: [\"%s\"], agreementIds: [\"%s\"]) { id text } }"
                .formatted(figureOf(release), agreement);

        int ofFigures = rowsOfTheLedger(Service.STATISTICS);
        int ofAgreements = rowsOfTheLedger(Service.PARTNERSHIPS);

        // When
        Entente.stack().kill(Service.PARTNERSHIPS);
        try {
            citeUnder(key, mutation)
                    .then()
                    .body("data.cite", nullValue())
                    .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                    .body("errors[0].message", not(containsString("localhost")));
        } finally {
            Entente.stack().startAgain(Service.PARTNERSHIPS);
        }

        // Then
        Response first = citeUnder(key, mutation);
        first.then().body("errors", nullValue());
        assertThat(citeUnder(key, mutation).asString(), equalTo(first.asString()));
        assertThat(rowsOfTheLedger(Service.STATISTICS), equalTo(ofFigures + 1));
        assertThat(rowsOfTheLedger(Service.PARTNERSHIPS), equalTo(ofAgreements + 1));
    }

    private static int rowsOfTheLedger(Service service) {
        return Entente.as("auditor", service).get("/ledger").path("total");
    }

    private static Response citeUnder(String key, String mutation) {
        return Entente.as("reader", Service.GATEWAY)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("query", mutation))
                .post("/graphql");
    }

    private static byte[] shown(String person, String id) {
        Response answer = Entente.graph(person, "{ citation(id: \"%s\") %s }".formatted(id, FIELDS));
        answer.then().body("errors", nullValue()).body("data.citation.id", equalTo(id));
        return answer.asByteArray();
    }

    private static String figureOf(String release) {
        return "figure:%s/%s/2022".formatted(release.substring(release.indexOf(':') + 1), KEY);
    }

    private static String published(String title, String publishedAt, String printed) {
        String release = Entente.graph(
                        "editor",
                        "mutation ($input: ReleaseInput!) { draftRelease(input: $input) { id } }",
                        Map.of("input", Map.of("publisher", "ONS", "title", title, "publishedAt", publishedAt)))
                .path("data.draftRelease.id");
        Entente.graph(
                        "editor",
                        "mutation ($figures: [FigureInput!]!) { recordFigures(releaseId: \"%1$s\", figures: $figures) { id } submitRelease(id: \"%1$s\") { state } }"
                                .formatted(release),
                        Map.of(
                                "figures",
                                List.of(Map.of(
                                        "seriesKey", KEY, "period", "2022", "printed", printed, "rounding", 1000))))
                .then()
                .body("errors", nullValue());
        Entente.graph("approver", "mutation { approveRelease(id: \"%s\") { state } }".formatted(release))
                .then()
                .body("data.approveRelease.state", equalTo("PUBLISHED"));
        return release;
    }

    private static String publishedAgreement(String id, String title) {
        return publishedAgreement(id, title, "PUBLIC");
    }

    private static String publishedAgreement(String id, String title, String visibility) {
        var input = new HashMap<>(agreement(id, title));
        input.put("visibility", visibility);
        Response drafted = Entente.graph(
                "editor",
                "mutation ($input: AgreementInput!) { draftAgreement(input: $input) { id } }",
                Map.of("input", input));
        drafted.then().body("errors", nullValue());
        String agreement = drafted.path("data.draftAgreement.id");
        publish(agreement, 1);
        return agreement;
    }

    private static void publish(String agreement, int version) {
        Entente.graph(
                        "approver",
                        "mutation { publishAgreement(id: \"%s\", expectedVersion: %d) { state } }"
                                .formatted(agreement, version))
                .then()
                .body("errors", nullValue());
    }

    private static Map<String, Object> agreement(String id, String title) {
        return Map.of(
                "id",
                id,
                "title",
                title,
                "instrument",
                "TREATY",
                "pillars",
                List.of("BORDER_MANAGEMENT"),
                "parties",
                List.of(
                        Map.of("area", "MCO", "roles", List.of("DESTINATION")),
                        Map.of("area", "SMR", "roles", List.of("SOURCE"))),
                "events",
                List.of(Map.of("status", "SIGNED", "actedOn", "2024-03-05")));
    }
}
