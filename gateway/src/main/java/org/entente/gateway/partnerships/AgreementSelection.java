package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** One question for agreements. What is null does not narrow it down. */
public record AgreementSelection(
        @Nullable List<String> ids,
        @Nullable String party,
        @Nullable String partyRole,
        @Nullable String pillar,
        @Nullable String instrument,
        @Nullable String status,
        @Nullable LocalDate inForceOn,
        @Nullable String search,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable Boolean includeOrganisations,
        int first,
        @Nullable String after,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<Page<AgreementRow>> {

    public static AgreementSelection ofIds(List<String> ids, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new AgreementSelection(
                ids, null, null, null, null, null, null, null, null, null, null, ids.size(), null, asOf, recordedAsOf);
    }

    public static AgreementSelection ofSearch(
            String text, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new AgreementSelection(
                null, null, null, null, null, null, null, text, null, null, null, first, null, asOf, recordedAsOf);
    }

    /**
     * Agreements that name both ends as parties.
     *
     * @param includeOrganisations also those where an organisation stands in for one of them
     */
    public static AgreementSelection ofCorridor(
            String origin,
            String destination,
            boolean includeOrganisations,
            @Nullable LocalDate inForceOn,
            int first,
            @Nullable Instant asOf,
            @Nullable Instant recordedAsOf) {
        return new AgreementSelection(
                null,
                null,
                null,
                null,
                null,
                null,
                inForceOn,
                null,
                origin,
                destination,
                includeOrganisations,
                first,
                null,
                asOf,
                recordedAsOf);
    }

    @Override
    public boolean isAnsweredBy(Page<AgreementRow> answer) {
        return Question.fits(answer, first, ids, AgreementRow::id);
    }
}
