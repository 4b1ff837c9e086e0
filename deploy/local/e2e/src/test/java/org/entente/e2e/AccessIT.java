package org.entente.e2e;

import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.entente.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tokens open the door at each of the services. None relies on another having looked. */
class AccessIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 401;

    private static TokenForge forge;

    @BeforeAll
    static void aKeyOfOurOwnAndAnotherRealm() {
        var stack = Entente.stack();
        forge = TokenForge.of(stack);
        stack.keycloak().createRealm(realmElsewhere());
        stack.keycloak().createClient("entente", directClient("no-audience").set("defaultClientScopes", noAudience()));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aRealTokenIsAccepted(Service service) {
        ask(service, Entente.as("reader", service)).statusCode(not(oneOf(401, 403, 500)));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aForgedTokenThatIsRightInEverythingIsAccepted(Service service) {
        ask(service, Entente.with(forge.token(claims -> {}), service)).statusCode(not(oneOf(401, 403, 500)));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void noTokenIsRefused(Service service) {
        ask(service, Entente.anonymouslyAt(service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void nonsenseIsRefused(Service service) {
        ask(service, Entente.with("nonsense", service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aReaderWhoWritesAnotherRoleIntoTheTokenIsRefused(Service service) {
        var tampered = tamper(Entente.stack().token("reader"));

        ask(service, Entente.with(tampered, service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void anUnsignedTokenIsRefused(Service service) {
        var token = Entente.stack().token("reader");
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        var unsigned = header + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);

        ask(service, Entente.with(unsigned, service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void anExpiredTokenIsRefused(Service service) {
        var expired = forge.token(
                claims -> claims.put("exp", Instant.now().minusSeconds(30).getEpochSecond()));

        ask(service, Entente.with(expired, service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aTokenThatNeverExpiresIsRefused(Service service) {
        ask(service, Entente.with(forge.token(claims -> claims.remove("exp")), service))
                .statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void anotherIssuersTokenIsRefused(Service service) {
        var foreign = forge.token(claims -> claims.put("iss", Entente.stack().keycloakUrl() + "/realms/elsewhere"));

        ask(service, Entente.with(foreign, service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aRealTokenOfAnotherRealmIsRefused(Service service) {
        var foreign = Entente.stack().keycloak().token("elsewhere", "entente-cli", "reader", "reader");

        ask(service, Entente.with(foreign, service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aTokenForTheOtherServicesIsRefused(Service service) {
        var others = forge.token(claims -> {
            var audiences = claims.putArray("aud").add("somebody-else");
            Stream.of(Service.values())
                    .filter(other -> other != service)
                    .forEach(other -> audiences.add(other.module()));
        });

        ask(service, Entente.with(others, service)).statusCode(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aRealTokenOfAClientWithoutOurAudiencesIsRefused(Service service) {
        var token = Entente.stack().keycloak().token("entente", "no-audience", "reader", "reader");

        ask(service, Entente.with(token, service)).statusCode(REFUSED);
    }

    /** What any reader may ask. */
    private static ValidatableResponse ask(Service service, RequestSpecification request) {
        return switch (service) {
            case GATEWAY ->
                request.contentType(ContentType.JSON)
                        .body("{\"query\": \"{ me { username } }\"}")
                        .post("/graphql")
                        .then();
            case STATISTICS -> request.get("/series").then();
            case PARTNERSHIPS -> request.get("/agreements").then();
        };
    }

    private static String tamper(String token) {
        var parts = token.split("\\.");
        try {
            var claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            claims.withObject("/realm_access").withArray("roles").add("auditor");
            parts[1] = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8));
            return String.join(".", parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode realmElsewhere() {
        var realm = JSON.createObjectNode().put("realm", "elsewhere").put("enabled", true);
        var client = directClient("entente-cli");
        for (var service : Service.values()) {
            var mapper = client.withArray("protocolMappers")
                    .addObject()
                    .put("name", service.module())
                    .put("protocol", "openid-connect")
                    .put("protocolMapper", "oidc-audience-mapper");
            mapper.putObject("config")
                    .put("included.custom.audience", service.module())
                    .put("access.token.claim", "true");
        }
        realm.putArray("clients").add(client);
        realm.putObject("roles").putArray("realm").addObject().put("name", "reader");
        var reader =
                realm.putArray("users").addObject().put("username", "reader").put("enabled", true);
        reader.put("email", "reader@elsewhere.test").put("firstName", "A").put("lastName", "Reader");
        reader.putArray("realmRoles").add("reader");
        reader.putArray("credentials").addObject().put("type", "password").put("value", "reader");
        return realm;
    }

    private static ObjectNode directClient(String id) {
        return JSON.createObjectNode()
                .put("clientId", id)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
    }

    private static ArrayNode noAudience() {
        return JSON.createArrayNode().add("basic").add("roles");
    }
}
