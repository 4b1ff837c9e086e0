package org.entente.partnerships.engagement;

import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.EngagementDraft;
import org.entente.partnerships.vocabulary.EngagementKind;
import org.entente.partnerships.vocabulary.PublicationState;
import org.jspecify.annotations.Nullable;

/**
 * A visit, meeting or joint operation.
 *
 * @param kind null where no source says it
 * @param to null where it was over on the day or in the month that it began
 * @param publishedOn when the public could know of it
 * @param offices who took part; offices, not people
 * @param agreements ids of agreements that came of it or that it was about
 * @param sources addresses of the pages that say so
 * @param version 1, 2, 3 in the order of recording, drafts included; what a change has to name in {@code If-Match}
 * @param state DRAFT while nobody has approved this version
 */
public record EngagementView(
        String id,
        String title,
        @Nullable EngagementKind kind,
        PartialDate from,
        @Nullable PartialDate to,
        PartialDate publishedOn,
        List<String> visiting,
        List<String> hosts,
        List<String> offices,
        @Nullable String outcome,
        List<String> agreements,
        List<String> sources,
        int version,
        PublicationState state) {

    /** One version. */
    public static EngagementView of(EngagementDraft draft, int version, PublicationState state) {
        return new EngagementView(
                draft.id(),
                draft.title(),
                draft.kind(),
                draft.from(),
                draft.to(),
                draft.publishedOn(),
                draft.visiting(),
                draft.hosts(),
                draft.offices(),
                draft.outcome(),
                draft.agreements(),
                draft.sources(),
                version,
                state);
    }
}
