package org.entente.partnerships.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From where a viewer looks, on the two clocks. A fact can be seen when the public could know of it by {@code asOf} and
 * it was stored as approved by {@code recordedAsOf}; everything else does not exist.
 *
 * @param undated whether facts can be seen of which nobody knows since when they are public: only by those who look
 *     from now, since at any named instant they may not have been
 */
public record Viewpoint(Instant asOf, Instant recordedAsOf, boolean undated) {

    /** Later than anything; the database's calendar reaches further. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * The same for an answer that can be had again: no later on the recorded clock than what is settled.
     *
     * @param wish whether undated facts are wanted; null as it is
     */
    public Viewpoint pinned(Instant settled, @Nullable Boolean wish) {
        return new Viewpoint(
                asOf, recordedAsOf.isAfter(settled) ? settled : recordedAsOf, wish == null ? undated : wish);
    }
}
