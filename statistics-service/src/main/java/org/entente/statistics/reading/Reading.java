package org.entente.statistics.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a print allows one to say. Never more than it allows. */
public sealed interface Reading {

    ReadingKind kind();

    /** The single number; null where none is certain. */
    default @Nullable BigDecimal value() {
        return null;
    }

    /** The bounds around the value or in its place; null where the reading has none. */
    default @Nullable Bounds bounds() {
        return null;
    }

    /** What the print may mean, none of it chosen. */
    default List<Bounds> candidates() {
        return List.of();
    }

    /** Whether a number that somebody took from the print may stand for it. */
    default boolean admits(BigDecimal number) {
        Bounds bounds = bounds();
        if (bounds != null) {
            return bounds.contains(number);
        }
        BigDecimal value = value();
        return value != null
                ? value.compareTo(number) == 0
                : candidates().stream().anyMatch(candidate -> candidate.contains(number));
    }

    /** The digits say one number. */
    record Exact(BigDecimal value) implements Reading {
        public Exact {
            value = Bounds.plain(value);
        }

        @Override
        public ReadingKind kind() {
            return ReadingKind.EXACT;
        }
    }

    /** The digits say one number, and its words or its publisher say how far it was rounded. */
    record Rounded(BigDecimal value, Bounds bounds) implements Reading {
        public Rounded {
            value = within(value, bounds);
        }

        @Override
        public ReadingKind kind() {
            return ReadingKind.ROUNDED;
        }
    }

    /** One side only, or two ends, but no number: over 40,000. */
    record Bounded(Bounds bounds) implements Reading {
        @Override
        public ReadingKind kind() {
            return ReadingKind.BOUNDED;
        }
    }

    /** Not printed: worked out from the publisher's data file. Bounds where a rounding is stated. */
    record Derived(BigDecimal value, @Nullable Bounds bounds) implements Reading {
        public Derived {
            value = bounds == null ? Bounds.plain(value) : within(value, bounds);
        }

        @Override
        public ReadingKind kind() {
            return ReadingKind.DERIVED;
        }
    }

    /** Legible, but it may mean several things. */
    record Ambiguous(List<Bounds> candidates) implements Reading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public ReadingKind kind() {
            return ReadingKind.AMBIGUOUS;
        }
    }

    /** Damaged in print. What is left allows the candidates, if any. */
    record Garbled(List<Bounds> candidates) implements Reading {
        public Garbled {
            candidates = List.copyOf(candidates);
        }

        @Override
        public ReadingKind kind() {
            return ReadingKind.GARBLED;
        }
    }

    /** Nothing was given; the status (SDMX CL_OBS_STATUS) says why. */
    record Missing(String status) implements Reading {
        @Override
        public ReadingKind kind() {
            return ReadingKind.MISSING;
        }
    }

    private static BigDecimal within(BigDecimal value, Bounds bounds) {
        if (!bounds.contains(value)) {
            throw new IllegalArgumentException("%s lies outside its own bounds %s".formatted(value, bounds));
        }
        return Bounds.plain(value);
    }
}
