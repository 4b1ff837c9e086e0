package org.entente.partnerships.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Editing.put;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.starter;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.StarterStack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** In a database of its own, since the starter data would be counted by others. */
@QuarkusTest
@WithTestResource(StarterStack.class)
class StarterEditsTest {

    private static final String AT = "/agreements/{id}";

    /** A version, put together again from its rows and read as what was sent, is what was stored. */
    @Test
    void nothingOfTheStarterIsLostOnTheWayBack() {
        approved(starter());
        List<String> ids =
                getAs(Tokens.editor(), "/agreements", "first", 500).extract().path("items.id");
        assertThat(ids).hasSizeGreaterThan(40);
        for (String id : ids) {
            int version = getAs(Tokens.editor(), "/agreements/" + id).extract().path("version");
            Map<String, Object> whole = getAs(Tokens.editor(), "/agreements/%s/versions/%d".formatted(id, version))
                    .extract()
                    .path("$");
            Response answer = put(Tokens.editor(), version, whole, AT, id);
            assertThat(answer.statusCode()).as(id + answer.asString()).isEqualTo(200);
            assertThat(answer.<Integer>path("version")).as(id).isEqualTo(version);
        }
    }
}
