package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A later agreement and what it does to this one.")
public record Succession(
        @Description("What the later agreement does to this one.") @NonNull
        RelationKind kind,

        @Description("The later agreement.") @NonNull Agreement agreement) {}
