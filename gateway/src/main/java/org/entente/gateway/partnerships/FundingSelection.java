package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an area gives or receives, by pillar.
 *
 * @param side PROVIDER or RECEIVER
 */
public record FundingSelection(
        String area,
        String side,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<List<FundingRow>> {

    @Override
    public boolean isAnsweredBy(List<FundingRow> answer) {
        return true;
    }
}
