package org.entente.gateway.engagement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.EngagementBody;

@Input("EngagementInput")
@Description("A visit, meeting or joint operation between offices, not people.")
public record EngagementInput(
        @Description(
                "For a new one, its own id, where it is to have a certain one; of small letters, digits and hyphens. Null: one is made of the title. An id never changes.")
        @Id
        @Nullable
        String id,

        @Description("What it was about, at most 500 characters.") @NonNull
        String title,

        @Description("What sort it was.") @Nullable EngagementKind kind,

        @Description("First day, as exact as its source.") @NonNull
        PartialDate from,

        @Description("Last day; null where it was one day or is not known.") @Nullable
        PartialDate to,

        @Description("When the public could know of it. Null: `from`.") @Nullable
        PartialDate publishedOn,

        @Description("Codes of the areas that came.") @NonNull
        List<@NonNull String> visiting,

        @Description("Codes of the areas where, or with whom, it was.") @NonNull
        List<@NonNull String> hosts,

        @Description("Offices that took part, by name; never people.") @Nullable
        List<@NonNull String> offices,

        @Description("What came of it.") @Nullable String outcome,

        @Description("Agreements that came of it or that it was about.") @Id @Nullable
        List<@NonNull String> agreementIds,

        @Description("Address of the page that it is taken from, http or https. It stands first among `sources`.")
        @Nullable
        String sourceUrl,

        @Description("Further web addresses that it is taken from.") @Nullable
        List<@NonNull String> sources) {

    EngagementBody body(@Nullable String reason) {
        return new EngagementBody(
                id == null
                        ? null
                        : GlobalId.parse(GlobalId.Kind.ENGAGEMENT, "input.id", id)
                                .value(),
                title,
                kind == null ? null : kind.name(),
                from.text(),
                PartialDate.textOf(to),
                PartialDate.textOf(publishedOn),
                visiting,
                hosts,
                offices == null ? List.of() : offices,
                outcome,
                agreements(),
                Stream.concat(
                                Stream.ofNullable(sourceUrl),
                                Stream.ofNullable(sources).flatMap(List::stream))
                        .distinct()
                        .toList(),
                reason);
    }

    private List<String> agreements() {
        return agreementIds == null
                ? List.of()
                : IntStream.range(0, agreementIds.size())
                        .mapToObj(place -> GlobalId.parse(
                                        GlobalId.Kind.AGREEMENT,
                                        "input.agreementIds[%d]".formatted(place),
                                        agreementIds.get(place))
                                .value())
                        .toList();
    }
}
