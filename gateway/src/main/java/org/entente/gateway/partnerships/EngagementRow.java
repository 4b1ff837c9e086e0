package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record EngagementRow(
        String id,
        String title,
        @Nullable String kind,
        String from,
        @Nullable String to,
        @Nullable String publishedOn,
        List<String> visiting,
        List<String> hosts,
        List<String> offices,
        @Nullable String outcome,
        List<String> agreements,
        List<String> sources,
        int version,
        String state) {

    public EngagementRow {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(from, "from");
        visiting = List.copyOf(requireNonNull(visiting, "visiting"));
        hosts = List.copyOf(requireNonNull(hosts, "hosts"));
        offices = List.copyOf(requireNonNull(offices, "offices"));
        agreements = List.copyOf(requireNonNull(agreements, "agreements"));
        sources = List.copyOf(requireNonNull(sources, "sources"));
        requireNonNull(state, "state");
    }
}
