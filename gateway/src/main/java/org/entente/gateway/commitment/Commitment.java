package org.entente.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.CommitmentRow;
import org.jspecify.annotations.Nullable;

@Description(
        "Money or help in kind that one side gives to another. A pledge is indicative, a commitment is firm, a disbursement has been paid (IATI).")
public record Commitment(
        @Id @NonNull @Description(Node.ID) String id,
        @Description("How firm it is.") @NonNull CommitmentKind kind,
        @Description("Who gives.") @NonNull Area provider,

        @Description("Who receives; null where no single one is named.") @Nullable
        Area receiver,

        @Description("What it is for.") @NonNull Pillar pillar,

        @Description(
                "Purpose code of the OECD DAC list, five digits, such as 15190 (facilitation of migration); null where not known.")
        @Nullable
        String sector,

        @Description("How much; null for help in kind alone.") @Nullable
        Money money,

        @Description("Officers, vessels, places, training days; null for money alone.") @Nullable
        String inKind,

        @Description("When its time begins; null where not known.") @Nullable
        PartialDate from,

        @Description("When its time ends; null where not known.") @Nullable
        PartialDate to,

        @Description(
                "When the public could know of it. Null where not known; such a commitment is hidden under an explicit `asOf`.")
        @Nullable
        PartialDate publishedOn,

        @Description("Depends on a condition that may never be met; never counted as committed.") @NonNull
        Boolean conditional,

        @Description(
                "What has been paid of it, as far as payments say so, earliest first. Each is a commitment of kind DISBURSEMENT of its own.")
        @NonNull
        @ListSize(assumed = 3)
        List<@NonNull Disbursement> disbursed,

        @Description("A remark of the compiler; null for none.") @Nullable
        String note,

        @Description("Where it was taken from; null where only the agreement names sources.") @Nullable
        String sourceUrl,

        @Ignore String agreementId,
        @Ignore @Nullable Integer agreementVersion,
        @Ignore List<String> restatedIds,
        @Ignore @Nullable String paidId)
        implements Node {

    public static Commitment of(CommitmentRow row, Companions companions) {
        return ofVersion(row, companions, null);
    }

    /**
     * As a certain version of its agreement has it.
     *
     * @param version null for the one that holds
     */
    public static Commitment ofVersion(CommitmentRow row, Companions companions, @Nullable Integer version) {
        return new Commitment(
                GlobalId.of(GlobalId.Kind.COMMITMENT, row.id()).toString(),
                CommitmentKind.valueOf(row.kind()),
                companions.area(row.provider()),
                row.receiver() == null ? null : companions.area(row.receiver()),
                Pillar.valueOf(row.pillar()),
                row.sector(),
                row.amount() == null || row.currency() == null ? null : Money.of(row.amount(), row.currency()),
                row.inKind(),
                PartialDate.ofNullable(row.from()),
                PartialDate.ofNullable(row.to()),
                PartialDate.ofNullable(row.publishedOn()),
                row.conditional(),
                row.disbursed().stream().map(Disbursement::of).toList(),
                row.note(),
                row.sourceUrl(),
                row.agreement(),
                version,
                row.restates(),
                row.pays());
    }

    /** As the service knows it. */
    @Ignore
    public String slug() {
        return GlobalId.parse(id).value();
    }
}
