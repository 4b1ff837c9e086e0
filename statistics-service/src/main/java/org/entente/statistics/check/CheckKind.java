package org.entente.statistics.check;

/** What a check is about. */
public enum CheckKind {
    /** A figure against terms that make it up by definition, all of one release. */
    IDENTITY,
    /** A claim that a figure is so many times another one. */
    RATIO,
    /** A claim that a figure was the highest of its series, in the vintages known then. */
    RECORD,
    /** A total against its parts, by counterpart, route, group or time, all of one release. */
    PARTS_OF_TOTAL,
    /** An identity, or a total against its parts, whose terms are of different releases. */
    REVISION
}
