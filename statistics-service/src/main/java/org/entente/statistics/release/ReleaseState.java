package org.entente.statistics.release;

/** Where a release stands. APPROVED turns into PUBLISHED by itself, at the release's minute. */
public enum ReleaseState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    PUBLISHED,
    WITHDRAWN
}
