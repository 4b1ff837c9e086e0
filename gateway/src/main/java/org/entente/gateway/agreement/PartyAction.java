package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.ActionRow;
import org.jspecify.annotations.Nullable;

@Description("What one party did by itself.")
public record PartyAction(
        @Description("Signed, ratified and so on.") @NonNull PartyActionKind kind,
        @Description("When it acted.") @NonNull PartialDate actedOn,

        @Description("When that took effect; null where not known.") @Nullable
        PartialDate effectiveOn,

        @Description("Where; null where not known.") @Nullable
        String place) {

    static PartyAction of(ActionRow row) {
        return new PartyAction(
                PartyActionKind.valueOf(row.kind()),
                new PartialDate(row.actedOn()),
                PartialDate.ofNullable(row.effectiveOn()),
                row.place());
    }
}
