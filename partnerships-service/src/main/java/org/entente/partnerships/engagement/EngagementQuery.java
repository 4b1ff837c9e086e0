package org.entente.partnerships.engagement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of an address that select engagements, wherever they are selected. */
public record EngagementQuery(
        @RestQuery @Size(max = Page.MOST) List<String> id,
        @RestQuery @Nullable @Size(max = 20) String area,
        @RestQuery @Nullable @Size(max = 100) String agreement,
        @RestQuery @Nullable @Size(max = 100) String search,
        @RestQuery @Nullable @Size(max = 20) String origin,
        @RestQuery @Nullable @Size(max = 20) String destination,
        @RestQuery @Nullable Boolean includeOrganisations,
        @RestQuery @Nullable LocalDate from,
        @RestQuery @Nullable LocalDate to,
        @RestQuery @Nullable String asOf,
        @RestQuery @Nullable String recordedAsOf) {

    public EngagementSelection selection(int first, @Nullable String after) {
        return new EngagementSelection(
                id,
                area,
                agreement,
                search,
                origin,
                destination,
                includeOrganisations,
                from,
                to,
                first,
                after,
                asOf,
                recordedAsOf);
    }
}
