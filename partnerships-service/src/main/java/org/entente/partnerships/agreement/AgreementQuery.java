package org.entente.partnerships.agreement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.PublicationState;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of an address that select agreements, wherever they are selected. */
public record AgreementQuery(
        @RestQuery @Size(max = Page.MOST) List<String> id,
        @RestQuery @Nullable @Size(max = 20) String party,
        @RestQuery @Nullable Role partyRole,
        @RestQuery @Nullable Pillar pillar,
        @RestQuery @Nullable Instrument instrument,
        @RestQuery @Nullable Status status,
        @RestQuery @Nullable LocalDate inForceOn,
        @RestQuery @Nullable @Size(max = 100) String search,
        @RestQuery @Nullable @Size(max = 20) String origin,
        @RestQuery @Nullable @Size(max = 20) String destination,
        @RestQuery @Nullable Boolean includeOrganisations,
        @RestQuery @Nullable String asOf,
        @RestQuery @Nullable String recordedAsOf) {

    public AgreementSelection selection(@Nullable PublicationState state, int first, @Nullable String after) {
        return new AgreementSelection(
                id,
                party,
                partyRole,
                pillar,
                instrument,
                status,
                inForceOn,
                search,
                origin,
                destination,
                includeOrganisations,
                null,
                state,
                first,
                after,
                asOf,
                recordedAsOf);
    }
}
