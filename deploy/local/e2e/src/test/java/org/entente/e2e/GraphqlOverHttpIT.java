package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;

/** What the public audit of GraphQL over HTTP says of the endpoint, asked of the real product with a real token. */
class GraphqlOverHttpIT {

    @Test
    void theAuditIsMetInEveryPoint() {
        // When
        var printed = Node.run(
                Map.of(
                        "ENTENTE_URL", Entente.stack().url(Service.GATEWAY),
                        "ENTENTE_TOKEN", Entente.stack().token("reader")),
                "audit.mjs");

        // Then
        assertThat(printed).contains("61 of 61");
    }
}
