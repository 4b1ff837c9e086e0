package org.entente.statistics.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class CatalogueTest {

    /** What DCAT-AP 3 makes mandatory, and recommends to those who have it, by class. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "dcat:Catalog", List.of("dct:title", "dct:description", "dct:publisher"),
            "dcat:Dataset",
                    List.of(
                            "dct:title",
                            "dct:description",
                            "dct:publisher",
                            "dct:spatial",
                            "dct:temporal",
                            "dcat:theme",
                            "dct:modified",
                            "dcat:distribution"),
            "dcat:Distribution", List.of("dcat:accessURL", "dct:format", "dcat:mediaType"),
            "foaf:Agent", List.of("foaf:name"),
            "dct:LicenseDocument", List.of("dct:title"));

    @Test
    void everyResourceHasWhatTheVocabularyAsksFor() throws IOException {
        // Given
        published(figure());

        // When
        JsonNode catalogue = json(get("/catalog.jsonld"));

        // Then
        List<JsonNode> resources = new ArrayList<>();
        collect(catalogue, resources);
        NEEDED.forEach((type, properties) -> {
            List<JsonNode> ofType = resources.stream()
                    .filter(one -> one.path("@type").asText().equals(type))
                    .toList();
            assertThat(ofType).as(type).isNotEmpty().allSatisfy(one -> assertThat(names(one))
                    .containsAll(properties));
        });
        assertThat(resources).allSatisfy(one -> assertThat(
                        one.has("@type") || one.has("@id") || one.has("@value") || one.has("dcat"))
                .isTrue());
    }

    @Test
    void aDatasetIsWhatOnePublisherSaysOfOneIndicatorAndCanBeFetched() throws IOException {
        // Given
        published(figure(), figure().period("YE-2020-12").set("ref_area", "WSM").printed("1,000"));

        // When
        JsonNode dataset = dataset(json(get("/catalog.jsonld")));

        // Then
        assertThat(dataset.path("dct:spatial").findValuesAsText("dct:identifier"))
                .containsExactly("WSM");
        assertThat(dataset.path("dct:temporal")
                        .path("dcat:startDate")
                        .path("@value")
                        .asText())
                .isEqualTo("2020-01-01");
        assertThat(dataset.path("dct:temporal")
                        .path("dcat:endDate")
                        .path("@value")
                        .asText())
                .isEqualTo("2022-12-31");
        assertThat(dataset.path("dct:modified").path("@value").asText()).isEqualTo("2023-05-25T00:00:00Z");
        JsonNode csv = dataset.path("dcat:distribution").get(0);
        assertThat(csv.path("dct:license").path("dct:title").asText()).isEqualTo("OGL-UK-3.0");
        assertThat(csv.path("dct:license").path("@id").asText()).startsWith("https://");
        URI address = URI.create(csv.path("dcat:downloadURL").path("@id").asText());
        assertThat(address.toString()).startsWith("https://figures.example.org/statistics/export?");
        Response export = get("/export?" + address.getRawQuery());
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.asString()).contains("YE.LTIM_EMIGRATION.WSM.001.ALL.MOD");
    }

    @Test
    void whatIsNotPublicIsInNoCatalogue() throws IOException {
        // Given
        String before = get("/catalog.jsonld").asString();
        take(
                        Tokens.editor(),
                        csv(figure().set("indicator", "COUNT_TO_COME").publishedOn("2023-05-25")),
                        "create",
                        "submit")
                .then()
                .statusCode(201);

        // Then
        assertThat(get("/catalog.jsonld").asString()).isEqualTo(before);
        assertThat(get("/datapackage.json").asString()).doesNotContain("COUNT_TO_COME", "count_to_come");
    }

    @Test
    void thePagesTogetherAreTheWhole() throws IOException {
        // Given
        published(figure());
        published(netMigrationOf("WSM"));
        JsonNode whole = json(get("/catalog.jsonld"));

        // When
        List<String> found = new ArrayList<>();
        String next = "/catalog.jsonld?first=1";
        while (next != null) {
            JsonNode page = json(get(next));
            found.addAll(page.path("dcat:dataset").findValuesAsText("@id").stream()
                    .filter(id -> id.contains("#dataset/") && !id.endsWith("csv") && !id.endsWith("json"))
                    .toList());
            JsonNode address = page.path("hydra:view").path("hydra:next").path("@id");
            next = address.isMissingNode()
                    ? null
                    : "/catalog.jsonld?" + URI.create(address.asText()).getRawQuery();
        }

        // Then
        assertThat(found).hasSize(whole.path("hydra:totalItems").asInt()).doesNotHaveDuplicates();
    }

    @Test
    void theDataPackageHasTheColumnsOfTheExport() throws IOException {
        // Given
        published(figure());

        // When
        JsonNode dataPackage = json(get("/datapackage.json"));

        // Then
        JsonNode resource = StreamSupport.stream(dataPackage.path("resources").spliterator(), false)
                .filter(one -> one.path("name").asText().equals("ltim_emigration.mod"))
                .findFirst()
                .orElseThrow();
        String header = get("/export?"
                        + URI.create(resource.path("path").asText()).getRawQuery())
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(resource.path("schema").path("fields").findValuesAsText("name"))
                .containsExactly(header.split(","));
        assertThat(resource.path("licenses").get(0).path("name").asText()).isEqualTo("OGL-UK-3.0");
    }

    /** Each in a release of its own. */
    private static Sample figure() {
        return netMigrationOf("WSM")
                .set("indicator", "LTIM_EMIGRATION")
                .publisherNamed("MOD")
                .title("Release " + UUID.randomUUID());
    }

    private static JsonNode dataset(JsonNode catalogue) {
        return StreamSupport.stream(catalogue.path("dcat:dataset").spliterator(), false)
                .filter(one -> one.path("dct:identifier").asText().equals("LTIM_EMIGRATION.MOD"))
                .findFirst()
                .orElseThrow();
    }

    private static Response get(String path) {
        return given().auth().oauth2(Tokens.reader()).urlEncodingEnabled(false).get(path);
    }

    private static JsonNode json(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.asByteArray());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isObject()) {
            into.add(node);
        }
        node.forEach(child -> collect(child, into));
    }
}
