package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole content of a statement, and why it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementBody(
        @Nullable String id,
        String speaker,
        List<String> about,
        String stance,
        @Nullable String pillar,
        String summary,
        String on,
        @Nullable String publishedOn,
        @Nullable String sourceUrl,
        @Nullable String reason) {}
