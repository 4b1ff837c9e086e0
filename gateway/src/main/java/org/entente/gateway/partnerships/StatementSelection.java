package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** One question for statements. What is null does not narrow it down. */
public record StatementSelection(
        @Nullable List<String> ids,
        @Nullable String area,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int first,
        @Nullable String after,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<Page<StatementRow>> {

    public static StatementSelection ofId(String id, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new StatementSelection(List.of(id), null, null, null, null, null, 1, null, asOf, recordedAsOf);
    }

    public static StatementSelection ofArea(
            String area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int first,
            @Nullable Instant asOf,
            @Nullable Instant recordedAsOf) {
        return new StatementSelection(null, area, null, null, from, to, first, null, asOf, recordedAsOf);
    }

    @Override
    public boolean isAnsweredBy(Page<StatementRow> answer) {
        return Question.fits(answer, first, ids, StatementRow::id);
    }
}
