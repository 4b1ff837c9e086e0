package org.entente.partnerships.partnership;

import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.PartnershipStage;
import org.entente.partnerships.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A partnership at its latest stage.
 *
 * @param id both codes, the lead's first: GBR-ALB
 * @param lead who seeks the partnership
 * @param roles what the partner is in it
 * @param since since when it stands so
 */
public record PartnershipView(
        String id,
        String lead,
        String partner,
        List<Role> roles,
        PartnershipStage stage,
        PartialDate since,
        @Nullable String note) {}
