package org.entente.gateway.call;

import org.jspecify.annotations.Nullable;

/**
 * For whom a call goes out, and what is left of the operation that it belongs to.
 *
 * @param lines the ways to the services
 * @param idempotencyKey what tells a service that a write is the same as one before; null where nothing does
 */
public record Errand(
        String token,
        Allowance allowance,
        Lines lines,
        @Nullable String idempotencyKey) {

    /** Straight to the services. */
    public Errand(String token, Allowance allowance) {
        this(token, allowance, Lines.DIRECT);
    }

    public Errand(String token, Allowance allowance, Lines lines) {
        this(token, allowance, lines, null);
    }

    public Errand withKey(@Nullable String key) {
        return new Errand(token, allowance, lines, key);
    }

    /** For the same caller in a time of its own. */
    public Errand within(Allowance other) {
        return new Errand(token, other, lines, idempotencyKey);
    }

    /** The Authorization header of its calls. */
    public String bearer() {
        return "Bearer " + token;
    }

    /** Without the token: an errand may end up in a log line. */
    @Override
    public String toString() {
        return "Errand";
    }
}
