package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators assign desks: recorded first, then carried out in the realm, and nothing at all where it is refused. */
@QuarkusTest
class DesksTest extends GatewayTest {

    @BeforeEach
    void theRealmIsWell() {
        realm.admin().answer();
        realm.admin().forget();
    }

    private ValidatableResponse assign(String username, String areas) {
        return assignAs(realm.token("administrator", List.of(), "reader", "administrator"), username, areas);
    }

    private ValidatableResponse assignAs(String token, String username, String areas) {
        return ask(
                token,
                "mutation { assignDesk(username: \"%s\", areas: %s) { username roles desks mayEdit } }"
                        .formatted(username, areas));
    }

    @Test
    void whatIsWantedIsAddedAndWhatIsNotIsTakenAway() {
        assign("editor-tun", "[\"TUN\", \"ITA\", \"TUN\"]")
                .body("errors", nullValue())
                .body("data.assignDesk.username", equalTo("editor-tun"))
                .body("data.assignDesk.roles", contains("editor", "reader"))
                .body("data.assignDesk.desks", contains("ITA", "TUN"))
                .body("data.assignDesk.mayEdit", contains("ITA", "TUN"));

        assertThat(realm.admin().moves()).containsExactly("PUT of-ITA", "DELETE of-LBY");
        assertThat(statistics.requests().stream()
                        .filter(request -> request.getUrl().equals("/desk-assignments"))
                        .map(request -> request.getBodyAsString()))
                .containsExactly("{\"username\":\"editor-tun\",\"areas\":[\"TUN\",\"ITA\"]}");
    }

    @Test
    void allAreasAndNone() {
        assign("editor-tun", "[\"*\"]").body("errors", nullValue()).body("data.assignDesk.desks", contains("*"));
        assertThat(realm.admin().moves()).containsExactly("PUT of-all", "DELETE of-LBY", "DELETE of-TUN");
        realm.admin().forget();
        assign("editor-tun", "[]").body("errors", nullValue()).body("data.assignDesk.desks", empty());
        assertThat(realm.admin().moves()).containsExactly("DELETE of-LBY", "DELETE of-TUN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | [\"TUN\"] | NOT_FOUND",
                "service-account-entente-gateway-desks | [\"TUN\"] | NOT_FOUND",
                "editor-tun | [\"QQQ\"] | BAD_USER_INPUT",
                "editor-tun | [\"*\", \"TUN\"] | BAD_USER_INPUT",
                "editor-tun | [\"GBR\"] | BAD_USER_INPUT",
                "'' | [\"TUN\"] | BAD_USER_INPUT"
            })
    void whatIsRefusedChangesNothing(String username, String areas, String code) {
        assign(username.strip(), areas)
                .body("data.assignDesk", nullValue())
                .body("errors[0].extensions.code", equalTo(code));

        assertThat(realm.admin().moves()).isEmpty();
        assertThat(statistics.calls()).doesNotContain("POST /desk-assignments");
    }

    @Test
    void onlyAdministratorsAssign() {
        for (var role : List.of("reader", "pre-release", "editor", "approver", "auditor")) {
            assignAs(realm.token("someone", List.of("*"), "reader", role), "editor-tun", "[\"TUN\"]")
                    .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        }
        assertThat(realm.admin().moves()).isEmpty();
    }

    @Test
    void withoutALedgerNothingIsAssigned() {
        statistics.answer("/desk-assignments", serverError());
        assign("editor-tun", "[\"ITA\"]").body("errors[0].extensions.code", equalTo("OUTCOME_UNKNOWN"));
        assertThat(realm.admin().moves()).isEmpty();
    }

    @Test
    void whereTheRealmFailsItIsSaidInOurWords() {
        realm.admin().failAtMoving();
        assign("editor-tun", "[\"ITA\"]")
                .body("errors[0].extensions.code", equalTo("OUTCOME_UNKNOWN"))
                .body("errors[0].message", not(containsString("internal")));
    }
}
