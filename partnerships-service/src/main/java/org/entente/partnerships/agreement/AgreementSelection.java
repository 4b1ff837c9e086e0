package org.entente.partnerships.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Ends;
import org.entente.partnerships.question.Selection;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.Pillar;
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
    }

    static AgreementSelection ofId(String id, @Nullable String asOf, @Nullable String recordedAsOf) {
        return new AgreementSelection(
                List.of(id), null, null, null, null, null, null, null, null, null, null, 1, null, asOf, recordedAsOf);
    }
}
