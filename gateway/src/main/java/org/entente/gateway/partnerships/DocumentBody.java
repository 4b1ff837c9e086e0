package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A text of an agreement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentBody(
        String title,
        String url,
        @Nullable String language,
        @Nullable String publishedOn) {

    /** The same as it stands. */
    public static DocumentBody of(DocumentRow row) {
        return new DocumentBody(row.title(), row.url(), row.language(), row.publishedOn());
    }
}
