package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an area gives or receives, by period and purpose. What is null does not narrow it down.
 *
 * @param side PROVIDER or RECEIVER
 * @param from the year, month or day in which periods begin at the earliest
 * @param to the year, month or day in which they end at the latest
 * @param spread whether amounts of several years are divided by them
 */
public record BalanceSelection(
        String area,
        String side,
        @Nullable String from,
        @Nullable String to,
        @Nullable String pillar,
        @Nullable String provider,
        @Nullable String receiver,
        boolean spread,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<List<BalanceRow>> {

    @Override
    public boolean isAnsweredBy(List<BalanceRow> answer) {
        return true;
    }
}
