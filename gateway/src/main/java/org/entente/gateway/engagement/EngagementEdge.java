package org.entente.gateway.engagement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An engagement and its place in the list.")
public record EngagementEdge(
        @Description("The engagement.") @NonNull Engagement node,

        @Description("Its place, for `after`. Opaque.") @NonNull
        String cursor) {}
