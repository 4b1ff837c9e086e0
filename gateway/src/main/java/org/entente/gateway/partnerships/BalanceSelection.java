package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an area gives or receives, by period and purpose.
 *
 * @param side PROVIDER or RECEIVER
 * @param from the first year; null for the first one on record
 * @param to the last year; null for the last one on record
 * @param spread whether amounts of several years are divided by them
 */
public record BalanceSelection(
        String area,
        String side,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean spread,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<List<BalanceRow>> {

    @Override
    public boolean isAnsweredBy(List<BalanceRow> answer) {
        return true;
    }
}
