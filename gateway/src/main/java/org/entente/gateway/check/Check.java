package org.entente.gateway.check;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.limit.ListSize;
import org.jspecify.annotations.Nullable;

@Description("An arithmetic statement about figures, decided by interval arithmetic on what was printed.")
public record Check(
        @Description("What it is about.") @NonNull CheckKind kind,

        @Description("What is checked, in plain words, with the numbers as they were printed.") @NonNull
        String statement,

        @Description("What it finds.") @NonNull Verdict verdict,

        @Description(
                "What is worked out, where that is too wide for more than HOLDS_WEAKLY; null for all other verdicts.")
        @Nullable
        Bounds slack,

        @Description("The tested figure first, then those that it is tested against, each in its vintage.")
        @NonNull
        @ListSize(assumed = 4)
        List<@NonNull Figure> terms,

        @Description("The arithmetic and why the verdict follows from it, in sentences.") @NonNull
        String explanation,

        @Ignore String rule,
        @Ignore boolean stands) {}
