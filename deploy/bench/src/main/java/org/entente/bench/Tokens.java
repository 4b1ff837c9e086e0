package org.entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Access tokens as the realm issues them, signed with a key that lives as long as the run. */
final class Tokens {

    static final String ISSUER = "http://localhost/realms/entente";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    Tokens() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the service is told it. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** Valid for a day, for benchmarks take their time. */
    String of(String user, String... roles) {
        var now = Instant.now();
        var claims = JSON.createObjectNode()
                .put("iss", ISSUER)
                .put("sub", user)
                .put("preferred_username", user)
                .put("aud", "statistics-service")
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(Duration.ofDays(1)).getEpochSecond());
        claims.putArray("desks").add("*");
        var all = claims.putObject("realm_access").putArray("roles").add("reader");
        Arrays.stream(roles).forEach(all::add);
        return sign(claims);
    }

    private String sign(ObjectNode claims) {
        try {
            var header = JSON.createObjectNode().put("alg", "RS256").put("typ", "JWT");
            var content = BASE64.encodeToString(header.toString().getBytes(UTF_8))
                    + "."
                    + BASE64.encodeToString(claims.toString().getBytes(UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
