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

    /** Of a party's status. */
    private static final String UNKNOWN = "UNCLEAR";

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

    /** The rest is empty, which is not to say that there is none: for whoever asks for nothing of it. */
    public AgreementRow filled() {
        return new AgreementRow(
                id,
                title,
                shortTitle,
                instrument,
                binding,
                pillars,
                parties.stream()
                        .map(party -> new PartyRow(party.area(), party.roles(), List.of(), UNKNOWN))
                        .toList(),
                status,
                List.of(),
                List.of(),
                List.of(),
                agencies,
                sources,
                List.of(),
                List.of(),
                note,
                visibility,
                version,
                state);
    }

    public record OutlineParty(String area, List<String> roles) {

        public OutlineParty {
            requireNonNull(area, "area");
            roles = List.copyOf(requireNonNull(roles, "roles"));
        }
    }
}
