package org.entente.gateway.commitment;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.CommitmentBody;

@Input("CommitmentInput")
@Description("Money or help in kind that an agreement names: `money`, `inKind` or both.")
public record CommitmentInput(
        @Description(
                "The commitment's own id, where it is to have a certain one; of small letters, digits and hyphens. Null: one is made of the agreement's.")
        @Id
        @Nullable
        String id,

        @Description("How firm it is.") @NonNull CommitmentKind kind,

        @Description("Code of the area that gives.") @NonNull
        String provider,

        @Description("Code of the area that receives; null where no single one is named.") @Nullable
        String receiver,

        @Description("What it is for. Null only with a `sector`, from which it then follows.") @Nullable
        Pillar pillar,

        @Description("Purpose code of the OECD DAC list, five digits, such as 15190.") @Nullable
        String sector,

        @Description("How much; null for help in kind alone.") @Nullable
        MoneyInput money,

        @Description("Officers, vessels, places, training days; needed for the kind IN_KIND.") @Nullable
        String inKind,

        @Description("When its time begins.") @Nullable PartialDate from,

        @Description("When its time ends.") @Nullable PartialDate to,

        @Description("When the public could know of it. Null where not known: hidden then under an explicit `asOf`.")
        @Nullable
        PartialDate publishedOn,

        @Description("True where it depends on a condition that may never be met.") @DefaultValue("false") @Nullable
        Boolean conditional,

        @Description("Commitments, of any agreement, that state the same money more narrowly or earlier.") @Id @Nullable
        List<@NonNull String> restates,

        @Description("The commitment whose money this pays; for the kind DISBURSEMENT alone.") @Id @Nullable
        String pays,

        @Description("A remark, at most 4000 characters.") @Nullable
        String note,

        @Description("Address of the page or file that it is taken from, http or https.") @Nullable
        String sourceUrl) {

    /**
     * As the service takes it.
     *
     * @param argument where the input stands
     * @param reason why it is recorded
     */
    public CommitmentBody body(String argument, @Nullable String reason) {
        return new CommitmentBody(
                id == null ? null : slug(argument + ".id", id),
                kind.name(),
                provider,
                receiver,
                pillar == null ? null : pillar.name(),
                sector,
                money == null ? null : money.amount(),
                money == null ? null : money.currency(),
                inKind,
                PartialDate.textOf(from),
                PartialDate.textOf(to),
                PartialDate.textOf(publishedOn),
                Boolean.TRUE.equals(conditional),
                restates == null
                        ? List.of()
                        : restates.stream()
                                .map(one -> slug(argument + ".restates", one))
                                .toList(),
                pays == null ? null : slug(argument + ".pays", pays),
                note,
                sourceUrl,
                reason);
    }

    private static String slug(String argument, String id) {
        return GlobalId.parse(GlobalId.Kind.COMMITMENT, argument, id).value();
    }
}
