package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A later agreement and what it does to this one.")
public record Succession(
        @Description("What the later agreement does to this one.") @NonNull
        RelationKind kind,

        @Description("The later agreement.") @NonNull Agreement agreement,

        @Description(
                "The agreement that the later one supersedes, where it stands between: the later one replaced what replaced this one. Null for a direct link, and where the caller may not see it.")
        @Nullable
        Agreement through) {}
