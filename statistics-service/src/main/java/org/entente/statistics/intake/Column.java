package org.entente.statistics.intake;

import java.util.Locale;

/** The columns of a file of figures, in any order. The header names them in lower case. */
enum Column {
    INDICATOR,
    REF_AREA,
    COUNTERPART_AREA,
    ROUTE,
    PERIOD,
    VALUE,
    UNIT,
    PRINTED,
    ROUNDING,
    STATUS,
    PUBLISHER,
    RELEASE_TITLE,
    PUBLISHED_ON,
    URL,
    NOTE;

    /** Where a row keeps this column's cell. */
    @SuppressWarnings("EnumOrdinal") // it lives no longer than the row
    int place() {
        return ordinal();
    }

    boolean mayBeAbsent() {
        return this == URL || this == NOTE;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
