package org.entente.gateway.call;

import org.jspecify.annotations.Nullable;

/**
 * For whom a call goes out, and what is left of the operation that it belongs to.
 *
 * @param idempotencyKey what tells a service that a write is the same as one before; null where nothing does
 */
public record Errand(
        String token, Allowance allowance, @Nullable String idempotencyKey) {

    public Errand(String token, Allowance allowance) {
        this(token, allowance, null);
    }

    public Errand withKey(@Nullable String key) {
        return new Errand(token, allowance, key);
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
