package org.entente.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.realm.RealmUpdate;
import org.entente.realm.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run that brings a realm to its file, against the real Keycloak, in a realm beside the one that all tests share. */
class RealmUpdateIT {

    private static final String REALM = "entente-updated";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void prepare() throws IOException {
        var realm = (ObjectNode) JSON.readTree(
                Path.of("../../keycloak/realm.json").toAbsolutePath().toFile());
        Files.writeString(
                folder.resolve("realm.json"), realm.put("realm", REALM).toString());
        Files.writeString(folder.resolve("client-id"), "entente-realm-admin");
        Files.writeString(folder.resolve("client-secret"), "only-for-this-test");
        Files.writeString(folder.resolve("entente-console"), "a-secret-of-the-console-for-this-test");
        Files.writeString(folder.resolve("entente-gateway-desks"), "a-secret-of-the-desks-for-this-test");
        Entente.stack()
                .keycloak()
                .createClient(
                        "master",
                        JSON.createObjectNode()
                                .put("clientId", "entente-realm-admin")
                                .put("secret", "only-for-this-test")
                                .put("publicClient", false)
                                .put("standardFlowEnabled", false)
                                .put("serviceAccountsEnabled", true));
        String account = admin().get("/master/users?exact=true&username=service-account-entente-realm-admin")
                .path("[0].id");
        post("/master/users/%s/role-mappings/realm".formatted(account), List.of(get("/master/roles/admin")));
    }

    @Test
    void whatDiffersIsBroughtBackAndPeopleStay() {
        // Given
        assertThat(run()).first().isEqualTo("The realm %s is created.".formatted(REALM));
        assertThat(run()).isEmpty();
        var person = person();
        put("", Map.of("failureFactor", 3));
        post("/roles/reader/composites", List.of(get(realm("/roles/auditor"))));
        delete("/roles/editor/composites", List.of(get(realm("/roles/reader"))));
        var console = client("entente-console");
        put(
                "/clients/" + console.get("id"),
                Map.of(
                        "clientId",
                        "entente-console",
                        "redirectUris",
                        List.of("https://elsewhere.example/*"),
                        "directAccessGrantsEnabled",
                        true));
        var desk = child("TUN");
        delete("/groups/" + desk, Map.of());
        var rules = "/clients/%s/authz/resource-server/policy"
                .formatted(client("admin-permissions").get("id"));
        for (var rule : list(rules + "?max=100")) {
            if (!"the gateway".equals(rule.get("name"))) {
                delete(rules + "/" + rule.get("id"), Map.of());
            }
        }

        // When
        var changes = run();

        // Then
        assertThat(changes)
                .contains(
                        "failureFactor is 10.",
                        "The role reader no longer includes auditor.",
                        "The role editor includes reader.",
                        "The client entente-console is changed.",
                        "The group desks/TUN is created.",
                        "The rule \"people are given desks\" is created.");
        assertThat(client("entente-console"))
                .containsEntry("redirectUris", List.of("https://gateway.example/session/back"))
                .containsEntry("directAccessGrantsEnabled", false)
                .containsEntry("secret", "a-secret-of-the-console-for-this-test");
        assertThat(names("/users/%s/role-mappings/realm".formatted(person))).contains("approver");
        assertThat(names("/users/%s/groups".formatted(person))).containsExactly("LBY");
        assertThat(run()).isEmpty();
    }

    private static List<String> run() {
        var settings = new Settings(
                Entente.stack().keycloakUrl(),
                folder.resolve("realm.json"),
                folder,
                Optional.of(folder),
                List.of("https://gateway.example"),
                List.of(),
                Optional.empty());
        List<String> said = new ArrayList<>();
        RealmUpdate.of(settings).run(said::add);
        return said;
    }

    /** Somebody who approves, and is responsible for Libya. */
    private static String person() {
        post("/users", Map.of("username", "somebody", "enabled", true));
        String id = admin().get(realm("/users?exact=true&username=somebody")).path("[0].id");
        post("/users/%s/role-mappings/realm".formatted(id), List.of(get(realm("/roles/approver"))));
        admin().put(realm("/users/%s/groups/%s".formatted(id, child("LBY"))))
                .then()
                .statusCode(204);
        return id;
    }

    private static String child(String desk) {
        String desks = admin().get(realm("/groups?search=desks&exact=true")).path("[0].id");
        return list("/groups/%s/children?max=1000".formatted(desks)).stream()
                .filter(group -> desk.equals(group.get("name")))
                .map(group -> String.valueOf(group.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> client(String id) {
        return list("/clients?clientId=" + id).get(0);
    }

    private static List<String> names(String path) {
        return list(path).stream().map(one -> String.valueOf(one.get("name"))).toList();
    }

    private static List<Map<String, Object>> list(String path) {
        return admin().get(realm(path)).jsonPath().getList("");
    }

    private static Map<String, Object> get(String path) {
        return admin().get(path).jsonPath().getMap("");
    }

    private static void post(String path, Object body) {
        admin().body(body)
                .post(path.startsWith("/master") ? path : realm(path))
                .then()
                .statusCode(lessThan(300));
    }

    private static void put(String path, Object body) {
        admin().body(body).put(realm(path)).then().statusCode(204);
    }

    private static void delete(String path, Object body) {
        admin().body(body).delete(realm(path)).then().statusCode(204);
    }

    private static String realm(String path) {
        return "/" + REALM + path;
    }

    private static RequestSpecification admin() {
        return given().baseUri(Entente.stack().keycloakUrl())
                .basePath("/admin/realms")
                .auth()
                .oauth2(Entente.stack().keycloak().token("master", "admin-cli", "admin", "admin"))
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }
}
