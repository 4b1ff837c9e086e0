package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number worked out of figures. The terms are ids of figures. */
public record DerivedRow(
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        @Nullable BigDecimal percent,
        @Nullable BoundsRow bounds,
        @Nullable BoundsRow percentBounds,
        boolean complete,
        List<String> terms,
        int termCount,
        List<Caveat> caveats,
        @Nullable List<Earlier> earlier) {

    public DerivedRow {
        requireNonNull(period, "period");
        requireNonNull(periodStart, "periodStart");
        requireNonNull(periodEnd, "periodEnd");
        terms = List.copyOf(requireNonNull(terms, "terms"));
        caveats = List.copyOf(requireNonNull(caveats, "caveats"));
    }

    /** What the number hides. */
    public record Caveat(String code, String text) {

        public Caveat {
            requireNonNull(code, "code");
            requireNonNull(text, "text");
        }
    }

    /** The same sum of an earlier year. */
    public record Earlier(
            int year,
            LocalDate periodEnd,
            @Nullable BigDecimal value,
            @Nullable BoundsRow bounds,
            boolean complete,
            List<Caveat> caveats) {

        public Earlier {
            requireNonNull(periodEnd, "periodEnd");
            caveats = List.copyOf(requireNonNull(caveats, "caveats"));
        }
    }
}
