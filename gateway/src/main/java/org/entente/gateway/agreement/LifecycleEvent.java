package org.entente.gateway.agreement;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.EventRow;
import org.jspecify.annotations.Nullable;

@Description("Something that changed how an agreement stands.")
public record LifecycleEvent(
        @Id @NonNull @Description(Node.ID) String id,

        @Description("How the agreement stands from then on.") @NonNull
        AgreementStatus status,

        @Description("When it happened.") @NonNull PartialDate actedOn,

        @Description("When it took effect, where that is another day; null otherwise.") @Nullable
        PartialDate effectiveOn,

        @Description("When the public could know of it; `actedOn` unless said otherwise.") @NonNull
        PartialDate publishedOn,

        @Description("A remark of the compiler; null for none.") @Nullable
        String note,

        @Description("Where it was taken from; null where only the agreement names sources.") @Nullable
        String sourceUrl,

        @Description("What is odd about it, such as in force before signature, in words for people. Empty for nothing.")
        @NonNull
        @ListSize(assumed = 1)
        List<@NonNull String> warnings,

        @Ignore String agreementId,
        @Ignore @Nullable Integer agreementVersion)
        implements Node {

    static LifecycleEvent of(EventRow row, String agreement, @Nullable Integer version) {
        return new LifecycleEvent(
                GlobalId.of(GlobalId.Kind.EVENT, row.id()).toString(),
                AgreementStatus.valueOf(row.status()),
                new PartialDate(row.actedOn()),
                PartialDate.ofNullable(row.effectiveOn()),
                new PartialDate(row.publishedOn()),
                row.note(),
                row.sourceUrl(),
                row.warnings(),
                agreement,
                version);
    }

    /** The first day on which it may have happened or taken effect. */
    @Ignore
    LocalDate firstDay() {
        return dates().map(PartialDate::firstDay).min(naturalOrder()).orElseThrow();
    }

    /** The last day on which it may have happened or taken effect. */
    @Ignore
    LocalDate lastDay() {
        return dates().map(PartialDate::lastDay).max(naturalOrder()).orElseThrow();
    }

    private Stream<PartialDate> dates() {
        return Stream.concat(Stream.of(actedOn), Stream.ofNullable(effectiveOn));
    }
}
