package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole content of a stage of a partnership, and why it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StageBody(
        String lead,
        String partner,
        List<String> roles,
        String stage,
        String since,
        @Nullable String publishedOn,
        @Nullable String note,
        @Nullable String reason) {}
