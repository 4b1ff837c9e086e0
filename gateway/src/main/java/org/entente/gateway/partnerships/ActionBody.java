package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What one party did, and why it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionBody(
        String kind,
        @Nullable String of,
        String actedOn,
        @Nullable String effectiveOn,
        @Nullable String publishedOn,
        @Nullable String place,
        @Nullable String reason) {

    /** The same as it stands. */
    public static ActionBody of(ActionRow row) {
        return new ActionBody(
                row.kind(), row.of(), row.actedOn(), row.effectiveOn(), row.publishedOn(), row.place(), null);
    }
}
