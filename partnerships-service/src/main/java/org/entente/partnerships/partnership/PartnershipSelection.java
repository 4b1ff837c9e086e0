package org.entente.partnerships.partnership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which partnerships are wanted; what is null does not restrict.
 *
 * @param ids both codes, the lead's first: GBR-ALB
 * @param area the lead or the partner
 * @param first how many at most, 1 to 500; 50 where null
 * @param after the {@code next} of the page before
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record PartnershipSelection(
        @Nullable @Size(max = Page.MOST) List<String> ids,
        @Nullable @Size(max = 20) String area,
        @Nullable @Min(1) @Max(Page.MOST) Integer first,
        @Nullable String after,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    public PartnershipSelection {
        ids = ids == null || ids.isEmpty() ? null : List.copyOf(ids);
        area = AreaCode.ofNullable(area);
    }
}
