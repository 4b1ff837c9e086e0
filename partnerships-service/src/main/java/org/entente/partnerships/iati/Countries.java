package org.entente.partnerships.iati;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** ISO 3166-1 in two letters, as IATI writes countries, and in three, as we do; both as the runtime knows them. */
final class Countries {

    private static final Map<String, String> ALPHA3 = new HashMap<>();
    private static final Map<String, String> ALPHA2 = new HashMap<>();

    static {
        for (String alpha2 : Locale.getISOCountries()) {
            String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
            ALPHA3.put(alpha2, alpha3);
            ALPHA2.put(alpha3, alpha2);
        }
    }

    private Countries() {}

    static Optional<String> alpha3(String alpha2) {
        return Optional.ofNullable(ALPHA3.get(alpha2));
    }

    static Optional<String> alpha2(String alpha3) {
        return Optional.ofNullable(ALPHA2.get(alpha3));
    }
}
