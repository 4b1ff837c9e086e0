package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListsTest extends GatewayTest {

    @Test
    void walksThroughAConnectionFromPageToPage() {
        List<String> all =
                ask("{ series(first: 100) { totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage } } }")
                        .body("data.series.totalCount", equalTo(22))
                        .body("data.series.pageInfo.hasNextPage", equalTo(false))
                        .body("data.series.pageInfo.hasPreviousPage", equalTo(false))
                        .extract()
                        .path("data.series.nodes.key");

        for (int size : new int[] {1, 5, 11, 21, 22}) {
            assertThat(walk(size), equalTo(all));
        }
    }

    private List<String> walk(int size) {
        var keys = new ArrayList<String>();
        @Nullable String after = null;
        boolean more = true;
        while (more) {
            var answer =
                    ask("{ series(first: %d%s) { edges { cursor node { key } } pageInfo { hasNextPage startCursor endCursor } } }"
                                    .formatted(size, after == null ? "" : ", after: \"" + after + "\""))
                            .body("errors", nullValue())
                            .extract();
            keys.addAll(answer.path("data.series.edges.node.key"));
            assertThat(
                    answer.path("data.series.pageInfo.startCursor"),
                    equalTo(answer.path("data.series.edges[0].cursor")));
            after = answer.path("data.series.pageInfo.endCursor");
            more = answer.path("data.series.pageInfo.hasNextPage");
        }
        return keys;
    }

    @Test
    void continuesBehindAnyEdge() {
        // Given
        List<String> cursors =
                ask("{ series(first: 5) { edges { cursor } } }").extract().path("data.series.edges.cursor");
        List<String> keys = ask("{ series { nodes { key } } }").extract().path("data.series.nodes.key");

        for (int edge = 0; edge < cursors.size(); edge++) {
            // When
            var answer =
                    ask("{ series(first: 3, after: \"%s\") { nodes { key } pageInfo { hasNextPage hasPreviousPage } } }"
                            .formatted(cursors.get(edge)));

            // Then
            answer.body("data.series.nodes.key", equalTo(keys.subList(edge + 1, edge + 4)))
                    .body("data.series.pageInfo.hasNextPage", equalTo(true))
                    .body("data.series.pageInfo.hasPreviousPage", equalTo(true));
        }
    }

    @Test
    void listsAreasByKindAndBySearch() {
        ask("{ organisations: areas(kind: ORGANISATION) { id code name kind } found: areas(search: \"nis\") { code } }")
                .body("data.organisations.code", equalTo(List.of("EU")))
                .body("data.organisations[0].id", equalTo("area:EU"))
                .body("data.organisations[0].kind", equalTo("ORGANISATION"))
                .body("data.found.code", hasItem("TUN"));
    }

    @Test
    void listsIndicatorsWithTheirMeaning() {
        ask("{ indicators { code name definition unit kind counterpartMeaning } }")
                .body("data.indicators.code", hasItems("LTIM_NET", "SMALL_BOAT_ARRIVALS"))
                .body("data.indicators.find { it.code == 'LTIM_NET' }.kind", equalTo("BALANCE"))
                .body(
                        "data.indicators.find { it.code == 'SMALL_BOAT_ARRIVALS_BY_NATIONALITY' }.counterpartMeaning",
                        equalTo("NATIONALITY"));
    }

    @Test
    void filtersSeriesByAllThatTheFilterSays() {
        ask("{ series(filter: {refArea: \"GBR\", counterpartArea: \"ALB\", frequency: QUARTERLY}) { nodes { key frequency publisher unit route { code } } } }")
                .body("data.series.nodes", hasSize(1))
                .body(
                        "data.series.nodes[0].key",
                        equalTo("Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO"))
                .body("data.series.nodes[0].publisher", equalTo("Home Office"))
                .body("data.series.nodes[0].route.code", equalTo("CHANNEL_SMALL_BOAT"));
    }

    @Test
    void listsTheSeriesOfAnAreaBySide() {
        ask("{ area(code: \"ALB\") { either: series { key } reporting: series(side: REF_AREA) { key } counterpart: series(side: COUNTERPART, indicator: \"SMALL_BOAT_ARRIVALS_BY_NATIONALITY\") { key counterpartArea { code } } } }")
                .body("data.area.either", hasSize(2))
                .body("data.area.reporting", hasSize(0))
                .body("data.area.counterpart.counterpartArea.code", everyItem(equalTo("ALB")));
    }

    @Test
    void listsReleasesAndFindsOneByEitherFormOfItsId() {
        // Given
        var list =
                ask("{ releases(publisher: \"ONS\", state: PUBLISHED, first: 2) { totalCount nodes { id } edges { node { title } } pageInfo { hasNextPage endCursor } } }")
                        .body("data.releases.nodes", hasSize(2))
                        .body("data.releases.pageInfo.hasNextPage", equalTo(true))
                        .extract();
        String id = list.path("data.releases.nodes[0].id");
        String title = list.path("data.releases.edges[0].node.title");

        // When
        var found = ask(
                "{ global: release(id: \"%s\") { title } bare: release(id: \"%s\") { title } unknown: release(id: \"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\") { title } }"
                        .formatted(id, id.substring("release:".length())));

        // Then
        assertThat(id, startsWith("release:"));
        found.body("errors", nullValue())
                .body("data.global.title", equalTo(title))
                .body("data.bare.title", equalTo(title))
                .body("data.unknown", nullValue());
    }

    @Test
    void findsEveryKindOfNodeByTheIdItGaveOut() {
        // Given
        var seen =
                ask("{ series(filter: {indicator: \"LTIM_NET\", publisher: \"ONS\"}) { nodes { id refArea { id } latest { id release { id } } } } }")
                        .extract();
        List<String> ids = List.of(
                seen.path("data.series.nodes[0].id"),
                seen.path("data.series.nodes[0].refArea.id"),
                seen.path("data.series.nodes[0].latest.id"),
                seen.path("data.series.nodes[0].latest.release.id"));

        for (var id : ids) {
            // When
            var answer = ask(
                    "{ node(id: \"%s\") { __typename id ... on Figure { printed vintages { printed } } ... on Series { latest { printed } } } }"
                            .formatted(id));

            // Then
            answer.body("errors", nullValue()).body("data.node.id", equalTo(id));
        }
        assertThat(
                ids.stream().map(id -> id.split(":", 2)[0]).toList(),
                containsInAnyOrder("series", "area", "figure", "release"));
    }

    @Test
    void findsNoNodeThatWasNotPublicThen() {
        // Given
        var seen =
                ask("{ series(filter: {indicator: \"LTIM_NET\", publisher: \"ONS\"}, asOf: \"2023-06-01\") { nodes { latest { id release { id } } } } }")
                        .extract();
        String figure = seen.path("data.series.nodes[0].latest.id");
        String release = seen.path("data.series.nodes[0].latest.release.id");

        // When
        var answer = ask("""
                { early: node(id: "%1$s", asOf: "2023-05-24T23:59:59.999Z") { id } onTheDay: node(id: "%1$s", asOf: "2023-05-25") { id }
                  earlyRelease: node(id: "%2$s", asOf: "2023-05-24T23:59:59.999Z") { id } releaseOnTheDay: node(id: "%2$s", asOf: "2023-05-25") { id } }
                """.formatted(figure, release));

        // Then
        answer.body("errors", nullValue())
                .body("data.early", nullValue())
                .body("data.onTheDay.id", equalTo(figure))
                .body("data.earlyRelease", nullValue())
                .body("data.releaseOnTheDay.id", equalTo(release));
    }
}
