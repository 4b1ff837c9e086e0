package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement with all that travels with it. Parties and related agreements are codes and ids; the answer brings the areas along. */
public record AgreementRow(
        String id,
        String title,
        @Nullable String shortTitle,
        String instrument,
        boolean binding,
        List<String> pillars,
        List<PartyRow> parties,
        String status,
        List<EventRow> events,
        List<CommitmentRow> commitments,
        List<DocumentRow> documents,
        List<String> agencies,
        List<String> sources,
        List<RelatedRow> related,
        List<SuccessionRow> succession,
        @Nullable String note,
        String visibility,
        int version,
        String state) {

    public AgreementRow {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(instrument, "instrument");
        pillars = List.copyOf(requireNonNull(pillars, "pillars"));
        parties = List.copyOf(requireNonNull(parties, "parties"));
        requireNonNull(status, "status");
        events = List.copyOf(requireNonNull(events, "events"));
        commitments = List.copyOf(requireNonNull(commitments, "commitments"));
        documents = List.copyOf(requireNonNull(documents, "documents"));
        agencies = List.copyOf(requireNonNull(agencies, "agencies"));
        sources = List.copyOf(requireNonNull(sources, "sources"));
        related = List.copyOf(requireNonNull(related, "related"));
        succession = List.copyOf(requireNonNull(succession, "succession"));
        requireNonNull(visibility, "visibility");
        requireNonNull(state, "state");
    }
}
