package org.entente.statistics.catalogue;

import java.util.Map;
import java.util.Optional;

/** Where licences stand, by the SPDX identifiers with which publishers' licences begin. */
final class Licences {

    private static final Map<String, String> ADDRESSES = Map.of(
            "OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
            "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/",
            "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
            "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private Licences() {}

    static Optional<String> address(String licence) {
        return Optional.ofNullable(ADDRESSES.get(identifier(licence)));
    }

    /** {@code CC-BY-4.0} of {@code CC-BY-4.0 (open copy)}. */
    static String identifier(String licence) {
        return licence.split(" ", 2)[0];
    }
}
