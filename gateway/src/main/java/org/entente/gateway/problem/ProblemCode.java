package org.entente.gateway.problem;

/** What a frontend finds in {@code extensions.code}. A code is never renamed; each says who must act. */
public enum ProblemCode {
    /** The caller: sign in again. */
    UNAUTHENTICATED,
    /** The caller's administrator: a role is missing. */
    FORBIDDEN,
    /** The author of the query. */
    BAD_USER_INPUT,
    /** An administrator, or an editor of those desks: none of the areas is of the caller's own desks. */
    NOT_YOUR_DESK,
    /** Whoever drafted it: a draft is its author's. */
    NOT_YOUR_DRAFT,
    /** Another approver: nobody approves what they drafted or submitted themselves. */
    APPROVED_BY_SUBMITTER,
    /** The author of the mutation: what it is to change does not exist, or not for the caller. */
    NOT_FOUND,
    /** The author of the mutation: it does not fit what has become of the release or figure meanwhile. */
    WRONG_STATE,
    /** The author of the mutation: somebody else changed it meanwhile; look at both versions, then build on the last one. */
    STALE_VERSION,
    /** The caller: the Idempotency-Key belongs to another request; take a new one. */
    KEY_REUSED,
    /** The frontend's authors: their manifest is not the one that the gateway was started with. */
    DOCUMENT_NOT_FOUND,
    /** The frontend's authors: only documents of a manifest are answered. */
    DOCUMENT_NOT_TRUSTED,
    /** Apollo's word to its clients for {@link #DOCUMENT_NOT_FOUND}: send the text. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Apollo's word to its clients: send texts, and no names any more. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** The author of the mutation: rows cannot be taken, each named; nothing was taken in. */
    ROWS_REFUSED,
    /** The caller: whether it was done is not known. Sending the same again is safe, or looking first. */
    OUTCOME_UNKNOWN,
    /** The operators of a service behind the gateway; asking again later may help. */
    SERVICE_UNAVAILABLE,
    /** The authors of the gateway. */
    INTERNAL
}
