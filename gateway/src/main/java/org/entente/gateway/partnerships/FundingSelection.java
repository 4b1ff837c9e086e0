package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an area gives or receives, by pillar. What is null does not narrow it down.
 *
 * @param side PROVIDER or RECEIVER
 * @param spread whether amounts of several years are divided by them
 */
public record FundingSelection(
        String area,
        String side,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String pillar,
        @Nullable String provider,
        @Nullable String receiver,
        boolean spread,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<List<FundingRow>> {

    @Override
    public boolean isAnsweredBy(List<FundingRow> answer) {
        return true;
    }
}
