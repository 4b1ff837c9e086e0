package org.entente.e2e;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Figures of a test's own, drafted by one person and approved by another. */
final class Publication {

    private Publication() {}

    /** As a publication of the national statistics office of the time given, whatever the clock says. */
    static void of(String publishedAt, List<Map<String, Object>> figures) {
        var release = Map.of("publisher", "ONS", "title", "Marked " + UUID.randomUUID(), "publishedAt", publishedAt);
        String id = Entente.graph(
                        "editor",
                        "mutation ($input: ReleaseInput!) { draftRelease(input: $input) { id } }",
                        Map.of("input", release))
                .path("data.draftRelease.id");
        Entente.graph(
                        "editor",
                        "mutation ($id: ID!, $figures: [FigureInput!]!) { recordFigures(releaseId: $id, figures: $figures) { figureCount } submitRelease(id: $id) { state } }",
                        Map.of("id", id, "figures", figures))
                .then()
                .body("errors", nullValue());
        Entente.graph("approver", "mutation { approveRelease(id: \"%s\") { state } }".formatted(id))
                .then()
                .body("data.approveRelease.state", equalTo("PUBLISHED"));
    }
}
