package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.EventBody;
import org.jspecify.annotations.Nullable;

@Input("LifecycleEventInput")
@Description("Something that changed how an agreement stands.")
public record LifecycleEventInput(
        @Description("How the agreement stands from then on; never UNCLEAR.") @NonNull
        AgreementStatus status,

        @Description("When it happened, as exact as its source.") @NonNull
        PartialDate actedOn,

        @Description("When it took effect, where that is another day.") @Nullable
        PartialDate effectiveOn,

        @Description("When the public could know of it. Null: `actedOn`.") @Nullable
        PartialDate publishedOn,

        @Description("A remark, at most 4000 characters.") @Nullable
        String note,

        @Description("Address of the page or file that it is taken from, http or https.") @Nullable
        String sourceUrl) {

    EventBody body(@Nullable String reason) {
        return new EventBody(
                status.name(),
                actedOn.text(),
                PartialDate.textOf(effectiveOn),
                PartialDate.textOf(publishedOn),
                note,
                sourceUrl,
                reason);
    }
}
