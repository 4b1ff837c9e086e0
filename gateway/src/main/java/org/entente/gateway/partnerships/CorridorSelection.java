package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of areas that an agreement leads from the one to the other, or that money goes between. What is null does not
 * narrow it down.
 *
 * @param by AGREEMENTS or MONEY, which goes from the destination to the origin
 * @param includeOrganisations whether organisations stand for the destination, which has to be named then
 */
public record CorridorSelection(
        @Nullable String origin,
        @Nullable String destination,
        String by,
        boolean includeOrganisations,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements Question<List<CorridorRow>> {

    /** By agreements, none of them an organisation's for its members. */
    public static CorridorSelection ofAgreements(
            @Nullable String origin,
            @Nullable String destination,
            @Nullable Instant asOf,
            @Nullable Instant recordedAsOf) {
        return new CorridorSelection(origin, destination, "AGREEMENTS", false, asOf, recordedAsOf);
    }

    /** To one destination, by agreements of its own and of organisations that it belonged to then. */
    public static CorridorSelection agreedWith(
            String destination, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new CorridorSelection(null, destination, "AGREEMENTS", true, asOf, recordedAsOf);
    }

    /** To one destination, by money of its own and of organisations that it belonged to then. */
    public static CorridorSelection paidBy(String destination, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new CorridorSelection(null, destination, "MONEY", true, asOf, recordedAsOf);
    }

    @Override
    public boolean isAnsweredBy(List<CorridorRow> answer) {
        return true;
    }
}
