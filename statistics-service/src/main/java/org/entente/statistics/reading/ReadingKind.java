package org.entente.statistics.reading;

/** The name of a reading on the wire. */
public enum ReadingKind {
    EXACT,
    ROUNDED,
    BOUNDED,
    DERIVED,
    AMBIGUOUS,
    GARBLED,
    /** A reading that a person supplied, with evidence, for an unclear print. */
    CORRECTED,
    MISSING
}
