package org.entente.statistics.series;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.statistics.period.Frequency;

/**
 * What makes two figures comparable, printed as SDMX prints a series key:
 * {@code FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER}, such as {@code YE.LTIM_NET.GBR.001.ALL.ONS}.
 */
public record SeriesKey(
        Frequency frequency, String indicator, String refArea, String counterpartArea, String route, String publisher) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,64}");

    public SeriesKey {
        for (String code : List.of(indicator, refArea, counterpartArea, route, publisher)) {
            if (!isCode(code)) {
                throw new IllegalArgumentException(
                        "'%s' is no code: capital letters, digits and underscores, at most 64".formatted(code));
            }
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * Reads a printed key.
     *
     * @throws IllegalArgumentException with a sentence that names the key
     */
    public static SeriesKey parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException(
                    "'%s' is no series key: FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER".formatted(text));
        }
        return new SeriesKey(Frequency.ofCode(parts[0]), parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    @Override
    public String toString() {
        return String.join(".", frequency.code(), indicator, refArea, counterpartArea, route, publisher);
    }
}
