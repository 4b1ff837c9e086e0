package org.entente.gateway.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A release and its place in the list.")
public record ReleaseEdge(
        @Description("The release.") @NonNull Release node,

        @Description("Its place, for `after`. Opaque.") @NonNull
        String cursor) {}
