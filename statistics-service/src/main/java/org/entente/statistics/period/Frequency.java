package org.entente.statistics.period;

import java.util.Arrays;

/** How often a series speaks, with the code that stands for it in a series key (SDMX CL_FREQ, and three of our own). */
public enum Frequency {
    ANNUAL("A"),
    HALF_YEARLY("S"),
    QUARTERLY("Q"),
    MONTHLY("M"),
    WEEKLY("W"),
    DAILY("D"),
    /** Twelve months that end with a named month; not in CL_FREQ. */
    YEAR_ENDING("YE"),
    /** From 1 January to a day of the same year; not in CL_FREQ. */
    YEAR_TO_DATE("YTD"),
    /** Any other part of a year; not in CL_FREQ. */
    PART_YEAR("PY");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Frequency ofCode(String code) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no frequency has the code '%s'".formatted(code)));
    }
}
