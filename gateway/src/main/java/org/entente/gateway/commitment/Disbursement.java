package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.DisbursementRow;
import org.jspecify.annotations.Nullable;

@Description("Money paid of a commitment.")
public record Disbursement(
        @Id
        @NonNull
        @Description(
                "Global id of the payment, which is a commitment of kind DISBURSEMENT: `node` finds it with all it says.")
        String id,

        @Description("How much was paid.") @NonNull Money money,

        @Description("When, as exact as its source; null where not known.") @Nullable
        PartialDate on,

        @Description("Where it was taken from; null where only the agreement names sources.") @Nullable
        String sourceUrl) {

    static Disbursement of(DisbursementRow row) {
        return new Disbursement(
                GlobalId.of(GlobalId.Kind.COMMITMENT, row.id()).toString(),
                Money.of(row.amount(), row.currency()),
                PartialDate.ofNullable(row.on()),
                row.sourceUrl());
    }
}
