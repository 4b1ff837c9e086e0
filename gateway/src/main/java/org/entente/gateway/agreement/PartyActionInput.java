package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.ActionBody;
import org.jspecify.annotations.Nullable;

@Input("PartyActionInput")
@Description("What one party did by itself.")
public record PartyActionInput(
        @Description("Signed, ratified and so on.") @NonNull PartyActionKind kind,

        @Description(
                "The kind of its earlier action that it takes back or refers to; needed for WITHDREW where more than one is on record: a ratification withdrawn is WITHDREW of RATIFIED.")
        @Nullable
        PartyActionKind of,

        @Description("When it acted, as exact as its source.") @NonNull
        PartialDate actedOn,

        @Description("When that took effect, where that is another day.") @Nullable
        PartialDate effectiveOn,

        @Description("When the public could know of it. Null: `actedOn`.") @Nullable
        PartialDate publishedOn,

        @Description("Where, such as Le Touquet.") @Nullable String place) {

    ActionBody body(@Nullable String reason) {
        return new ActionBody(
                kind.name(),
                of == null ? null : of.name(),
                actedOn.text(),
                PartialDate.textOf(effectiveOn),
                PartialDate.textOf(publishedOn),
                place,
                reason);
    }
}
