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
        var realm = LocalRealm.read(Installation.here().realm(), SignInOrigins.NONE);

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
    void onlyTheGatewaysClientsGetSecrets() {
        var realm = LocalRealm.withSecrets(
                LocalRealm.read(Installation.here().realm(), SignInOrigins.NONE), secret -> "made up for " + secret);

        var secrets = stream(realm.path("clients"))
                .filter(client -> client.has("secret"))
                .map(client -> client.path("clientId").asText() + " "
                        + client.path("secret").asText())
                .toList();

        assertEquals(
                List.of("entente-gateway-desks made up for DESKS", "entente-console made up for CONSOLE"), secrets);
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
    void peopleAreSentBackToTheGivenOriginsAlone() {
        var origins = new SignInOrigins(List.of("http://localhost:4200"), List.of("http://localhost:8080"));

        var realm = LocalRealm.read(Installation.here().realm(), origins);

        var frontend = client(realm, "entente-frontend");
        assertEquals(
                "[\"http://localhost:4200/*\"]", frontend.path("redirectUris").toString());
        assertEquals("[\"http://localhost:4200\"]", frontend.path("webOrigins").toString());
        var console = client(realm, "entente-console");
        assertEquals(
                "[\"http://localhost:8080/session/back\"]",
                console.path("redirectUris").toString());
        for (var client : List.of(frontend, console)) {
            assertEquals(
                    "S256", client.at("/attributes/pkce.code.challenge.method").asText());
        }
    }

    @Test
    void theConsolesTokensAreOfNoUseInTheRealmItself() throws IOException {
        var realm = JSON.readTree(Installation.here().realm().toFile());

        assertFalse(client(realm, "entente-console").path("fullScopeAllowed").asBoolean(true));
        assertEquals(
                List.of("reader", "pre-release", "editor", "approver", "auditor", "administrator"),
                stream(realm.at("/scopeMappings/0/roles")).map(JsonNode::asText).toList());
    }

    private static JsonNode client(JsonNode realm, String id) {
        return stream(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
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
