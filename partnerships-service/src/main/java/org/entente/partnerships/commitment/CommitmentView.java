package org.entente.partnerships.commitment;

import java.math.BigDecimal;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A pledge, commitment or disbursement.
 *
 * @param agreement the id of the agreement that it belongs to
 * @param amount in whole units of the currency; null where it is in kind
 * @param currency ISO 4217
 * @param inKind officers, vessels, places, training days
 * @param publishedOn when the public could know of it; null where nobody knows
 * @param conditional whether it depends on a condition that may never be met
 * @param restates ids of commitments that can be seen, whose money this one states again
 */
public record CommitmentView(
        String id,
        String agreement,
        CommitmentKind kind,
        String provider,
        @Nullable String receiver,
        Pillar pillar,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String inKind,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate publishedOn,
        boolean conditional,
        List<String> restates,
        @Nullable String note,
        @Nullable String sourceUrl) {}
