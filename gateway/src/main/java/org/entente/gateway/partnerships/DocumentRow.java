package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

public record DocumentRow(
        String title,
        String url,
        @Nullable String language,
        @Nullable String publishedOn) {

    public DocumentRow {
        requireNonNull(title, "title");
        requireNonNull(url, "url");
    }
}
