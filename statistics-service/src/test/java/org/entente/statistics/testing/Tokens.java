package org.entente.statistics.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as the realm issues them. */
public final class Tokens {

    public static final String ISSUER = "http://localhost/realms/entente";

    private Tokens() {}

    /** What makes a service take tokens that are signed here. */
    public static Map<String, String> settings() {
        KeyPair keys = keys();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.public-key",
                encoded(keys.getPublic().getEncoded()),
                "test.signing-key",
                encoded(keys.getPrivate().getEncoded()));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    public static String reader() {
        return of("reader", List.of());
    }

    public static String preRelease() {
        return of("prerelease", List.of(), "pre-release");
    }

    public static String editor() {
        return of("editor", List.of("*"), "editor");
    }

    public static String editorTun() {
        return of("editor-tun", List.of("TUN", "LBY"), "editor");
    }

    public static String approver() {
        return of("approver", List.of(), "approver");
    }

    public static String chief() {
        return of("chief", List.of("*"), "editor", "approver");
    }

    public static String auditor() {
        return of("auditor", List.of(), "auditor");
    }

    public static String of(String user, List<String> desks, String... roles) {
        return sign(user, desks, ISSUER, "statistics-service", Instant.now().plus(Duration.ofMinutes(10)), roles);
    }

    public static String sign(
            String user, List<String> desks, String issuer, String audience, Instant expiry, String... roles) {
        List<String> all = new ArrayList<>(List.of("reader"));
        all.addAll(Arrays.asList(roles));
        return Jwt.claims(Map.of("realm_access", Map.of("roles", all), "desks", desks))
                .preferredUserName(user)
                .subject(user)
                .issuer(issuer)
                .audience(audience)
                .issuedAt(expiry.minus(Duration.ofHours(1)))
                .expiresAt(expiry)
                .sign(key());
    }

    private static PrivateKey key() {
        String encoded = ConfigProvider.getConfig().getValue("test.signing-key", String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
