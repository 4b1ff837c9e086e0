package org.entente.gateway.series;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A series and its place in the list.")
public record SeriesEdge(
        @Description("The series.") @NonNull Series node,

        @Description("Its place, for `after`. Opaque.") @NonNull
        String cursor) {}
