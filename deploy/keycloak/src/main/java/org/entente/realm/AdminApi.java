package org.entente.realm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keycloak's admin API, with a token that is asked for anew before it ends. */
final class AdminApi {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(3);
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String keycloak;
    private final String id;
    private final String secret;

    private String token = "";
    private Instant renewal = Instant.MIN;

    AdminApi(Settings settings) {
        var builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10));
        settings.authority().map(Authority::of).ifPresent(builder::sslContext);
        client = builder.build();
        keycloak = settings.keycloak();
        id = Settings.read(settings.administrator().resolve("client-id"));
        secret = Settings.read(settings.administrator().resolve("client-secret"));
    }

    /** Missing where there is none. */
    JsonNode find(String path) {
        var answer = send("GET", path, null);
        return answer.statusCode() == 404 ? MissingNode.getInstance() : read(answer);
    }

    JsonNode get(String path) {
        return read(expectDone(send("GET", path, null)));
    }

    void post(String path, JsonNode body) {
        expectDone(send("POST", path, body));
    }

    void put(String path, JsonNode body) {
        expectDone(send("PUT", path, body));
    }

    void put(String path) {
        expectDone(send("PUT", path, null));
    }

    void delete(String path, @Nullable JsonNode body) {
        expectDone(send("DELETE", path, body));
    }

    static String word(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms" + path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + token());
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body.toString()));
        }
        return send(request.build());
    }

    private String token() {
        if (Instant.now().isAfter(renewal)) {
            var form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(word(id), word(secret));
            var answer =
                    send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                            .timeout(LONGEST_ANSWER)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build());
            if (answer.statusCode() != 200) {
                throw new RealmException(
                        "Keycloak lets \"%s\" in with no token: it answers %d.".formatted(id, answer.statusCode()));
            }
            token = read(answer).path("access_token").asText();
            renewal = Instant.now().plus(LIFE_OF_A_TOKEN);
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RealmException("Keycloak at %s does not answer: %s".formatted(keycloak, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RealmException("Stopped.", e);
        }
    }

    private static HttpResponse<String> expectDone(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new RealmException("Keycloak answers %d to %s %s: %s"
                    .formatted(
                            answer.statusCode(),
                            answer.request().method(),
                            answer.request().uri().getPath(),
                            answer.body()));
        }
        return answer;
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(expectDone(answer).body());
        } catch (IOException e) {
            throw new RealmException("Keycloak answers no JSON.", e);
        }
    }
}
