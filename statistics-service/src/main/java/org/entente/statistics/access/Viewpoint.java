package org.entente.statistics.access;

import java.time.Instant;

/**
 * From where a viewer looks, on the two clocks. A release can be seen when it was public by {@code asOf} and stored as
 * approved by {@code recordedAsOf}; everything else does not exist.
 */
public record Viewpoint(Instant asOf, Instant recordedAsOf) {

    /** Later than anything; the database's calendar reaches further. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59Z");
}
