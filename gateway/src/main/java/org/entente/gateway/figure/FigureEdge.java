package org.entente.gateway.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A figure and its place in the list.")
public record FigureEdge(
        @Description("The figure.") @NonNull Figure node,

        @Description("Its place, for `after`. Opaque.") @NonNull
        String cursor) {}
