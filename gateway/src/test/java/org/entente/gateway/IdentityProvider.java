package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plays the realm: publishes its keys and signs tokens, good ones and bad ones. */
final class IdentityProvider {

    private static final int PORT = Surroundings.port(18092);
    private static final String KEY_ID = "test-key";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final WireMockServer server = new WireMockServer(options().port(PORT));
    private final RealmAdmin admin = new RealmAdmin(server);
    private final SignInPage signInPage = new SignInPage(server);
    private final KeyPair keys = newKeys();

    void start() {
        server.start();
        server.stubFor(
                get("/realms/entente/.well-known/openid-configuration").willReturn(okJson("""
                        {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "token_endpoint": "%1$s/token", "authorization_endpoint": "%1$s/auth",
                         "response_types_supported": ["code"], "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                        """.formatted(issuer()))));
        server.stubFor(get("/realms/entente/certs").willReturn(okJson(publishedKey())));
        admin.answer();
    }

    /** Its admin API. */
    RealmAdmin admin() {
        return admin;
    }

    /** Where people sign in. */
    SignInPage signInPage() {
        return signInPage;
    }

    /** What the console's client learns of who signed in. */
    String identity(String username, String nonce) {
        return sign(Jwt.claims()
                .issuer(issuer())
                .subject(username)
                .audience("entente-console")
                .claim("nonce", nonce)
                .expiresIn(LIFE));
    }

    /** Looks like one of the realm's refresh tokens, each of them another. */
    String refreshToken(String username, Duration life) {
        return sign(Jwt.claims()
                .issuer(issuer())
                .subject(username)
                .claim("jti", UUID.randomUUID().toString())
                .expiresIn(life));
    }

    String adminUrl() {
        return "http://localhost:%d/admin/realms/entente".formatted(PORT);
    }

    void stop() {
        server.stop();
    }

    String issuer() {
        return "http://localhost:%d/realms/entente".formatted(PORT);
    }

    String reader() {
        return token("reader", List.of(), "reader");
    }

    String auditor() {
        return token("auditor", List.of(), "reader", "auditor");
    }

    String token(String username, List<String> desks, String... roles) {
        return sign(claims(username, desks, roles));
    }

    /** A reader's, valid for so long from now on. */
    String shortLived(String username, Duration life) {
        return sign(claims(username, List.of(), "reader").expiresIn(life));
    }

    String expired() {
        return sign(claims("reader", List.of(), "reader")
                .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(Instant.now().minus(Duration.ofHours(1))));
    }

    String ofOtherIssuer() {
        return sign(claims("reader", List.of(), "reader").issuer("http://localhost:%d/realms/other".formatted(PORT)));
    }

    String forOtherAudience() {
        return sign(claims("reader", List.of(), "reader").audience("statistics-service"));
    }

    String signedByAStranger() {
        return claims("reader", List.of(), "reader")
                .jws()
                .keyId(KEY_ID)
                .sign(newKeys().getPrivate());
    }

    /** A reader's token in which the claims were exchanged for an auditor's. */
    String tampered() {
        String[] mine = reader().split("\\.", -1);
        String[] wanted = auditor().split("\\.", -1);
        return String.join(".", mine[0], wanted[1], mine[2]);
    }

    private JwtClaimsBuilder claims(String username, List<String> desks, String... roles) {
        return Jwt.claims()
                .issuer(issuer())
                .subject(username)
                .audience(Set.of("gateway", "statistics-service"))
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", Arrays.asList(roles)))
                .claim("desks", desks)
                .expiresIn(LIFE);
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private String publishedKey() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
                """.formatted(KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
