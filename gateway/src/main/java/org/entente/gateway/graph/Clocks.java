package org.entente.gateway.graph;

import java.time.Instant;
import org.entente.gateway.access.Caller;
import org.entente.gateway.access.Role;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The instants that a root field, and so everything below it, is answered for.
 *
 * @param asOf what the public could know; null for now
 * @param recordedAsOf what we had stored; null for now
 */
public record Clocks(@Nullable Instant asOf, @Nullable Instant recordedAsOf) {

    public static final Clocks NOW = new Clocks(null, null);

    public static final String AS_OF = "asOf";
    public static final String RECORDED_AS_OF = "recordedAsOf";

    public static final String AS_OF_MEANS =
            "Answer with what the public could know at this instant; holds for everything below this field. Null: now.";
    public static final String RECORDED_AS_OF_MEANS =
            "Answer with what Entente had stored at this instant; holds for everything below this field. Only for auditors: FORBIDDEN for others. Null: now.";

    static Clocks of(@Nullable Object asOf, @Nullable Object recordedAsOf, Caller caller) {
        if (recordedAsOf != null && !caller.is(Role.AUDITOR)) {
            throw Problem.forbidden("Only auditors may ask by the recorded clock (`recordedAsOf`).");
        }
        return new Clocks(instant(asOf), instant(recordedAsOf));
    }

    /** True for what both clocks had reached. */
    public boolean know(Instant publishedAt, Instant recordedAt) {
        return (asOf == null || !publishedAt.isAfter(asOf))
                && (recordedAsOf == null || !recordedAt.isAfter(recordedAsOf));
    }

    private static @Nullable Instant instant(@Nullable Object argument) {
        if (argument == null) {
            return null;
        }
        return argument instanceof Moment moment ? moment.instant() : new Moment(argument.toString()).instant();
    }
}
