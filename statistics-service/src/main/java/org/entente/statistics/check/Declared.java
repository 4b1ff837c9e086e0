package org.entente.statistics.check;

import java.math.BigDecimal;
import java.util.List;
import org.entente.statistics.period.Frequency;
import org.jspecify.annotations.Nullable;

/** What can be checked, as the reference files declare it. */
record Declared(List<Rule> rules, List<Claim> claims) {

    /**
     * Something that is true by definition: of an indicator and terms of the same period, or of a period and its parts.
     *
     * @param indicator what is tested; null where it is about periods
     * @param total the frequency of what is tested; null where it is about terms
     * @param part the frequency of its parts
     */
    record Rule(
            String code,
            CheckKind kind,
            Relation relation,
            @Nullable String indicator,
            @Nullable Frequency total,
            @Nullable Frequency part,
            String statement,
            List<Term> terms) {}

    /**
     * @param factor 1 where the term is added, -1 where it is taken off
     * @param across null where the term is one figure
     */
    record Term(
            String indicator, BigDecimal factor, @Nullable Across across) {}

    /** Terms that are all figures but the total itself. */
    enum Across {
        /** Tested is the figure of the world, terms are those of all other counterparts. */
        COUNTERPARTS,
        /** Tested is the figure of all routes, terms are those of each. */
        ROUTES
    }

    /**
     * What a publisher or a report says of a figure.
     *
     * @param publishedOn only the vintage of this publication; null where every vintage is meant
     * @param low of the ratio that is claimed; null for a record
     */
    record Claim(
            String code,
            CheckKind kind,
            String statement,
            String series,
            String period,
            @Nullable String publishedOn,
            @Nullable String baseSeries,
            @Nullable String basePeriod,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}
}
