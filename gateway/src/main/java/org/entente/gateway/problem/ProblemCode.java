package org.entente.gateway.problem;

/** What a frontend finds in {@code extensions.code}. A code is never renamed; each says who must act. */
public enum ProblemCode {
    /** The caller: sign in again. */
    UNAUTHENTICATED,
    /** The caller's administrator: a role is missing. */
    FORBIDDEN,
    /** The author of the query. */
    BAD_USER_INPUT,
    /** The operators of a service behind the gateway; asking again later may help. */
    SERVICE_UNAVAILABLE,
    /** The authors of the gateway. */
    INTERNAL
}
