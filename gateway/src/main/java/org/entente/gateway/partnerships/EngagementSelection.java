package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** One question for engagements. What is null does not narrow it down; what may lie between the two days is in. */
public record EngagementSelection(
        @Nullable List<String> ids,
        @Nullable String area,
        @Nullable String agreement,
        @Nullable String search,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable Boolean includeOrganisations,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int first,
        @Nullable String after,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<Page<EngagementRow>> {

    public static EngagementSelection ofId(String id, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new EngagementSelection(
                List.of(id), null, null, null, null, null, null, null, null, 1, null, asOf, recordedAsOf);
    }

    public static EngagementSelection ofAgreement(
            String agreement, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new EngagementSelection(
                null, null, agreement, null, null, null, null, null, null, first, null, asOf, recordedAsOf);
    }

    public static EngagementSelection ofSearch(
            String text, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new EngagementSelection(
                null, null, null, text, null, null, null, null, null, first, null, asOf, recordedAsOf);
    }

    public static EngagementSelection ofCorridor(
            String origin,
            String destination,
            boolean includeOrganisations,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int first,
            @Nullable Instant asOf,
            @Nullable Instant recordedAsOf) {
        return new EngagementSelection(
                null,
                null,
                null,
                null,
                origin,
                destination,
                includeOrganisations,
                from,
                to,
                first,
                null,
                asOf,
                recordedAsOf);
    }

    @Override
    public boolean isAnsweredBy(Page<EngagementRow> answer) {
        return Question.fits(answer, first, ids, EngagementRow::id);
    }
}
