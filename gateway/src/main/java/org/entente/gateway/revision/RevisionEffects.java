package org.entente.gateway.revision;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.limit.ListSize;
import org.jspecify.annotations.Nullable;

@Description(
        "Which answers changed when a vintage took the place of the one before it: as seen at the instant of its publication, against the instant before.")
public record RevisionEffects(
        @Description("The vintage that was in force right before.") @NonNull
        Figure previous,

        @Description(
                "Checks that find something else: identities, totals with their parts, claims and records that the figure is a term of. Empty where all find what they found.")
        @NonNull
        @ListSize(assumed = 3)
        List<@NonNull VerdictChange> verdicts,

        @Description("How the record of the series changed by this figure; null where it did not.") @Nullable
        RecordChange record,

        @Description(
                "Sums of twelve months and of years to date that hold the figure and came to something else, by kind, then period; the first 100. Empty for annual figures and for stocks.")
        @NonNull
        @ListSize(assumed = 12)
        List<@NonNull SumChange> sums) {}
