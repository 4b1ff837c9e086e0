package org.entente.gateway.graph;

import graphql.execution.ResultPath;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.gateway.digest.Sha256;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What makes a whole operation safe to send again: the {@code Idempotency-Key} of its HTTP request. Each mutation of it hands a
 * key of its own on, made of that one and of its place in the answer, so that the same operation makes the same keys.
 */
record Repeats(List<String> headers) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    Repeats {
        headers = List.copyOf(headers);
    }

    /** The key of the mutation at this place; null where the request has none. */
    @Nullable
    String key(ResultPath place) {
        if (headers.isEmpty()) {
            return null;
        }
        if (headers.size() > 1 || !FORM.matcher(headers.get(0)).matches()) {
            throw Problem.refused(
                    "The request's header %s must be there once at most, with 1 to 255 visible ASCII characters. Nothing was changed."
                            .formatted(HEADER));
        }
        return "graph-" + Sha256.hex(headers.get(0) + "\n" + place);
    }
}
