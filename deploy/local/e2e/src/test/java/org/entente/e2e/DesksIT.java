package org.entente.e2e;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;

/** Desks are assigned in the real realm, and the account that does it can do nothing else there. */
class DesksIT {

    private static final String ASSIGN =
            "mutation ($username: String!, $areas: [String!]!) { assignDesk(username: $username, areas: $areas) { username roles desks mayEdit } }";

    private static Response assign(String person, String username, String... areas) {
        return Entente.graph(person, ASSIGN, Map.of("username", username, "areas", List.of(areas)));
    }

    @Test
    void whoeverIsAssignedADeskHasItWithTheNextToken() {
        int before = rowsOfTheLedger();
        try {
            assign("administrator", "editor-tun", "TUN", "ITA")
                    .then()
                    .body("errors", nullValue())
                    .body("data.assignDesk.username", equalTo("editor-tun"))
                    .body("data.assignDesk.roles", contains("editor", "reader"))
                    .body("data.assignDesk.desks", contains("ITA", "TUN"));
            assertThat(desks("editor-tun")).containsExactlyInAnyOrder("ITA", "TUN");

            assign("administrator", "editor-tun").then().body("data.assignDesk.desks", empty());
            assertThat(desks("editor-tun")).isEmpty();

            assign("administrator", "editor-tun", "*").then().body("data.assignDesk.desks", contains("*"));
            assertThat(desks("editor-tun")).containsExactly("*");
        } finally {
            assign("administrator", "editor-tun", "TUN", "LBY");
        }
        assertThat(desks("editor-tun")).containsExactlyInAnyOrder("TUN", "LBY");
        Entente.as("auditor", Service.STATISTICS)
                .queryParam("first", 500)
                .queryParam("after", place(before))
                .get("/ledger")
                .then()
                .body("total", equalTo(before + 4))
                .body("items.action", everyItem(equalTo("desks assigned")))
                .body("items.actor", everyItem(equalTo("administrator")))
                .body("items.subject", everyItem(equalTo("editor-tun")))
                .body(
                        "items.content.areas",
                        contains(List.of("TUN", "ITA"), List.of(), List.of("*"), List.of("TUN", "LBY")));
    }

    @Test
    void nobodyElseAssignsAndNobodyUnknownIsAssigned() {
        assign("chief", "editor-tun", "ITA").then().body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        assign("administrator", "nobody-of-that-name", "ITA")
                .then()
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        assign("administrator", "service-account-entente-gateway-desks", "ITA")
                .then()
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        assertThat(desks("editor-tun")).doesNotContain("ITA");
    }

    @Test
    void everyAreaHasADesk() {
        List<String> areas = Entente.as("reader", Service.STATISTICS)
                .queryParam("first", 500)
                .get("/areas")
                .path("items.code");
        List<String> desks = desks().path("name");

        var expected = new TreeSet<>(areas);
        expected.add("*");
        assertThat(new TreeSet<>(desks)).isEqualTo(expected);
    }

    @Test
    void theAccountCanDoNothingElseInTheRealm() {
        String user = account()
                .queryParam("username", "reader")
                .queryParam("exact", true)
                .get("/users")
                .path("[0].id");
        var person = "/users/" + user;
        Map<String, Object> body = Map.of("username", "reader", "enabled", false);

        refused(account().body(body).put(person));
        refused(account().delete(person));
        refused(account().body(Map.of("type", "password", "value", "mine")).put(person + "/reset-password"));
        refused(account()
                .body(List.of(Map.of("id", "x", "name", "administrator")))
                .post(person + "/role-mappings/realm"));
        refused(account().post(person + "/impersonation"));
        refused(account().post(person + "/logout"));
        refused(account().body(Map.of("username", "mine")).post("/users"));
        refused(account().body(Map.of("name", "mine")).post("/groups"));
        String desk = desk("TUN");
        refused(account().body(Map.of("name", "mine")).put("/groups/" + desk));
        refused(account().delete("/groups/" + desk));
        refused(account()
                .body(List.of(Map.of("id", "x", "name", "administrator")))
                .post("/groups/" + desk + "/role-mappings/realm"));
        refused(account().get("/clients"));
        refused(account().get("/roles"));
        refused(account().get("/admin-events"));
        refused(account().body(Map.of("registrationAllowed", true)).put(""));
        // And of the product it sees nothing: its token is for the realm alone.
        for (var service : Service.values()) {
            Entente.with(token(), service).get("/graphql").then().statusCode(401);
        }
    }

    /** The groups that stand for areas. */
    private static Response desks() {
        String all = account()
                .queryParam("search", "desks")
                .queryParam("exact", true)
                .get("/groups")
                .path("[0].id");
        return account().queryParam("max", 1000).get("/groups/" + all + "/children");
    }

    private static String desk(String area) {
        return desks().path("find { it.name == '%s' }.id".formatted(area));
    }

    private static int rowsOfTheLedger() {
        return Entente.as("auditor", Service.STATISTICS).get("/ledger").path("total");
    }

    /** Behind so many rows of the ledger. */
    private static String place(int rows) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(rows).getBytes(UTF_8));
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static RequestSpecification account() {
        return given().baseUri(Entente.stack().keycloakUrl() + "/admin/realms/entente")
                .auth()
                .oauth2(token())
                .contentType(ContentType.JSON);
    }

    private static String token() {
        return given().baseUri(Entente.stack().keycloakUrl())
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "entente-gateway-desks")
                .formParam("client_secret", secret())
                .post("/realms/entente/protocol/openid-connect/token")
                .path("access_token");
    }

    private static String secret() {
        try {
            return Files.readString(Path.of("target", "data", "gateway-desks-secret"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> desks(String person) {
        return Entente.graph(person, "{ me { desks } }").path("data.me.desks");
    }
}
