package org.entente.partnerships.version;

import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * How a version of an agreement differs from another one.
 *
 * @param from the other one; null for the one that it was built on
 */
record DifferenceQuestion(
        String agreement,
        int version,
        @Nullable Integer from,
        @Nullable String asOf,
        @Nullable String recordedAsOf) implements Selection {}
