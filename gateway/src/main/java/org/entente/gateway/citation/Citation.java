package org.entente.gateway.citation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.Node;
import org.entente.gateway.limit.ListSize;

@Description(
        "Figures and agreements as somebody quoted them, pinned with the instants of both clocks: the same for ever, after revisions, withdrawals and edits. Everything below it is answered for its `asOf`. It does not exist for a viewer who may not see all that it holds.")
public record Citation(
        @Id @NonNull @Description(Node.ID) String id,

        @Description("When it was pinned.") @NonNull Moment at,

        @Description("What the public could know then is what it shows.") @NonNull
        Moment asOf,

        @Description(
                "What Entente had stored then is what it shows. Each of the services pins its part a moment apart from the other: this is the earlier moment, and `content` has both.")
        @NonNull
        Moment recordedAsOf,

        @Description(
                "To be printed: a reference for each release and each agreement, after the order of DataCite and APA (who, year, title, address), then the instants, the id and the checksum; lines are apart by line feeds.")
        @NonNull
        String text,

        @Description("The figures in their vintages, in the order in which they were named.")
        @NonNull
        @ListSize(assumed = Citation.MOST)
        List<@NonNull Figure> figures,

        @Description("The agreements as they were known and stored, in the order in which they were named.")
        @NonNull
        @ListSize(assumed = Citation.MOST)
        List<@NonNull Agreement> agreements,

        @Description(
                "All that was pinned, as canonical JSON (RFC 8785) with the members `figures` and `agreements`, of which one may be missing. The same bytes for everybody and for ever: it names nothing that depends on who asks.")
        @NonNull
        String content,

        @Description("SHA-256 of the UTF-8 bytes of `content`, in hexadecimal.") @NonNull
        String sha256,

        @Ignore Clocks clocks)
        implements Node {

    /** Of figures, and of agreements. */
    static final int MOST = 50;
}
