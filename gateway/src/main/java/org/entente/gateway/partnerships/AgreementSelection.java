package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/**
 * One question for agreements. What is null does not narrow it down.
 *
 * @param version of the one agreement that is asked for by its id; null for the one that holds
 * @param state PUBLISHED, as for null, or DRAFT: what waits for publication and the caller handles
 */
public record AgreementSelection(
        @Nullable List<String> ids,
        @Nullable Integer version,
        @Nullable String state,
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
                ids,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ids.size(),
                null,
                asOf,
                recordedAsOf);
    }

    /** That very version, a draft too for those who handle it. */
    public static AgreementSelection ofVersion(String id, int version) {
        return new AgreementSelection(
                List.of(id),
                version,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null);
    }

    public static AgreementSelection ofSearch(
            String text, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new AgreementSelection(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                null,
                null,
                null,
                first,
                null,
                asOf,
                recordedAsOf);
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

    /** Agreements of one party that were in force on a day. */
    public static AgreementSelection ofPartyInForce(
            String party, LocalDate inForceOn, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new AgreementSelection(
                null,
                null,
                null,
                party,
                null,
                null,
                null,
                null,
                inForceOn,
                null,
                null,
                null,
                null,
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
