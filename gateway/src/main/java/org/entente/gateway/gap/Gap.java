package org.entente.gateway.gap;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;

@Description(
        "A corridor that one of its sides knows nothing of, as far as what is on record at the root's instants tells. What is not on record may exist all the same.")
public record Gap(
        @Description("What it lacks.") @NonNull GapKind kind,

        @Description("Where people come from, or who receives money.") @NonNull
        Area origin,

        @Description("Where they go: the destination asked about.") @NonNull
        Area destination,

        @Description("What there is and what there is not, in sentences for people.") @NonNull
        String explanation) {}
