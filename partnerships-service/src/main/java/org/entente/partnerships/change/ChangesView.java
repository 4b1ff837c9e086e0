package org.entente.partnerships.change;

import java.util.List;
import org.entente.partnerships.question.AreaName;

/**
 * What became visible after a place.
 *
 * @param next what to send as {@code after} to go on; there is always more to come, so it is never null
 * @param areas each area that the agreements name, once
 */
public record ChangesView(List<ChangeView> items, String next, List<AreaName> areas) {

    public ChangesView {
        items = List.copyOf(items);
        areas = List.copyOf(areas);
    }
}
