package org.entente.gateway.graph;

import org.jspecify.annotations.Nullable;

/**
 * Why a subscription's stream has ended. The engine makes a null event of a failed stream, and of that an error about a
 * type; so a stream that fails ends as if it were complete, and says here why.
 */
public final class Ending {

    /** Its place in the context of an operation. */
    public static final String KEY = Ending.class.getName();

    private volatile @Nullable Throwable reason;

    void because(Throwable failure) {
        reason = failure;
    }

    /** Null for a stream that has nothing more to say. */
    public @Nullable Throwable reason() {
        return reason;
    }
}
