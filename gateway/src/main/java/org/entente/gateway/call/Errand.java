package org.entente.gateway.call;

/** For whom a call goes out, and what is left of the operation that it belongs to. */
public record Errand(String token, Allowance allowance) {

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
