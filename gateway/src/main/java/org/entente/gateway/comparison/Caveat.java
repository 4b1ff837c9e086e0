package org.entente.gateway.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Something that the comparison cannot show, or that speaks against reading too much into it.")
public record Caveat(
        @Description("The stable code.") @NonNull CaveatCode code,

        @Description("The same in plain words, about this very comparison: to be shown beside its numbers.") @NonNull
        String text) {}
