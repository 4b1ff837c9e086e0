package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** One question for partnerships, of an area on either side or by their ids, such as GBR-ALB. */
public record PartnershipSelection(
        @Nullable String area,
        @Nullable List<String> ids,
        int first,
        @Nullable String after,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<Page<PartnershipRow>> {

    public static PartnershipSelection ofId(String id, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new PartnershipSelection(null, List.of(id), 1, null, asOf, recordedAsOf);
    }

    public static PartnershipSelection ofArea(
            String area, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new PartnershipSelection(area, null, first, null, asOf, recordedAsOf);
    }

    @Override
    public boolean isAnsweredBy(Page<PartnershipRow> answer) {
        return Question.fits(answer, first, ids, PartnershipRow::id);
    }
}
