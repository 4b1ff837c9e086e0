package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an area gives or receives, by period and by purpose or pillar. What is null does not narrow it down.
 *
 * @param side PROVIDER or RECEIVER
 * @param from the year, month or day in which periods begin at the earliest
 * @param to the year, month or day in which they end at the latest
 * @param spread whether amounts of several years are divided by them
 * @param by PURPOSE or PILLAR
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
        String by,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<List<BalanceRow>> {

    /** A service that does not know {@code by} answers by purpose: sums of several pillars are not taken for those of one. */
    @Override
    public boolean isAnsweredBy(List<BalanceRow> answer) {
        return !by.equals("PILLAR")
                || answer.stream().allMatch(row -> row.pillars().size() == 1);
    }
}
