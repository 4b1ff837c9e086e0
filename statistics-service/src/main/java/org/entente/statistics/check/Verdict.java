package org.entente.statistics.check;

/** What a check finds. */
public enum Verdict {
    /** What is worked out lies inside what the tested figure can be, or overlaps it closely. */
    HOLDS,
    /** The two overlap, but what is worked out is too wide to say more. */
    HOLDS_WEAKLY,
    /** The two cannot overlap. */
    FAILS,
    /** Something is unreadable or missing. */
    CANNOT_TELL
}
