package org.entente.gateway.call;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became visible after a place in a service's list of changes.
 *
 * @param next the place from which on to ask next
 */
public record Changes<T>(List<T> items, String next) {

    public Changes {
        items = List.copyOf(requireNonNull(items, "items"));
        requireNonNull(next, "next");
    }
}
