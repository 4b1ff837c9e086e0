package org.entente.partnerships.agreement;

import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.lifecycle.Oddities;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A step in an agreement's life.
 *
 * @param id unique over all agreements, such as {@code le-touquet-treaty-2003/in_force/2004}
 * @param actedOn when it was done
 * @param effectiveOn from when it counts; null where that is the day it was done
 * @param publishedOn when the public could know of it
 * @param warnings what is odd about it beside the other events that were known
 */
public record EventView(
        String id,
        Status status,
        PartialDate actedOn,
        @Nullable PartialDate effectiveOn,
        PartialDate publishedOn,
        @Nullable String note,
        @Nullable String sourceUrl,
        @Nullable List<String> warnings) {

    static List<EventView> withWarnings(List<EventView> events) {
        List<List<String>> warnings = Oddities.of(events.stream()
                .map(event -> new Oddities.Event(event.status, event.actedOn, event.effectiveOn))
                .toList());
        List<EventView> all = new ArrayList<>();
        for (EventView event : events) {
            all.add(event.with(warnings.get(all.size())));
        }
        return all;
    }

    private EventView with(List<String> warnings) {
        return new EventView(id, status, actedOn, effectiveOn, publishedOn, note, sourceUrl, warnings);
    }
}
