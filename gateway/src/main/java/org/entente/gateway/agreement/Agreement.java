package org.entente.gateway.agreement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.commitment.Commitment;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.SearchHit;
import org.entente.gateway.partnerships.AgreementRow;
import org.entente.gateway.partnerships.RelatedRow;
import org.jspecify.annotations.Nullable;

@Description("An agreement, arrangement or plan between areas, in whatever form, with all that is known of its life.")
public record Agreement(
        @Id @NonNull @Description(Node.ID) String id,
        @Description("Full title.") @NonNull String title,

        @Description("What people call it; null where nothing shorter is on record.") @Nullable
        String shortTitle,

        @Description("Treaty, memorandum and so on.") @NonNull
        Instrument instrument,

        @Description("True where the parties meant to be bound by law.") @NonNull
        Boolean binding,

        @Description("What it is about.") @NonNull List<@NonNull Pillar> pillars,
        @Description("Who takes part.") @NonNull List<@NonNull Party> parties,

        @Description("What happened to it, earliest first.") @NonNull
        List<@NonNull LifecycleEvent> events,

        @Description("Money and help in kind that it names.") @NonNull
        List<@NonNull Commitment> commitments,

        @Description("Its texts.") @NonNull List<@NonNull Document> documents,

        @Description("Authorities that carry it out, by name.") @NonNull
        List<@NonNull String> agencies,

        @Description("Web addresses that its record was taken from.") @NonNull
        List<@NonNull String> sources,

        @Description("A remark of the compiler; null for none.") @Nullable
        String note,

        @Description("Who may see it.") @NonNull Visibility visibility,

        @Description("How far its record has come.") @NonNull
        PublicationState state,

        @Ignore AgreementStatus statusNow,
        @Ignore List<RelatedRow> relatedRows)
        implements Node, SearchHit {

    public static Agreement of(AgreementRow row, Companions companions) {
        return new Agreement(
                GlobalId.of(GlobalId.Kind.AGREEMENT, row.id()).toString(),
                row.title(),
                row.shortTitle(),
                Instrument.valueOf(row.instrument()),
                row.binding(),
                row.pillars().stream().map(Pillar::valueOf).toList(),
                row.parties().stream().map(party -> Party.of(party, companions)).toList(),
                row.events().stream()
                        .map(event -> LifecycleEvent.of(event, row.id()))
                        .toList(),
                row.commitments().stream()
                        .map(commitment -> Commitment.of(commitment, companions))
                        .toList(),
                row.documents().stream().map(Document::of).toList(),
                row.agencies(),
                row.sources(),
                row.note(),
                Visibility.valueOf(row.visibility()),
                PublicationState.valueOf(row.state()),
                AgreementStatus.valueOf(row.status()),
                row.related());
    }

    /** As the service knows it. */
    @Ignore
    public String slug() {
        return GlobalId.parse(id).value();
    }
}
