package org.entente.partnerships.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Ends;
import org.entente.partnerships.question.Selection;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.PublicationState;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements are wanted; what is null does not restrict.
 *
 * @param party the code of a party
 * @param partyRole a role of that party, or of any where no party is named
 * @param status the status on the day of {@code asOf}
 * @param inForceOn a day on which the agreement was certainly in force
 * @param search words that must all be found in titles, code, agencies, or names and codes of parties, or nearly so;
 *     the best come first
 * @param origin with {@code destination}: agreements that name both as parties
 * @param includeOrganisations also agreements in which an organisation stands for one of the two; true where null
 * @param version the version of this number instead of the current one; with exactly one id; drafts for those who handle
 *     them
 * @param state DRAFT for what waits for publication and is handled by the caller: the latest of each agreement; PUBLISHED
 *     where null
 * @param first how many at most, 1 to 500; 50 where null
 * @param after the {@code next} of the page before
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record AgreementSelection(
        @Nullable @Size(max = Page.MOST) List<String> ids,
        @Nullable @Size(max = 20) String party,
        @Nullable Role partyRole,
        @Nullable Pillar pillar,
        @Nullable Instrument instrument,
        @Nullable Status status,
        @Nullable LocalDate inForceOn,
        @Nullable @Size(max = 100) String search,
        @Nullable @Size(max = 20) String origin,
        @Nullable @Size(max = 20) String destination,
        @Nullable Boolean includeOrganisations,
        @Nullable @Min(1) Integer version,
        @Nullable PublicationState state,
        @Nullable @Min(1) @Max(Page.MOST) Integer first,
        @Nullable String after,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    public AgreementSelection {
        ids = ids == null || ids.isEmpty() ? null : List.copyOf(ids);
        party = AreaCode.ofNullable(party);
        origin = AreaCode.ofNullable(origin);
        destination = AreaCode.ofNullable(destination);
        Ends.check(origin, destination);
        includeOrganisations = includeOrganisations == null || includeOrganisations;
        if (version != null && (ids == null || ids.size() != 1)) {
            throw ProblemException.badParameter(
                    "version", String.valueOf(version), "a version is one of one agreement: give exactly one id");
        }
        if (version != null && state != null) {
            throw ProblemException.badParameter(
                    "state", state.name(), "a version has the state that it has: give one of the two");
        }
    }

    /** These agreements, as they are seen now. */
    public static AgreementSelection ofIds(List<String> ids) {
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
                null,
                null);
    }

    /** One agreement: its current version where none is named. */
    public static AgreementSelection ofId(
            String id, @Nullable Integer version, @Nullable String asOf, @Nullable String recordedAsOf) {
        return new AgreementSelection(
                List.of(id),
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
                version,
                null,
                1,
                null,
                asOf,
                recordedAsOf);
    }
}
