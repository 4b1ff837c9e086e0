package org.entente.statistics.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.statistics.period.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator by one publisher, as far as the viewer sees them.
 *
 * @param licence under which the latest of them may be used again; null where none is known
 * @param first the first day that they speak of
 * @param last the last day that they speak of
 * @param issued when the first of them became public
 * @param modified when the latest of them became public
 */
record Dataset(
        String indicator,
        String indicatorName,
        @Nullable String definition,
        String publisher,
        String publisherName,
        @Nullable String licence,
        List<Place> places,
        List<Frequency> frequencies,
        LocalDate first,
        LocalDate last,
        Instant issued,
        Instant modified) {

    /** A reporting area. */
    record Place(String code, String name, boolean country) {}

    /** Sorts, and tells it from every other. */
    String key() {
        return indicator + "." + publisher;
    }

    String title() {
        return "%s (%s)".formatted(indicatorName, publisherName);
    }

    String description() {
        return "%s. Each figure as it was printed, in every vintage."
                .formatted(definition == null ? indicatorName : definition);
    }
}
