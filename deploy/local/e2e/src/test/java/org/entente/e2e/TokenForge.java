package org.entente.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import org.entente.local.LocalStack;

/**
 * Signs tokens with a key that the realm vouches for, so that a test can change one claim and nothing else: a token that
 * has expired, say, without waiting for it.
 */
final class TokenForge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final KeyPair key;
    private final String keyId;

    private TokenForge(String issuer, KeyPair key, String keyId) {
        this.issuer = issuer;
        this.key = key;
        this.keyId = keyId;
    }

    /** Gives the realm of the stack one more key, which it publishes but does not sign with. */
    static TokenForge of(LocalStack stack) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = generator.generateKeyPair();
            var pem = Base64.getEncoder().encodeToString(key.getPrivate().getEncoded());
            var keyId = stack.keycloak().addVerificationKey("entente", pem);
            return new TokenForge(stack.keycloakUrl() + "/realms/entente", key, keyId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reader's token that every service accepts, but for what the change does to it. */
    String token(Consumer<ObjectNode> change) {
        var now = Instant.now();
        var claims = JSON.createObjectNode()
                .put("iss", issuer)
                .put("sub", "2f0c5f0e-8a53-4f0b-9a3f-8c2d6a2b7a11")
                .put("preferred_username", "reader")
                .put("typ", "Bearer")
                .put("azp", "entente-cli")
                .put("iat", now.minusSeconds(60).getEpochSecond())
                .put("exp", now.plus(Duration.ofMinutes(5)).getEpochSecond());
        claims.putArray("aud").add("gateway").add("statistics-service").add("partnerships-service");
        claims.putObject("realm_access").putArray("roles").add("reader");
        change.accept(claims);
        return sign(claims);
    }

    private String sign(ObjectNode claims) {
        try {
            var header = JSON.createObjectNode()
                    .put("alg", "RS256")
                    .put("typ", "JWT")
                    .put("kid", keyId);
            var content = BASE64.encodeToString(header.toString().getBytes(UTF_8))
                    + "."
                    + BASE64.encodeToString(claims.toString().getBytes(UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
