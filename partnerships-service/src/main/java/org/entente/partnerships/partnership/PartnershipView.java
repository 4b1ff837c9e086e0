package org.entente.partnerships.partnership;

import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.PartnershipDraft;
import org.entente.partnerships.vocabulary.PartnershipStage;
import org.entente.partnerships.vocabulary.PublicationState;
import org.entente.partnerships.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A partnership at its latest stage.
 *
 * @param id both codes, the lead's first: GBR-ALB
 * @param lead who seeks the partnership
 * @param roles what the partner is in it
 * @param since since when it stands so
 * @param publishedOn when the public could know of this stage
 * @param version of this stage: 1, 2, 3 in the order of recording, drafts included; what a change has to name in
 *     {@code If-Match}
 * @param state DRAFT while nobody has approved this version
 */
public record PartnershipView(
        String id,
        String lead,
        String partner,
        List<Role> roles,
        PartnershipStage stage,
        PartialDate since,
        PartialDate publishedOn,
        @Nullable String note,
        int version,
        PublicationState state) {

    /** One version of one stage. */
    public static PartnershipView of(PartnershipDraft draft, int version, PublicationState state) {
        return new PartnershipView(
                draft.id(),
                draft.lead(),
                draft.partner(),
                draft.roles(),
                draft.stage(),
                draft.since(),
                draft.publishedOn(),
                draft.note(),
                version,
                state);
    }
}
