package org.entente.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the local run asks of its Keycloak: tokens for its people, and its realm. */
public final class KeycloakClient {

    static final String ADMIN = "admin";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";

    private final String url;

    public KeycloakClient(String url) {
        this.url = url;
    }

    /** An access token for one of the local people. */
    public String token(String user, String password) {
        return token("entente", "entente-cli", user, password);
    }

    /** An access token by password, of any realm and client that allow it. */
    public String token(String realm, String client, String user, String password) {
        var form = Map.of("grant_type", "password", "client_id", client, "username", user, "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        try {
            var answer = Http.post(
                    "%s/realms/%s/protocol/openid-connect/token".formatted(url, realm),
                    null,
                    "application/x-www-form-urlencoded",
                    form);
            var body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Sorry("Keycloak gives \"%s\" no token: %s."
                        .formatted(user, body.path("error_description").asText(answer.body())));
            }
            return body.path("access_token").asText();
        } catch (IOException e) {
            throw new Sorry("Keycloak at %s does not answer: deploy/local/up starts it.".formatted(url));
        }
    }

    boolean has(String realm) throws IOException {
        return Http.get("%s/realms/%s".formatted(url, realm), null).statusCode() == 200;
    }

    /** Creates a realm from its representation. */
    public void createRealm(JsonNode realm) {
        try {
            expect(201, Http.post(url + "/admin/realms", adminToken(), JSON_TYPE, realm.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a client in a realm that is there. */
    public void createClient(String realm, JsonNode client) {
        try {
            expect(
                    201,
                    Http.post(
                            "%s/admin/realms/%s/clients".formatted(url, realm),
                            adminToken(),
                            JSON_TYPE,
                            client.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a realm one more RSA key (PKCS #8, Base64), which it publishes for verification and never signs with. Returns
     * the key's id.
     */
    public String addVerificationKey(String realm, String privateKey) {
        var component = JSON.createObjectNode()
                .put("name", "verification only")
                .put("providerId", "rsa")
                .put("providerType", "org.keycloak.keys.KeyProvider");
        var config = component.putObject("config");
        config.putArray("enabled").add("true");
        config.putArray("active").add("false");
        config.putArray("algorithm").add("RS256");
        config.putArray("privateKey").add(privateKey);
        var admin = "%s/admin/realms/%s".formatted(url, realm);
        try {
            var token = adminToken();
            var created = Http.post(admin + "/components", token, JSON_TYPE, component.toString());
            expect(201, created);
            var location = created.headers().firstValue("Location").orElseThrow();
            var id = location.substring(location.lastIndexOf('/') + 1);
            for (var key :
                    JSON.readTree(expect(200, Http.get(admin + "/keys", token))).path("keys")) {
                if (key.path("providerId").asText().equals(id)) {
                    return key.path("kid").asText();
                }
            }
            throw new IllegalStateException("Keycloak took the key and does not list it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where people are sent back to is a setting of each start, also when the realm is from an earlier one. */
    void allow(SignInOrigins origins) throws IOException {
        for (var client : SignInOrigins.CLIENTS) {
            change(client, origins::allow);
        }
    }

    /** Changes a client of the realm, where it has such a client. */
    private void change(String client, Consumer<ObjectNode> change) throws IOException {
        var token = adminToken();
        var clients = url + "/admin/realms/entente/clients";
        var found = JSON.readTree(expect(200, Http.get(clients + "?clientId=" + client, token)));
        if (found.get(0) instanceof ObjectNode representation) {
            change.accept(representation);
            var address = clients + "/" + representation.path("id").asText();
            expect(204, Http.put(address, token, JSON_TYPE, representation.toString()));
        }
    }

    /** How long the access tokens of a client last from now on. */
    public void setTokenLife(String client, Duration life) {
        try {
            change(client, representation -> representation
                    .withObject("attributes")
                    .put("access.token.lifespan", String.valueOf(life.toSeconds())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every session of one of the people, as an administrator of the realm does. */
    public void endSessions(String username) {
        try {
            var admin = url + "/admin/realms/entente/users";
            var token = adminToken();
            var found =
                    JSON.readTree(expect(200, Http.get("%s?exact=true&username=%s".formatted(admin, username), token)));
            var id = found.get(0).path("id").asText();
            expect(204, Http.post("%s/%s/logout".formatted(admin, id), token, JSON_TYPE, "{}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String adminToken() {
        return token("master", "admin-cli", ADMIN, ADMIN);
    }

    private static String expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("Keycloak answered %d to %s: %s"
                    .formatted(answer.statusCode(), answer.request().uri(), answer.body()));
        }
        return answer.body();
    }
}
