package org.entente.partnerships.question;

import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The ends of a corridor, as a selection names them. */
public final class Ends {

    private Ends() {}

    /** Refuses one end without the other, and an area as both. */
    public static void check(@Nullable String origin, @Nullable String destination) {
        boolean whole = origin == null ? destination == null : destination != null && !origin.equals(destination);
        if (!whole) {
            throw ProblemException.badParameter(
                    origin == null ? "origin" : "destination",
                    origin == null ? null : destination,
                    "origin and destination come together, or not at all, and are two areas");
        }
    }
}
