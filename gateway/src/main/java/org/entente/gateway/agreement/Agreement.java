package org.entente.gateway.agreement;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.commitment.Commitment;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.cooperation.PublicationState;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.SearchHit;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.AgreementRow;
import org.entente.gateway.partnerships.RelatedRow;
import org.entente.gateway.partnerships.SuccessionRow;
import org.entente.gateway.series.Years;
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

        @Description("What it is about.") @NonNull @ListSize(assumed = 3)
        List<@NonNull Pillar> pillars,

        @Description("Who takes part.") @NonNull @ListSize(assumed = 5)
        List<@NonNull Party> parties,

        @Description("What happened to it, earliest first.") @NonNull @ListSize(assumed = 5)
        List<@NonNull LifecycleEvent> events,

        @Description("Money and help in kind that it names.") @NonNull @ListSize(assumed = 5)
        List<@NonNull Commitment> commitments,

        @Description("Its texts.") @NonNull @ListSize(assumed = 3)
        List<@NonNull Document> documents,

        @Description("Authorities that carry it out, by name.") @NonNull @ListSize(assumed = 2)
        List<@NonNull String> agencies,

        @Description("Web addresses that its record was taken from.") @NonNull @ListSize(assumed = 3)
        List<@NonNull String> sources,

        @Description("A remark of the compiler; null for none.") @Nullable
        String note,

        @Description("Who may see it.") @NonNull Visibility visibility,

        @Description(
                "Which version of its record this is, from 1 on; drafts are counted too. To be handed in as `expectedVersion` with the next change.")
        @NonNull
        Integer version,

        @Description("How far this version has come.") @NonNull
        PublicationState state,

        @Ignore @Nullable Integer pinned,
        @Ignore AgreementStatus statusNow,
        @Ignore List<RelatedRow> relatedRows,
        @Ignore List<SuccessionRow> successionRows)
        implements Node, SearchHit {

    private static final int YEARS_AROUND = 2;

    /** What is below a draft is asked of that version, and what is below a published one of what holds then. */
    public static Agreement of(AgreementRow row, Companions companions) {
        var isDraft = PublicationState.valueOf(row.state()) == PublicationState.DRAFT;
        return pinned(row, companions, isDraft ? row.version() : null);
    }

    /** What is below it is asked of that very version. */
    static Agreement ofVersion(AgreementRow row, Companions companions) {
        return pinned(row, companions, row.version());
    }

    private static Agreement pinned(AgreementRow row, Companions companions, @Nullable Integer pinned) {
        return new Agreement(
                GlobalId.of(GlobalId.Kind.AGREEMENT, row.id()).toString(),
                row.title(),
                row.shortTitle(),
                Instrument.valueOf(row.instrument()),
                row.binding(),
                row.pillars().stream().map(Pillar::valueOf).toList(),
                row.parties().stream()
                        .map(party -> Party.of(party, companions, row.id(), pinned))
                        .toList(),
                row.events().stream()
                        .map(event -> LifecycleEvent.of(event, row.id(), pinned))
                        .toList(),
                row.commitments().stream()
                        .map(commitment -> Commitment.ofVersion(commitment, companions, pinned))
                        .toList(),
                row.documents().stream().map(Document::of).toList(),
                row.agencies(),
                row.sources(),
                row.note(),
                Visibility.valueOf(row.visibility()),
                row.version(),
                PublicationState.valueOf(row.state()),
                pinned,
                AgreementStatus.valueOf(row.status()),
                row.related(),
                row.succession());
    }

    /** As the service knows it. */
    @Ignore
    public String slug() {
        return GlobalId.parse(id).value();
    }

    /** The years in which its effects may show: from two before its first known event to two after its last. */
    @Ignore
    public @Nullable Years surroundings() {
        var first = events.stream().map(LifecycleEvent::firstDay).min(naturalOrder());
        var last = events.stream().map(LifecycleEvent::lastDay).max(naturalOrder());
        return first.isEmpty() || last.isEmpty()
                ? null
                : new Years(first.get().getYear() - YEARS_AROUND, last.get().getYear() + YEARS_AROUND);
    }
}
