package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole content of an engagement, and why it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EngagementBody(
        @Nullable String id,
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
        @Nullable String reason) {}
