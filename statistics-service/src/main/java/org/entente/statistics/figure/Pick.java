package org.entente.statistics.figure;

/** Which figures of a series are wanted. */
public enum Pick {
    /** The figure in force of each period, by period. */
    IN_FORCE,
    /** Every vintage, by period, then oldest first. */
    VINTAGES,
    /** As VINTAGES, of those periods alone that have a figure in force. */
    HISTORIES,
    /** The figure in force of the latest period. */
    LATEST,
    /** The highest figure in force; the earliest of several. */
    RECORD,
    /** One figure of each release that holds any, oldest release first. */
    RELEASES
}
