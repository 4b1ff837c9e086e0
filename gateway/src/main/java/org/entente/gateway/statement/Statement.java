package org.entente.gateway.statement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.cooperation.PublicationState;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.StatementRow;
import org.jspecify.annotations.Nullable;

@Description("An attributed position: an expert's warning, a government's demand.")
public record Statement(
        @Id @NonNull @Description(Node.ID) String id,
        @Description("Who took it.") @NonNull String speaker,

        @Description("Which areas it is about.") @NonNull @ListSize(assumed = 2)
        List<@NonNull Area> about,

        @Description("For, against and so on.") @NonNull Stance stance,

        @Description("What it is about; null where it is about no single pillar.") @Nullable
        Pillar pillar,

        @Description("What was said, in a sentence or two of the compiler.") @NonNull
        String summary,

        @Description("When it was said; null where not known.") @Nullable
        PartialDate on,

        @Description("Where it was taken from; null where not on record.") @Nullable
        String sourceUrl,

        @Description(
                "Which version of its record this is, from 1 on; drafts are counted too. To be handed in as `expectedVersion` with the next change.")
        @NonNull
        Integer version,

        @Description("How far this version has come.") @NonNull
        PublicationState state)
        implements Node {

    public static Statement of(StatementRow row, Companions companions) {
        return new Statement(
                GlobalId.of(GlobalId.Kind.STATEMENT, row.id()).toString(),
                row.speaker(),
                companions.areas(row.about()),
                Stance.valueOf(row.stance()),
                row.pillar() == null ? null : Pillar.valueOf(row.pillar()),
                row.summary(),
                PartialDate.ofNullable(row.on()),
                row.sourceUrl(),
                row.version(),
                PublicationState.valueOf(row.state()));
    }
}
