package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record PartnershipRow(
        String id,
        String lead,
        String partner,
        List<String> roles,
        String stage,
        @Nullable String since,
        @Nullable String note,
        int version,
        String state) {

    public PartnershipRow {
        requireNonNull(id, "id");
        requireNonNull(lead, "lead");
        requireNonNull(partner, "partner");
        roles = List.copyOf(requireNonNull(roles, "roles"));
        requireNonNull(stage, "stage");
        requireNonNull(state, "state");
    }
}
