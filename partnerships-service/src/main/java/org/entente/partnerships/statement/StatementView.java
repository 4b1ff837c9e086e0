package org.entente.partnerships.statement;

import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.StatementDraft;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.PublicationState;
import org.entente.partnerships.vocabulary.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A position, as its source puts it.
 *
 * @param speaker an office or a group, never a person
 * @param about codes of areas
 * @param pillar the field of cooperation that it is about; null where it is about several or none
 * @param on when it was said
 * @param publishedOn when the public could know of it
 * @param version 1, 2, 3 in the order of recording, drafts included; what a change has to name in {@code If-Match}
 * @param state DRAFT while nobody has approved this version
 */
public record StatementView(
        String id,
        String speaker,
        List<String> about,
        Stance stance,
        @Nullable Pillar pillar,
        String summary,
        PartialDate on,
        PartialDate publishedOn,
        @Nullable String sourceUrl,
        int version,
        PublicationState state) {

    /** One version. */
    public static StatementView of(StatementDraft draft, int version, PublicationState state) {
        return new StatementView(
                draft.id(),
                draft.speaker(),
                draft.about(),
                draft.stance(),
                draft.pillar(),
                draft.summary(),
                draft.on(),
                draft.publishedOn(),
                draft.sourceUrl(),
                version,
                state);
    }
}
