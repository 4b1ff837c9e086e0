package org.entente.statistics.intake;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that a file may use, as its sender can see them. */
record KnownCodes(
        Set<String> areas,
        Map<String, Boolean> countedUnits,
        Map<String, Boolean> missingStatuses,
        Map<String, Indicator> indicators,
        Set<String> routes,
        Map<String, String> publishers) {

    /** What a file's rows must agree with. */
    record Indicator(String unit, String kind) {

        boolean mayBeNegative() {
            return kind.equals("BALANCE");
        }
    }

    /** The code of a publisher given by code or name; null where there is none. */
    @Nullable
    String publisherCode(String codeOrName) {
        if (publishers.containsKey(codeOrName)) {
            return codeOrName;
        }
        return publishers.entrySet().stream()
                .filter(publisher -> publisher.getValue().equals(codeOrName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
