package org.entente.statistics.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tested observation and the observations that it is tested against, whatever their vintages: every vintage of one of
 * them makes it another check.
 *
 * @param rule the code of the rule or claim
 * @param claimed what the tested figure is said to be in terms of the only part; null where it is tested itself
 * @param publishedOn only vintages of the tested figure of this publication count; null for all
 */
record Family(
        String rule,
        CheckKind kind,
        Relation relation,
        String statement,
        Observation tested,
        List<Part> parts,
        @Nullable Interval claimed,
        @Nullable String publishedOn) {

    /**
     * @param observation null where it has never been seen, though it is needed
     * @param label what is missing then
     * @param counted whether it is known to count something, so that it is never below zero
     * @param listed whether it counts only where it is there, as one of a list that may be shorter
     */
    record Part(@Nullable Observation observation, String label, BigDecimal factor, boolean counted, boolean listed) {

        static Part of(Observation observation, BigDecimal factor) {
            return new Part(observation, observation.period().label(), factor, observation.isCounted(), false);
        }

        static Part listed(Observation observation, BigDecimal factor) {
            return new Part(observation, observation.period().label(), factor, observation.isCounted(), true);
        }
    }

    /**
     * Half of the terms at least: one quarter beside a year, or one term of four, is no attempt at a sum, and to say of
     * each that the rest is missing would be noise.
     */
    static boolean isEnough(long there, long needed) {
        return there > 0 && 2 * there >= needed;
    }

    /** By tested observation, then by rule. */
    String sortKey() {
        return String.join(
                " ",
                tested.series().toString(),
                tested.period().start().toString(),
                tested.period().end().toString(),
                rule,
                parts.size() == 1 ? parts.get(0).label() : "");
    }
}
