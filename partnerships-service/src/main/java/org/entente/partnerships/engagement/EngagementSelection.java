package org.entente.partnerships.engagement;

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
 * Which engagements are wanted; what is null does not restrict.
 *
 * @param area a visitor or a host
 * @param agreement the id of an agreement that it was about
 * @param search words that must all be found in title, code, outcome, offices, or names and codes of areas, or nearly so;
 *     the best come first
 * @param origin with {@code destination}: engagements in which both took part
 * @param includeOrganisations also those in which an organisation stands for one of the two; true where null
 * @param from a day; what was certainly over by then is out
 * @param to a day; what certainly began later is out
 * @param first how many at most, 1 to 500; 50 where null
 * @param after the {@code next} of the page before
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record EngagementSelection(
        @Nullable @Size(max = Page.MOST) List<String> ids,
        @Nullable @Size(max = 20) String area,
        @Nullable @Size(max = 100) String agreement,
        @Nullable @Size(max = 100) String search,
        @Nullable @Size(max = 20) String origin,
        @Nullable @Size(max = 20) String destination,
        @Nullable Boolean includeOrganisations,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Min(1) @Max(Page.MOST) Integer first,
        @Nullable String after,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    public EngagementSelection {
        ids = ids == null || ids.isEmpty() ? null : List.copyOf(ids);
        area = AreaCode.ofNullable(area);
        origin = AreaCode.ofNullable(origin);
        destination = AreaCode.ofNullable(destination);
        Ends.check(origin, destination);
        includeOrganisations = includeOrganisations == null || includeOrganisations;
    }

    static EngagementSelection ofId(String id, @Nullable String asOf, @Nullable String recordedAsOf) {
        return new EngagementSelection(
                List.of(id), null, null, null, null, null, null, null, null, 1, null, asOf, recordedAsOf);
    }
}
