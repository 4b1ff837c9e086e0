package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;

public record PartyRow(String area, List<String> roles, List<ActionRow> actions, String status) {

    public PartyRow {
        requireNonNull(area, "area");
        roles = List.copyOf(requireNonNull(roles, "roles"));
        actions = List.copyOf(requireNonNull(actions, "actions"));
        requireNonNull(status, "status");
    }
}
