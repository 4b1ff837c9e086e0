package org.entente.statistics.change;

/** What became of a release. */
public enum ChangeKind {
    /** Approved while its minute is still to come; told to those alone who may see it before. */
    APPROVED,
    /** Public from then on. */
    PUBLISHED,
    /** No longer in force from then on. */
    WITHDRAWN
}
