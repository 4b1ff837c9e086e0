package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What happened to an agreement, and why it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventBody(
        String status,
        String actedOn,
        @Nullable String effectiveOn,
        @Nullable String publishedOn,
        @Nullable String note,
        @Nullable String sourceUrl,
        @Nullable String reason) {

    /** The same as it stands. */
    public static EventBody of(EventRow row) {
        return new EventBody(
                row.status(), row.actedOn(), row.effectiveOn(), row.publishedOn(), row.note(), row.sourceUrl(), null);
    }
}
