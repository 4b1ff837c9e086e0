package org.entente.gateway.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ClaimInput")
@Description("What a sentence says: a number, what it counts, where and when.")
public record ClaimInput(
        @Description(
                "The number as the sentence has it, words included: 606,000, over 40,000, around 1.2 million. At most 200 characters.")
        @NonNull
        String printed,

        @Description("Code of what the sentence says is counted, such as LTIM_IMMIGRATION.") @NonNull
        String indicator,

        @Description("Code of the reporting area: where people arrived, applied or live, such as GBR.") @NonNull
        String refArea,

        @Description("Code of the other side: a nationality or an origin. Null: all the world (001).") @Nullable
        String counterpartArea,

        @Description("Code of the route, such as CHANNEL_SMALL_BOAT. Null: by whatever route.") @Nullable
        String route,

        @Description(
                "The time that the sentence is about, as a period's label: 2022, 2022-Q4, YE-2022-12. Figures of the very same days count: 2022 and YE-2022-12 are one.")
        @NonNull
        String period) {}
