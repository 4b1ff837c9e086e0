package org.entente.gateway.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Where this page lies in the whole list.")
public record PageInfo(
        @Description("True when more follow: ask again with `after: endCursor`.") @NonNull
        Boolean hasNextPage,

        @Description("True when something lies before this page.") @NonNull
        Boolean hasPreviousPage,

        @Description("Cursor of the first edge; null on an empty page.") @Nullable
        String startCursor,

        @Description("Where to continue: the cursor of the last edge. Null on an empty page with none after it.")
        @Nullable
        String endCursor) {}
