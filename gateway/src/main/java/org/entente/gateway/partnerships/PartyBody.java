package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party of an agreement and what it did by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyBody(
        String area, List<String> roles, @Nullable List<ActionBody> actions) {}
