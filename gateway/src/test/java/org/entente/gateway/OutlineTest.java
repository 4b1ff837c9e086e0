package org.entente.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of agreements is asked for in outline where nothing more is selected, and says the same. */
@QuarkusTest
class OutlineTest extends GatewayTest {

    private static final String IN_LISTS = """
            __typename id title shortTitle instrument binding pillars status agencies sources note visibility version state
            parties { area { code name } roles }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ agreements { totalCount pageInfo { hasNextPage } nodes { %s } } }",
                "{ agreements { __typename edges { cursor node { %s } } } }",
                "{ area(code: \"GBR\") { agreements { %s } } }",
                "fragment A on Agreement { %s } query { agreements { nodes { ...A } } }",
            })
    void sufficesForWhatStandsInLists(String query) {
        ask(query.formatted(IN_LISTS)).body("errors", nullValue());
        assertThat(asked("outlines")).hasSize(1);
        assertThat(asked("agreements")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events { id }",
                "commitments { id }",
                "documents { url }",
                "related { kind }",
                "succession { kind }",
                "parties { actions { kind } }",
                "parties { status }",
                "series { key }",
                "versions { changes }",
                "engagements { id }",
            })
    void doesNotSufficeForAnythingElse(String more) {
        ask("{ agreements(first: 3) { nodes { title " + more + " } } }").body("errors", nullValue());
        assertThat(asked("agreements")).hasSize(1);
        assertThat(asked("outlines")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-01", "2024-01-01"})
    void saysTheSameAsTheWhole(String asOf) {
        var query =
                "{ outlines: agreements(first: 100, asOf: \"%1$s\") { nodes { %2$s } } wholes: agreements(first: 100, asOf: \"%1$s\") { nodes { %2$s events { id } } } }";
        var answer = ask(query.formatted(asOf, IN_LISTS))
                .body("errors", nullValue())
                .body("data.outlines.nodes", not(hasSize(0)))
                .body("data.outlines.nodes.parties", everyItem(not(hasSize(0))))
                .extract()
                .jsonPath();
        List<Object> wholes = answer.getList("data.wholes.nodes.collect { it.findAll { e -> e.key != 'events' } }");
        assertThat(answer.<Object>getList("data.outlines.nodes")).isEqualTo(wholes);
    }

    private List<Object> asked(String kind) {
        return partnerships.requests().stream()
                .map(request -> request.getBodyAsString())
                .filter(body -> !body.isEmpty())
                .flatMap(body -> JsonPath.from(body).<Object>getList(kind).stream())
                .toList();
    }
}
