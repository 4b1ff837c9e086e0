package org.entente.partnerships.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A selection that may be about two areas at once: the ends of a corridor. */
public interface Between {

    String TOGETHER = "origin and destination come together, or not at all, and are two areas";

    @Nullable
    String origin();

    @Nullable
    String destination();

    @JsonIgnore
    @AssertTrue(message = TOGETHER)
    default boolean isCorridor() {
        String origin = origin();
        return origin == null ? destination() == null : destination() != null && !origin.equals(destination());
    }

    /** For selections that are made of parameters. */
    default void requireWholeCorridor() {
        if (!isCorridor()) {
            throw ProblemException.badParameter(origin() == null ? "origin" : "destination", null, TOGETHER);
        }
    }
}
