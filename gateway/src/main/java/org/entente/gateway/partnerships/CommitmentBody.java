package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money or help in kind, and why it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentBody(
        @Nullable String id,
        String kind,
        String provider,
        @Nullable String receiver,
        @Nullable String pillar,
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
        @Nullable String note,
        @Nullable String sourceUrl,
        @Nullable String reason) {

    /** The same as it stands. */
    public static CommitmentBody of(CommitmentRow row) {
        return new CommitmentBody(
                row.id(),
                row.kind(),
                row.provider(),
                row.receiver(),
                row.pillar(),
                row.sector(),
                row.amount(),
                row.currency(),
                row.inKind(),
                row.from(),
                row.to(),
                row.publishedOn(),
                row.conditional(),
                row.restates(),
                row.pays(),
                row.note(),
                row.sourceUrl(),
                null);
    }
}
