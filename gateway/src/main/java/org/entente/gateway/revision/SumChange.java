package org.entente.gateway.revision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.derived.DerivedFigure;
import org.entente.gateway.derived.DerivedKind;
import org.jspecify.annotations.Nullable;

@Description(
        "A running sum that holds the figure, and comes to something else since. Other figures of the same release may have their part in it.")
public record SumChange(
        @Description("ROLLING_YEAR or YEAR_TO_DATE.") @NonNull
        DerivedKind kind,

        @Description("The sum of the figures in force right before. Null where there was none.") @Nullable
        DerivedFigure before,

        @Description("The sum of the figures in force since. Null where there is none.") @Nullable
        DerivedFigure after) {}
