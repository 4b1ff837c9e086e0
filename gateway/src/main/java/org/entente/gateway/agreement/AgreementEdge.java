package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An agreement and its place in the list.")
public record AgreementEdge(
        @Description("The agreement.") @NonNull Agreement node,

        @Description("Its place, for `after`. Opaque.") @NonNull
        String cursor) {}
