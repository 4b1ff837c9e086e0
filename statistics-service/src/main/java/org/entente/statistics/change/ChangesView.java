package org.entente.statistics.change;

import java.util.List;

/**
 * What became visible after a place.
 *
 * @param next what to send as {@code after} to go on; there is always more to come, so it is never null
 */
public record ChangesView(List<ChangeView> items, String next) {

    public ChangesView {
        items = List.copyOf(items);
    }
}
