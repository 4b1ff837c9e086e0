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

    @Override
    public boolean isAnsweredBy(Page<PartnershipRow> answer) {
        return Question.fits(answer, first, ids, PartnershipRow::id);
    }
}
