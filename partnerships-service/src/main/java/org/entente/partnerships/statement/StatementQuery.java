package org.entente.partnerships.statement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of an address that select statements, wherever they are selected. */
public record StatementQuery(
        @RestQuery @Size(max = Page.MOST) List<String> id,
        @RestQuery @Nullable @Size(max = 20) String area,
        @RestQuery @Nullable @Size(max = 20) String origin,
        @RestQuery @Nullable @Size(max = 20) String destination,
        @RestQuery @Nullable LocalDate from,
        @RestQuery @Nullable LocalDate to,
        @RestQuery @Nullable String asOf,
        @RestQuery @Nullable String recordedAsOf) {

    public StatementSelection selection(int first, @Nullable String after) {
        return new StatementSelection(id, area, origin, destination, from, to, first, after, asOf, recordedAsOf);
    }
}
