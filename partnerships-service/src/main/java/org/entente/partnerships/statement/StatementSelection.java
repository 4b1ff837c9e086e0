package org.entente.partnerships.statement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Ends;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted; what is null does not restrict. A statement is about an area when it names it, or a
 * region or an organisation that holds it.
 *
 * @param origin with {@code destination}: statements about both
 * @param from a day; what was certainly said before is out
 * @param to a day; what was certainly said later is out
 * @param first how many at most, 1 to 500; 50 where null
 * @param after the {@code next} of the page before
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record StatementSelection(
        @Nullable @Size(max = Page.MOST) List<String> ids,
        @Nullable @Size(max = 20) String area,
        @Nullable @Size(max = 20) String origin,
        @Nullable @Size(max = 20) String destination,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Min(1) @Max(Page.MOST) Integer first,
        @Nullable String after,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    public StatementSelection {
        ids = ids == null || ids.isEmpty() ? null : List.copyOf(ids);
        area = AreaCode.ofNullable(area);
        origin = AreaCode.ofNullable(origin);
        destination = AreaCode.ofNullable(destination);
        Ends.check(origin, destination);
    }
}
