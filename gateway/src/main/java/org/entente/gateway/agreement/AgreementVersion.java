package org.entente.gateway.agreement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.PublicationState;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.VersionRow;
import org.jspecify.annotations.Nullable;

@Description(
        "One version of an agreement's record. Every change makes a whole new one; `agreement(id:, version:)` shows what it says.")
public record AgreementVersion(
        @Description(
                "Its number: 1, 2, 3 in the order in which they were recorded; those that the caller may not see are counted too.")
        @NonNull
        Integer version,

        @Description("How far it has come.") @NonNull PublicationState state,

        @Description("When it was recorded.") @NonNull Moment recordedAt,

        @Description("Username of who recorded it.") @NonNull
        String recordedBy,

        @Description("Why, in the words of who recorded it; where they gave none, what changed.") @NonNull
        String change,

        @Description(
                "What changed against the version that it was built on, one sentence each. Empty for the first one.")
        @NonNull
        @ListSize(assumed = 3)
        List<@NonNull String> changes,

        @Description("When it was published; null for a draft.") @Nullable
        Moment publishedAt,

        @Description("Username of who published it; null for a draft.") @Nullable
        String publishedBy) {

    static AgreementVersion of(VersionRow row) {
        return new AgreementVersion(
                row.version(),
                PublicationState.valueOf(row.state()),
                new Moment(row.recordedAt()),
                row.recordedBy(),
                row.change(),
                row.changes(),
                Moment.ofNullable(row.publishedAt()),
                row.publishedBy());
    }
}
