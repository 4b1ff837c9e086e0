package org.entente.statistics.export;

import java.time.LocalDate;
import java.util.List;
import org.entente.statistics.area.AreaCode;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.Period;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted; what is null, or empty, does not restrict. Everything is said in codes, since the name of a
 * publisher may change and the answer may not.
 *
 * @param from the first day of the first period
 * @param to the last day of the last period
 * @param vintages whether every vintage that is known is wanted, not only the figures in force
 */
record Selection(
        @Nullable String indicator,
        @Nullable String refArea,
        @Nullable String counterpartArea,
        @Nullable String route,
        @Nullable Frequency frequency,
        @Nullable String publisher,
        List<String> keys,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean vintages) {

    Selection {
        refArea = refArea == null ? null : AreaCode.of(refArea);
        counterpartArea = counterpartArea == null ? null : AreaCode.of(counterpartArea);
        code("indicator", indicator);
        code("refArea", refArea);
        code("counterpartArea", counterpartArea);
        code("route", route);
        code("publisher", publisher);
        keys.forEach(Selection::key);
        keys = List.copyOf(keys);
    }

    private static void code(String name, @Nullable String code) {
        if (code != null && !SeriesKey.isCode(code)) {
            throw ProblemException.badParameter(name, code, "a code, such as LTIM_NET, GBR or ONS, and not a name");
        }
    }

    private static void key(String key) {
        try {
            SeriesKey.parse(key);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter("key", key, String.valueOf(e.getMessage()));
        }
    }

    static @Nullable Period period(String name, @Nullable String label) {
        try {
            return label == null ? null : Period.parse(label);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter(name, label, String.valueOf(e.getMessage()));
        }
    }
}
