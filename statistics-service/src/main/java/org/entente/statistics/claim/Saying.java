package org.entente.statistics.claim;

import org.entente.statistics.check.Possible;
import org.entente.statistics.period.Period;
import org.entente.statistics.reading.Reading;

/**
 * A sentence's number, read by the rules for prints.
 *
 * @param indicator the name of what the sentence says is counted
 */
record Saying(String printed, Reading reading, String indicator, String where, Period period) {

    Possible possible(boolean counted) {
        return Possible.of(reading.value(), reading.bounds(), reading.candidates(), counted);
    }

    /** Whether anything can be read from it. */
    boolean isReadable() {
        return reading.value() != null
                || reading.bounds() != null
                || !reading.candidates().isEmpty();
    }

    /** Whether it says one number and no other. */
    boolean isExact() {
        var bounds = reading.bounds();
        return reading.value() != null
                && (bounds == null
                        || (bounds.low() != null
                                && bounds.high() != null
                                && bounds.low().compareTo(bounds.high()) == 0));
    }

    /** An open number fits too much to say anything of what else it may be. */
    boolean isClosed() {
        var bounds = reading.bounds();
        return reading.value() != null || (bounds != null && bounds.low() != null && bounds.high() != null);
    }
}
