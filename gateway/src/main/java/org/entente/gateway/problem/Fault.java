package org.entente.gateway.problem;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that are wrong with what was sent.
 *
 * @param field where, as a path below the arguments of the field: {@code figures[3].printed}
 * @param value what was found there; null where that says nothing
 */
public record Fault(String field, @Nullable String value, String reason) {

    Fault renamed(UnaryOperator<String> name) {
        return new Fault(name.apply(field), value, reason);
    }
}
