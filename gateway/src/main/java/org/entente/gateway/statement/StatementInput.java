package org.entente.gateway.statement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.StatementBody;
import org.jspecify.annotations.Nullable;

@Input("StatementInput")
@Description("An attributed position: an expert's warning, a government's demand.")
public record StatementInput(
        @Description(
                "For a new one, its own id, where it is to have a certain one; of small letters, digits and hyphens. Null: one is made. An id never changes.")
        @Id
        @Nullable
        String id,

        @Description("Who took it: an office or somebody in public office, at most 300 characters.") @NonNull
        String speaker,

        @Description("Codes of the areas it is about; at least one.") @NonNull
        List<@NonNull String> about,

        @Description("For, against and so on.") @NonNull Stance stance,

        @Description("What it is about; null where it is about no single pillar.") @Nullable
        Pillar pillar,

        @Description("What was said, in a sentence or two.") @NonNull
        String summary,

        @Description("When it was said, as exact as its source.") @NonNull
        PartialDate on,

        @Description("When the public could know of it. Null: `on`.") @Nullable
        PartialDate publishedOn,

        @Description("Address of the page that it is taken from, http or https.") @Nullable
        String sourceUrl) {

    StatementBody body(@Nullable String reason) {
        return new StatementBody(
                id == null
                        ? null
                        : GlobalId.parse(GlobalId.Kind.STATEMENT, "input.id", id)
                                .value(),
                speaker,
                about,
                stance.name(),
                pillar == null ? null : pillar.name(),
                summary,
                on.text(),
                PartialDate.textOf(publishedOn),
                sourceUrl,
                reason);
    }
}
