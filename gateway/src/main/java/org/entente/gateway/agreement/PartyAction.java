package org.entente.gateway.agreement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.ActionRow;
import org.jspecify.annotations.Nullable;

@Description("What one party did by itself.")
public record PartyAction(
        @Description("Signed, ratified and so on.") @NonNull PartyActionKind kind,

        @Description(
                "The kind of its earlier action that this one takes back or refers to; null where it refers to none. A ratification withdrawn (WITHDREW of RATIFIED) leaves the signature standing.")
        @Nullable
        PartyActionKind of,

        @Description("When it acted.") @NonNull PartialDate actedOn,

        @Description("When that took effect; null where not known.") @Nullable
        PartialDate effectiveOn,

        @Description("When the public could know of it; `actedOn` unless said otherwise.") @NonNull
        PartialDate publishedOn,

        @Description("Where; null where not known.") @Nullable
        String place,

        @Description(
                "What is odd about it, such as taking back what is not on record, in words for people. Empty for nothing.")
        @NonNull
        @ListSize(assumed = 1)
        List<@NonNull String> warnings) {

    static PartyAction of(ActionRow row) {
        return new PartyAction(
                PartyActionKind.valueOf(row.kind()),
                row.of() == null ? null : PartyActionKind.valueOf(row.of()),
                new PartialDate(row.actedOn()),
                PartialDate.ofNullable(row.effectiveOn()),
                new PartialDate(row.publishedOn() == null ? row.actedOn() : row.publishedOn()),
                row.place(),
                row.warnings());
    }
}
