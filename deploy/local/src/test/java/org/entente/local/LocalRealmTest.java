package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class LocalRealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void listsGrowObjectsMergeAndPlainValuesAreReplaced() throws IOException {
        var merged = LocalRealm.merge(
                object("{'list':[1],'object':{'kept':1,'changed':1},'plain':1}"),
                object("{'list':[2],'object':{'changed':2},'plain':2,'new':3}"));

        assertEquals(object("{'list':[1,2],'object':{'kept':1,'changed':2},'plain':2,'new':3}"), merged);
    }

    @Test
    void theSharedRealmHasNoPeopleNoSecretsAndNoClientThatTakesPasswords() throws IOException {
        var realm = JSON.readTree(Installation.here().realm().toFile());

        assertEquals(
                List.of("service-account-entente-gateway-desks"),
                stream(realm.path("users"))
                        .map(user -> user.path("username").asText())
                        .toList());
        assertFalse(realm.toString().contains("\"secret\""));
        for (var client : realm.path("clients")) {
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(), client::toString);
        }
    }

    @Test
    void everyRoleButTheDefaultIncludesReader() throws IOException {
        var roles = JSON.readTree(Installation.here().realm().toFile()).at("/roles/realm");

        var others = stream(roles)
                .filter(role -> !List.of("reader", "default-roles-entente", "offline_access")
                        .contains(role.path("name").asText()))
                .toList();

        assertEquals(5, others.size());
        for (var role : others) {
            assertEquals("reader", role.at("/composites/realm/0").asText(), role::toString);
        }
    }

    @Test
    void nobodyMayAskForTokensThatOutliveTheSignIn() throws IOException {
        var realm = JSON.readTree(Installation.here().realm().toFile());

        // Keycloak gives both to everybody unless the file has both.
        assertTrue(names(realm.at("/roles/realm")).contains("offline_access"));
        assertTrue(names(realm.path("clientScopes")).contains("offline_access"));
        assertFalse(realm.path("defaultRole").has("composites"));
        for (var scopes : List.of("defaultDefaultClientScopes", "defaultOptionalClientScopes")) {
            assertFalse(realm.path(scopes).toString().contains("offline_access"), scopes);
        }
    }

    @Test
    void theLocalRunAddsItsPeopleWithTheirDesks() {
        var realm = LocalRealm.read(Installation.here().realm(), List.of());

        var people = stream(realm.path("users"))
                .map(person -> person.path("username").asText() + desks(person))
                .toList();

        assertEquals(
                List.of(
                        "service-account-entente-gateway-desks",
                        "reader",
                        "prerelease",
                        "editor[*]",
                        "editor-tun[TUN, LBY]",
                        "approver",
                        "chief[*]",
                        "auditor",
                        "administrator"),
                people);
    }

    @Test
    void onlyTheGatewaysClientGetsASecret() {
        var realm = LocalRealm.withSecret(LocalRealm.read(Installation.here().realm(), List.of()), "made up");

        var secrets = stream(realm.path("clients"))
                .filter(client -> client.has("secret"))
                .map(client -> client.path("clientId").asText() + " "
                        + client.path("secret").asText())
                .toList();

        assertEquals(List.of("entente-gateway-desks made up"), secrets);
    }

    @Test
    void theGatewaysAccountMaySeePeopleAndDesksAndPutOneIntoTheOther() throws IOException {
        var realm = JSON.readTree(Installation.here().realm().toFile());

        var permissions = stream(realm.path("clients"))
                .flatMap(client -> stream(client.at("/authorizationSettings/policies")))
                .filter(policy -> policy.path("type").asText().equals("scope"))
                .map(policy -> policy.at("/config/defaultResourceType").asText() + " "
                        + policy.at("/config/scopes").asText())
                .toList();

        assertEquals(
                List.of("Users [\"view\",\"manage-group-membership\"]", "Groups [\"view\",\"manage-membership\"]"),
                permissions);
    }

    @Test
    void frontendsAreAllowedFromTheGivenOriginsAlone() {
        var realm = LocalRealm.read(Installation.here().realm(), List.of("http://localhost:4200"));

        var frontend = stream(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals("entente-frontend"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "[\"http://localhost:4200/*\"]", frontend.path("redirectUris").toString());
        assertEquals("[\"http://localhost:4200\"]", frontend.path("webOrigins").toString());
        assertEquals(
                "S256", frontend.at("/attributes/pkce.code.challenge.method").asText());
    }

    private static List<String> names(JsonNode list) {
        return stream(list).map(entry -> entry.path("name").asText()).toList();
    }

    private static String desks(JsonNode person) {
        var desks = stream(person.path("groups"))
                .map(group -> group.asText().replace("/desks/", ""))
                .toList();
        return desks.isEmpty() ? "" : desks.toString();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static ObjectNode object(String json) throws IOException {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
