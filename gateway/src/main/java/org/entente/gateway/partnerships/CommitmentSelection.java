package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** Commitments by their ids, in any agreement that can be seen. */
public record CommitmentSelection(
        List<String> ids,
        int first,
        @Nullable String after,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) implements Question<Page<CommitmentRow>> {

    public static CommitmentSelection ofIds(List<String> ids, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new CommitmentSelection(ids, ids.size(), null, asOf, recordedAsOf);
    }

    @Override
    public boolean isAnsweredBy(Page<CommitmentRow> answer) {
        return Question.fits(answer, first, ids, CommitmentRow::id);
    }
}
