package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole content of an agreement, as it is to be from now on, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementBody(
        String title,
        @Nullable String shortTitle,
        String instrument,
        @Nullable Boolean binding,
        List<String> pillars,
        List<PartyBody> parties,
        @Nullable String visibility,
        @Nullable List<String> agencies,
        @Nullable List<DocumentBody> documents,
        @Nullable List<RelatedRow> related,
        @Nullable List<String> sources,
        @Nullable List<EventBody> events,
        @Nullable List<CommitmentBody> commitments,
        @Nullable String note,
        @Nullable String id,
        @Nullable String reason) {}
