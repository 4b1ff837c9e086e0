package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of an agreement what stands in lists. Parties are codes; the answer brings the areas along. */
public record OutlineRow(
        String id,
        String title,
        @Nullable String shortTitle,
        String instrument,
        boolean binding,
        List<String> pillars,
        List<OutlineParty> parties,
        String status,
        List<String> agencies,
        List<String> sources,
        @Nullable String note,
        String visibility,
        int version,
        String state) {

    public OutlineRow {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(instrument, "instrument");
        pillars = List.copyOf(requireNonNull(pillars, "pillars"));
        parties = List.copyOf(requireNonNull(parties, "parties"));
        requireNonNull(status, "status");
        agencies = List.copyOf(requireNonNull(agencies, "agencies"));
        sources = List.copyOf(requireNonNull(sources, "sources"));
        requireNonNull(visibility, "visibility");
        requireNonNull(state, "state");
    }

    public record OutlineParty(String area, List<String> roles) {

        public OutlineParty {
            requireNonNull(area, "area");
            roles = List.copyOf(requireNonNull(roles, "roles"));
        }
    }
}
