package org.entente.gateway.call;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total how many there are on all pages together
 * @param next the service's cursor of the next page, null on the last one
 */
public record Page<T>(List<T> items, int total, @Nullable String next) {

    public Page {
        items = List.copyOf(requireNonNull(items, "items"));
    }
}
