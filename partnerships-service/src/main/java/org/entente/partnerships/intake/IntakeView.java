package org.entente.partnerships.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that was taken in, and who handled it. Its lists can be long: they are there for one intake and absent in a
 * list of intakes.
 *
 * @param documentSha256 of the document's bytes
 * @param rows how many agreements, engagements, partnerships and statements it added, each as a new version
 * @param unchanged how many said what was stored already
 */
public record IntakeView(
        UUID id,
        IntakeState state,
        String documentSha256,
        String draftedBy,
        Instant draftedAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int rows,
        int unchanged,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> agreements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> engagements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> partnerships,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> statements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Warning> warnings) {}
