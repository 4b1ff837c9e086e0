package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.partnerships.ExclusionRow;
import org.jspecify.annotations.Nullable;

@Description("A commitment that is in no sum, and why.")
public record Exclusion(
        @Description("Why, by kind.") @NonNull ExclusionReason reason,

        @Description("Why, in a sentence for people.") @NonNull
        String words,

        @Ignore String commitmentId,
        @Ignore @Nullable String restatedById) {

    static Exclusion of(ExclusionRow row) {
        return new Exclusion(ExclusionReason.valueOf(row.reason()), row.words(), row.commitment(), row.restatedBy());
    }
}
