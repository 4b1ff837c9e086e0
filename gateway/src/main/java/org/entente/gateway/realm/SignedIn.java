package org.entente.gateway.realm;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the realm gave for one person's sign-in. What is read from the tokens here is for cookies and pages; whoever decides by
 * a token verifies it.
 *
 * @param refreshToken by which it is renewed, once by each replica
 */
public record SignedIn(String accessToken, String refreshToken) {

    public String username() {
        return claims(accessToken)
                .map(claims -> claims.getString("preferred_username"))
                .orElse("");
    }

    /** When the access token ends. */
    public Instant until() {
        return end(accessToken).orElse(Instant.EPOCH);
    }

    /** When it can no longer be renewed. A realm whose refresh tokens cannot be read is asked for each. */
    public Instant renewableUntil() {
        return end(refreshToken).orElseGet(this::until);
    }

    private static Optional<Instant> end(String token) {
        return claims(token).map(claims -> claims.getLong("exp")).map(Instant::ofEpochSecond);
    }

    private static Optional<JsonObject> claims(String token) {
        var parts = token.split("\\.", -1);
        return parts.length == 3 ? Optional.ofNullable(json(parts[1])) : Optional.empty();
    }

    private static @Nullable JsonObject json(String part) {
        try {
            return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (RuntimeException notJson) {
            return null;
        }
    }

    /** Without the tokens: it may end up in a log line. */
    @Override
    public String toString() {
        return "SignedIn[" + username() + "]";
    }
}
