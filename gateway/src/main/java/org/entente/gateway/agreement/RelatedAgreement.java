package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An agreement and what this one does to it.")
public record RelatedAgreement(
        @Description("What this agreement does to the other.") @NonNull
        RelationKind kind,

        @Description("The other agreement.") @NonNull Agreement agreement) {}
