package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record CommitmentRow(
        String id,
        String agreement,
        String kind,
        String provider,
        @Nullable String receiver,
        String pillar,
        @Nullable String sector,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String inKind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String publishedOn,
        boolean conditional,
        List<String> restates,
        @Nullable String pays,
        List<DisbursementRow> disbursed,
        @Nullable String note,
        @Nullable String sourceUrl) {

    public CommitmentRow {
        requireNonNull(id, "id");
        requireNonNull(agreement, "agreement");
        requireNonNull(kind, "kind");
        requireNonNull(provider, "provider");
        requireNonNull(pillar, "pillar");
        restates = List.copyOf(requireNonNull(restates, "restates"));
        disbursed = List.copyOf(requireNonNull(disbursed, "disbursed"));
    }
}
