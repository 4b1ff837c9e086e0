package org.entente.partnerships.corridor;

import jakarta.validation.constraints.Size;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which corridors are wanted; what is null does not restrict.
 *
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record CorridorSelection(
        @Nullable @Size(max = 20) String origin,
        @Nullable @Size(max = 20) String destination,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    public CorridorSelection {
        origin = AreaCode.ofNullable(origin);
        destination = AreaCode.ofNullable(destination);
    }

    @Override
    public Integer first() {
        return Page.MOST;
    }
}
